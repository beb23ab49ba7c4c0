"""Writes models in other formats and takes models in that were made elsewhere; always in a child process."""
