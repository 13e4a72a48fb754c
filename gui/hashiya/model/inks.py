"""Inks that are proposed for new labels: told apart from those that are there, legible on light and on dark ground."""

from __future__ import annotations

import colorsys
from collections.abc import Collection
from typing import Final

from hashiya.model.scheme import SPARE_INKS

CONTRAST: Final = 5.0
"""What a proposed ink has at least against its ground (WCAG 2.2, 1.4.3 asks for 4.5)."""

_LIGHT, _DARK = "#ffffff", "#2a2925"
_TURN: Final = 0.618033988749895  # the golden section of a turn: each hue falls between those before


def contrast_of(one: str, other: str) -> float:
    """The contrast of two colours ("#rrggbb"), 1 to 21, after WCAG 2.2."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def spare_inks(used: Collection[str]) -> tuple[str, str]:
    """The ink on light and on dark ground for another label beside those whose light inks are *used*."""
    for light, dark in SPARE_INKS:
        if light not in used:
            return light, dark
    hue = (len(used) * _TURN) % 1.0
    return _legible(hue, 0.62, _LIGHT, range(45, 5, -1)), _legible(hue, 0.68, _DARK, range(60, 96))


def _legible(hue: float, saturation: float, ground: str, shades: range) -> str:
    """The first of the *shades* (percent of lightness) that can be read on *ground*."""
    found = ""
    for shade in shades:
        red, green, blue = colorsys.hls_to_rgb(hue, shade / 100, saturation)
        found = "#" + "".join(f"{round(255 * part):02x}" for part in (red, green, blue))
        if contrast_of(found, ground) >= CONTRAST:
            break
    return found


def luminance(colour: str) -> float:
    """How light *colour* ("#rrggbb") is, 0 to 1 (WCAG 2.2, "relative luminance")."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
