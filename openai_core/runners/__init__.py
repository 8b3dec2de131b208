"""Loops in which a model chooses what the program does next."""
