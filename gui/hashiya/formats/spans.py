"""One span a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hashiya.model.document import Folio


def write_jsonl(folios: Iterable[Folio]) -> Iterator[str]:
    """One JSON object a span."""
    raise NotImplementedError


def write_csv(folios: Iterable[Folio]) -> Iterator[str]:
    """Comma-separated."""
    raise NotImplementedError


def write_tsv(folios: Iterable[Folio]) -> Iterator[str]:
    """Tab-separated."""
    raise NotImplementedError
