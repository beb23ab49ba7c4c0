"""The network that finds sheets of paper in pictures, in Keras, and its training on made scenes."""
