"""Colours of a terminal: select graphic rendition (ECMA-48, 8.3.117; ISO 8613-6 for colours beyond eight)."""

from __future__ import annotations

import colorsys
from collections.abc import Mapping
from typing import Final, Literal

Depth = Literal["none", "8", "256", "truecolor"]

RESET: Final = "\x1b[0m"
BOLD: Final = "\x1b[1m"
FAINT: Final = "\x1b[2m"

_WASH: Final = 0.30  # how much of the ink stands in a tint: dark letters stay readable on it, on any ground
_WASH_256: Final = 0.6  # more, for the cube of 256 colours has few pale ones
_CUBE: Final = (0, 95, 135, 175, 215, 255)
_HUES: Final = ((0.04, 41), (0.12, 43), (0.20, 43), (0.45, 42), (0.53, 46), (0.72, 44), (0.92, 45), (1.01, 41))


def colour_depth(choice: str, is_terminal: bool, environ: Mapping[str, str]) -> Depth:
    """How many colours: *choice* is "always", "never", or "auto", when NO_COLOR (no-color.org) and TERM decide."""
    term = environ.get("TERM", "")
    if choice == "never":
        return "none"
    if choice != "always" and (not is_terminal or environ.get("NO_COLOR") or term in ("", "dumb")):
        return "none"
    if environ.get("COLORTERM", "").lower() in ("truecolor", "24bit") or "direct" in term:
        return "truecolor"
    return "256" if "256" in term or choice == "always" else "8"


def tint(ink: str, depth: Depth, underlined: bool = False) -> str:
    """What switches on dark letters on a soft ground of *ink* (``#rrggbb``); "" without colours."""
    if depth == "none":
        return ""
    line = ";4" if underlined else ""
    red, green, blue = (int(ink[place : place + 2], 16) for place in (1, 3, 5))
    if depth == "8":
        return f"\x1b[30;{_nearest_of_eight(red, green, blue)}{line}m"
    wash = _WASH if depth == "truecolor" else _WASH_256
    washed = tuple(round(255 - wash * (255 - part)) for part in (red, green, blue))
    if depth == "256":
        return f"\x1b[38;5;16;48;5;{_nearest_of_cube(washed)}{line}m"
    return f"\x1b[38;2;20;20;20;48;2;{washed[0]};{washed[1]};{washed[2]}{line}m"


def _nearest_of_eight(red: int, green: int, blue: int) -> int:
    hue, _, saturation = colorsys.rgb_to_hls(red / 255, green / 255, blue / 255)
    if saturation < 0.15:
        return 47
    return next(code for limit, code in _HUES if hue < limit)


def _nearest_of_cube(colour: tuple[int, ...]) -> int:
    steps = [min(range(6), key=lambda step: abs(_CUBE[step] - part)) for part in colour]
    return 16 + 36 * steps[0] + 6 * steps[1] + steps[2]
