"""What helps people along: shortcuts, figures, about, and what to say of a crash."""
