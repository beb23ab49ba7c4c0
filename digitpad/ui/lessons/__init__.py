"""Lessons: a panel beside the real windows that points at real controls and waits for the student's own action."""
