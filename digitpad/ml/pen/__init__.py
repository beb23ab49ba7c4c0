"""The pen network: its layers, its training and its files."""
