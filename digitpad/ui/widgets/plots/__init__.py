"""Plots: axes in the window's language, curves that grow."""
