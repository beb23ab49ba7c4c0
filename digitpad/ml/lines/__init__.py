"""The line network: its layers, its training and its files."""
