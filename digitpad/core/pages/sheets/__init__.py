"""The paper in a picture as if one looked at it from above."""
