"""The window that compares architectures."""
