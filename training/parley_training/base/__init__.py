"""The base weights: multilingual-e5-small from a package, its vocabulary cut to English and Chinese."""
