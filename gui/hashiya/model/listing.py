"""In what order documents are listed, and on what of them a filter depends. The filter itself is a tree of `query`."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from hashiya.model.query import Node, filters, terms

ORDERS: Final = ("position", "title", "language", "source", "date", "added", "state", "spans", "length")
"""What documents can be sorted by; "position" is the project's own order."""

FIRST: Final = 512
"""Documents that a list begins with, so that there is soon something to see; the others follow."""

_COLUMNS: Final = {"lang": "language", "date": "metadata", "meta": "metadata"}
_SPANS: Final = frozenset({"spans", "label", "in", "field", "by", "note"})


class Order(Struct, frozen=True):
    """By what documents are sorted; those that are alike stand in the project's order."""

    key: str = "position"
    descending: bool = False


AS_THEY_CAME: Final = Order()


def depends_on(wish: Node, order: Order, key: str) -> bool:
    """Whether a document may come, go or move when its *key* (a column of documents, "spans", "collection") changes."""
    asked = {filter.name for filter in filters(wish)}
    columns = {"spans" if name in _SPANS else _COLUMNS.get(name, name) for name in asked}
    if any(True for _ in terms(wish)):
        columns.add("title")
    return key in columns or key == _COLUMNS.get(order.key, order.key)
