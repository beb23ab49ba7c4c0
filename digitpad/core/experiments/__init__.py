"""What fools a network: distorted digits, the least distortion that changes an answer, and how robust models are."""
