"""The canvas and the drawing on it: pen, history, boxes, files, clipboard."""
