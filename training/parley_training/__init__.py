"""Makes the models that Parley runs: the parser (text to frames) and the embedder (text to vector)."""
