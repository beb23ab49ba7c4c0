"""The window that looks inside the network, page by page."""
