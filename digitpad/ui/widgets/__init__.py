"""Widgets, colours and words that several windows use."""
