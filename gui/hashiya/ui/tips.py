"""Tooltips that quote names and texts. Qt guesses from a tooltip's first line whether it is HTML."""

from __future__ import annotations

from html import escape


def tip(words: str) -> str:
    """*words* so that a tooltip shows them as they are, whatever they look like; as themselves if plain."""
    if "<" not in words and "&" not in words:
        return words
    return '<p style="white-space: pre-wrap">' + escape(words, quote=False) + "</p>"
