"""From a picture file to digits in lines: paper, ink, pieces, lines, and what the network makes of them."""
