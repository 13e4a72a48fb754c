"""The window around the reader: commands, panels, models, dialogs, messages and theme. Knows no store and no format."""
