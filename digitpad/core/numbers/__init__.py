"""From strokes to digits: lines, candidates, and the most probable way to read them."""
