"""The real window, by keyboard and mouse, from start to end."""
