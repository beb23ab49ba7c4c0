"""What digitpad knows: strokes, normalisation, models, samples. NumPy and Pillow only: no Qt, no TensorFlow."""
