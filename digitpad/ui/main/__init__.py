"""The main window: menus, actions, the ways to other windows, help."""
