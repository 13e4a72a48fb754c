"""Changes: what the journal keeps and what undo turns round."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import Struct, field

Kind = Literal["span", "link", "document", "documents", "label", "setting", "collection", "search"]
"""What a change is about; "documents" are very many at once (`store.bulk`)."""


class Change(Struct, frozen=True):
    """``before`` and ``after`` of one thing; None where it is not there. Values are plain JSON data."""

    kind: Kind
    id: str
    document: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None

    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(self.kind, self.id, self.document, self.after, self.before)


class Step(Struct, frozen=True):
    """One action of a user: a list of changes that are done, undone and redone together.

    ``action`` is a key such as "span.add" which the window turns into words; ``facts`` fill in those words
    (``{"label": "directive", "text": "..."}``). ``at`` is in milliseconds since 1970 UTC.
    """

    action: str
    changes: tuple[Change, ...]
    facts: Mapping[str, Any] = field(default_factory=dict)
    annotator: str = ""
    at: int = 0
    number: int = 0
