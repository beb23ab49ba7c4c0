"""The window that looks inside the network, tab by tab."""
