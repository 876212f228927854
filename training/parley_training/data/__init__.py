"""Training data of the parser: the frame language, authored lines, lexicon, grammar, corruptions and the build."""
