"""The text-to-frames parser: its output vocabulary, examples, model, training and export."""
