"""All of MNIST as a network sees it: neighbours, digits, mistakes."""
