"""What networks learn from: images, strokes of people, variations, what is no digit."""
