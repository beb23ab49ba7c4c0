"""What it takes to fool a network: distorted digits, the least distortion that changes an answer, attacks, robustness."""
