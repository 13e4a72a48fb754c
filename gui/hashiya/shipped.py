"""Where the data that ships with Hashiya lies: resources/ and seeds/ of the checkout, or their copies in the wheel.

A wheel and a frozen bundle hold both inside the package; an editable install has only the checkout's folders beside
gui/. Everything is read through Traversable (``read_bytes``, ``iterdir``), never through a path made by hand.
"""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final

WELCOME: Final = "welcome"
"""The name of the file that the welcome project lies in."""


@cache
def _folder(name: str) -> Traversable:
    shipped = files("hashiya") / name
    if shipped.is_dir():
        return shipped
    checkout = Path(__file__).resolve().parents[2] / name
    if checkout.is_dir():
        return checkout
    raise FileNotFoundError(f"no {name} at {shipped} nor at {checkout}")


def resources() -> Traversable:
    """The folder of icons, schemes and translations; raises FileNotFoundError from a broken installation."""
    return _folder("resources")


def seeds() -> Traversable:
    """The folder of the three texts that the welcome project is made from; raises FileNotFoundError as above."""
    return _folder("seeds")
