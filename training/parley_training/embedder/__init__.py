"""The embedder: request or product to a unit vector."""
