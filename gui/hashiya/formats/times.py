"""Moments as files write them: ISO 8601, UTC, milliseconds, "2026-11-03T09:15:00.250Z"."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final

_EPOCH: Final = datetime(1970, 1, 1)
_MILLISECOND: Final = timedelta(milliseconds=1)


def to_iso(moment: int) -> str:
    """*moment* (milliseconds since 1970 UTC) in ISO 8601."""
    second = moment // 1000
    return f"{_second(second)}.{moment - 1000 * second:03}Z"


@lru_cache(maxsize=4096)
def _second(number: int) -> str:
    return (_EPOCH + timedelta(seconds=number)).isoformat(timespec="seconds")


@lru_cache(maxsize=4096)
def from_iso(written: str) -> int:
    """Milliseconds since 1970 UTC; without a zone UTC is meant, what is finer than milliseconds is cut off.

    Raises ValueError.
    """
    moment = datetime.fromisoformat(written)
    if moment.tzinfo:
        try:
            moment = moment.astimezone(UTC).replace(tzinfo=None)
        except OverflowError as error:
            raise ValueError(written) from error
    return (moment - _EPOCH) // _MILLISECOND
