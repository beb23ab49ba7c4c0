"""What every tab of the window that looks inside is made of: its base class, grids, buttons, words."""
