"""Defines and trains networks with Keras. Imported by trainings only, never by the window."""
