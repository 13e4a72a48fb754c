"""The project file: the only place that knows SQL."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from hashiya.store.intake import Cancelled, Intake, Progress, Refusal, flawless, never, what_is_good
from hashiya.store.project import Store
from hashiya.store.stopping import Told

if TYPE_CHECKING:
    from hashiya.store.backup import Contents, pack, put_in_place, unpack
    from hashiya.store.compact import Compacted
    from hashiya.store.rescue import Damage, Wreck

__all__ = [
    "Cancelled",
    "Compacted",
    "Contents",
    "Damage",
    "Intake",
    "Progress",
    "Refusal",
    "Store",
    "Told",
    "Wreck",
    "flawless",
    "never",
    "pack",
    "put_in_place",
    "unpack",
    "what_is_good",
]

_ROOMS: Final = {
    **dict.fromkeys(("Contents", "pack", "put_in_place", "unpack"), "backup"),
    **dict.fromkeys(("Damage", "Wreck"), "rescue"),
    "Compacted": "compact",
}
"""What is loaded when it is first asked for, and where it stands."""


def __getattr__(name: str) -> Any:
    if name not in _ROOMS:
        raise AttributeError(name)
    return getattr(import_module(f"hashiya.store.{_ROOMS[name]}"), name)
