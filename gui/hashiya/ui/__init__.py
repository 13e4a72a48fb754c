"""The window around the reader: commands, panels, models, dialogs, messages and theme. Knows no store and no format."""

from hashiya.ui.enumerations import make_quickly
from hashiya.ui.unread import leave_unread

make_quickly()
leave_unread()
