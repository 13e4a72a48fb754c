"""Finding in the document, and going to a place in it."""

from __future__ import annotations

from functools import partial

from hashiya.model.errors import KnownError
from hashiya.text.destinations import destination, paragraph_at
from hashiya.ui.desk import Desk
from hashiya.ui.dialogs.go_to import Target, ask_place
from hashiya.ui.handlers.guard import guarded


def find(desk: Desk) -> None:
    """Ask what to look for; what is selected is looked for at once."""
    desk.finder.open()


def find_next(desk: Desk) -> None:
    """Go to the next hit."""
    desk.finder.next()


def find_previous(desk: Desk) -> None:
    """Go to the hit before."""
    desk.finder.previous()


def go_to(desk: Desk) -> None:
    """Ask for a place and go there."""
    target = ask_place(desk.window, partial(resolved, desk))
    if target is None:
        return
    with guarded(desk):
        if target.end > target.start and not target.span:
            desk.reader.select(target.start, target.end)
        else:
            desk.reader.set_caret(target.start)
        if target.span:
            desk.reader.select_span(target.span)
    desk.reader.setFocus()


def resolved(desk: Desk, typed: str) -> Target:
    """The place that was *typed*. Raises KnownError "goto.unknown", "goto.outside", "goto.paragraph", "goto.span"."""
    page, asked = desk.reader.page(), destination(typed)
    if asked is None or page is None:
        raise KnownError("goto.unknown", words=typed.strip())
    if asked.kind == "paragraph":
        start, count = paragraph_at(page.text, asked.first)
        if start < 0:
            raise KnownError("goto.paragraph", number=asked.first, count=count)
        return Target(start, start)
    if asked.kind == "span":
        spans = desk.current.spans()
        if asked.first > len(spans):
            raise KnownError("goto.span", number=asked.first, count=len(spans))
        span = spans[asked.first - 1]
        return Target(span.start, span.end, span.id)
    if asked.last > len(page.text):
        raise KnownError("goto.outside", position=asked.last, length=len(page.text))
    return Target(asked.first, asked.last)
