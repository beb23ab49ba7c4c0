"""Made pictures of handwriting on paper, with known ink, for training and for tests."""
