"""The comparison of architectures: its plan, its folder, its statistics and its report."""
