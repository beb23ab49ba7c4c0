"""Numbers read as wholes: what a network says of a line of ink from its left end to its right one."""
