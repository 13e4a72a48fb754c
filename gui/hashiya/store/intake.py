"""What came of taking folios in: counts, and what was refused and why."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from hashiya.model.document import Folio
from hashiya.model.errors import KnownError

Progress = Callable[[int, int | None], None]
"""Called now and then with what is done and with the total, None if that is not known."""

Cancelled = Callable[[], bool]
"""Asked now and then; true stops the work, which then leaves nothing behind."""


class Refusal(Struct, frozen=True):
    """A folio, or one span or link of it, that was not taken in: ``number`` counts the folios from 0."""

    number: int
    document: str
    error: KnownError


class Intake(Struct, frozen=True):
    """How many documents, spans and links were added; how many folios brought nothing new, how many gave their marks to
    a document with the same text and another id (``host``: the first of these); what was refused."""

    documents: int = 0
    spans: int = 0
    links: int = 0
    skipped: int = 0
    joined: int = 0
    refused: tuple[Refusal, ...] = ()
    host: str = ""


def never(folio: Folio) -> bool:
    """The answer of one who wants no folio treated in a special way."""
    return False


def flawless(intake: Intake) -> bool:
    """The answer of one who takes all or nothing."""
    return not intake.refused


def what_is_good(intake: Intake) -> bool:
    """The answer of one who takes what is good and lets the rest be refused."""
    return True
