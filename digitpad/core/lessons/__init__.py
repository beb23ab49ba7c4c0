"""Lessons: text files with short tours through the program, what they may speak of, and how far somebody is."""
