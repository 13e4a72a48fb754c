"""How many spans there are, by label: from an index alone, a million in a few hundredths of a second."""

from __future__ import annotations

from hashiya.store.database import ProjectDatabase

_OF_REMOVED = (
    "SELECT label, count(*) FROM span WHERE document_id IN (SELECT id FROM document WHERE removed = 1) GROUP BY label"
)


def spans_by_label(database: ProjectDatabase) -> dict[str, int]:
    """The number of spans of each label that has any; those of removed documents do not count."""
    connection = database.raw()
    found: dict[str, int] = dict(connection.execute("SELECT label, count(*) FROM span GROUP BY label"))
    for label, number in connection.execute(_OF_REMOVED):
        found[label] -= number
    return {label: number for label, number in found.items() if number}
