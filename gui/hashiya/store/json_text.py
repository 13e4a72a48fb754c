"""JSON as it is written into a project."""

from __future__ import annotations

import json
from typing import Any, Final

from hashiya.model.errors import KnownError

_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def to_json(value: Any) -> str:
    """JSON as it is stored: real letters, no blanks. Raises KnownError "value.number" for NaN and the infinities."""
    try:
        return _ENCODER.encode(value)
    except ValueError as error:
        raise KnownError("value.number") from error
