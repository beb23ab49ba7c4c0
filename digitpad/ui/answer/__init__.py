"""What was read: the reading, its panel, the prepared image, corrections."""
