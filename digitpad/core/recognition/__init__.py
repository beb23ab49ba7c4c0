"""From a drawing to the 28x28 image and the prediction, and back to strokes."""
