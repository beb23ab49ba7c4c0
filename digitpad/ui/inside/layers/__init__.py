"""The layers of a network, and the arithmetic behind their values."""
