"""Qt models over the project's lists: they hold values, never the project."""
