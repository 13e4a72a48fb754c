"""Dialogs: each asks one thing and hands back a frozen answer or None; none does the work itself."""
