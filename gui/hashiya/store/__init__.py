"""The project file: the only place that knows SQL."""

from hashiya.store.backup import Contents, pack, put_in_place, unpack
from hashiya.store.compact import Compacted
from hashiya.store.intake import Cancelled, Intake, Progress, Refusal, flawless, never, what_is_good
from hashiya.store.project import Store
from hashiya.store.rescue import Damage, Wreck
from hashiya.store.stopping import Told

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
