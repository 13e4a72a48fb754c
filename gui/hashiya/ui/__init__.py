"""The window around the reader: commands, panels, models, dialogs, messages and theme. Knows no store and no format."""

from hashiya.ui.unread import leave_unread

leave_unread()
