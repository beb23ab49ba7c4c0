"""Trains the runs of a comparison: one step, one run, child processes, a cluster."""
