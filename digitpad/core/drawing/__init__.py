"""Strokes and what becomes of them: history, eraser, raster, file."""
