"""What can be run: `python -m parley_training.scripts.train` makes everything, the others one step each."""
