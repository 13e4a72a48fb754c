"""Documents as they are called on a command line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from hashiya.model.document import Document
from hashiya.model.errors import KnownError


def documents_named(names: Iterable[str], documents: Sequence[Document]) -> list[Document]:
    """The documents that *names* call, each once, in the project's order.

    Raises KnownError "document.missing", "document.ambiguous".
    """
    chosen = {document_named(name, documents).id for name in names}
    return [document for document in documents if document.id in chosen]


def document_named(name: str, documents: Sequence[Document]) -> Document:
    """The document with that id, title or source file, that number in the list (from 1), or whose id alone starts so.

    What comes first in this order wins. Raises KnownError "document.missing", "document.ambiguous".
    """
    file = Path(name).name
    by_number = [documents[int(name) - 1]] if name.isdecimal() and 0 < int(name) <= len(documents) else []
    ways: tuple[list[Document], ...] = (
        [document for document in documents if document.id == name],
        [document for document in documents if document.title == name],
        [document for document in documents if file and document.source == file],
        by_number,
        [document for document in documents if name and document.id.startswith(name)],
    )
    for found in ways:
        if len(found) == 1:
            return found[0]
        if found:
            raise KnownError("document.ambiguous", document=name, count=len(found))
    raise KnownError("document.missing", document=name)
