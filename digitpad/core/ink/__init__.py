"""Learned ink: what a network that finds handwriting gets and gives, and made pictures for it to learn from."""
