"""The things Hashiya speaks of, as frozen dataclasses: no Qt, no SQLite, no files."""
