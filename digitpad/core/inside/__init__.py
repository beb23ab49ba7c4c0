"""What happens inside a network: its layers, why it answers so, and how it sees all digits."""
