"""The three columns of the window: documents, reader, inspector and spans; shown, hidden, divided, travelled by key."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from hashiya.ui.dividers import HAIR, Divided
from hashiya.ui.panels.inspector import Inspector
from hashiya.ui.panels.side import Side
from hashiya.ui.settings import Settings

SIDES: Final = ("documents", "spans")
WIDTHS: Final = {"documents": 250, "spans": 300}
"""The first widths of the sides (pixels)."""

NARROWEST: Final = (176, 262, 160)
"""Pixels below which no column goes: together they fit a small screen of which everything is shown at 200 %."""

LEAST: Final = 500
"""Pixels for the text before the sides get theirs."""


class Panes(Divided):
    """The columns mirror with the window's direction by themselves."""

    shown_changed = Signal()
    language_chosen = Signal()
    """The window is to speak the language that the settings now say."""
    preferences_changed = Signal()
    """The window is to be made anew, as the settings now say."""
    note_asked = Signal()
    """The note of the selected span is to be edited."""
    fields_asked = Signal()
    """The fields of the selected span are to be filled."""
    field_asked = Signal(str)
    """One of them is."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._settings = settings
        self._sides: dict[str, QWidget] = {}
        self._side: Side | None = None
        self._stops: list[QWidget] = []
        self._caller: QWidget | None = None
        self._widths = dict(WIDTHS)
        self.splitterMoved.connect(self._keep_widths)

    def arrange(self, documents: QWidget, middle: QWidget, inspector: Inspector, spans: QWidget) -> None:
        """Take the parts in, as they were divided the last time."""
        self._side = side = Side(inspector, spans, self)
        self._sides = {"documents": documents, "spans": side}
        for place, (part, least) in enumerate(zip((documents, middle, side), NARROWEST, strict=True)):
            part.setMinimumWidth(least)
            self.addWidget(part)
            self.setStretchFactor(place, 1 if part is middle else 0)
        shape = self._settings.shape("inspector")
        if not shape.isEmpty():
            side.divide(shape)
        self._recall_widths()
        for name, part in self._sides.items():
            part.setVisible(self._settings.shown(name))

    def named(self) -> dict[str, QWidget]:
        """The parts that can be pointed at, by name."""
        side = self._side
        if side is None:
            return {}
        return {**self._sides, "inspector": side if side.inspector.isHidden() else side.inspector}

    def travel(self, stops: list[QWidget]) -> None:
        """The widgets that F6 leads to, one after the other; of a bar, the first of its `stops` that can be used."""
        self._stops = stops

    def call_at(self, caller: QWidget | None) -> None:
        """F6 leads to *caller* too, which lies over the window for a while; None for nobody any more."""
        self._caller = caller

    def is_shown(self, side: str) -> bool:
        """Whether that side ("documents", "spans") is shown."""
        return side in self._sides and not self._sides[side].isHidden()

    def show_side(self, side: str, shown: bool = True) -> None:
        """Show or hide a side; remembered."""
        part = self._sides[side]
        had_focus = part.isAncestorOf(QApplication.focusWidget() or self)
        part.setVisible(shown)
        self._divide()
        self._settings.remember_shown(side, shown)
        if had_focus and not shown and self._stops:
            self._stops[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown_changed.emit()

    def focus_next(self, step: int) -> None:
        """Lead the keyboard to the next place (or back, -1)."""
        every = [*self._stops[:1], *((self._caller,) if self._caller else ()), *self._stops[1:]]
        stops = [(stop, way) for stop in every if (way := _way_into(stop)) is not None]
        if not stops:
            return
        focused = QApplication.focusWidget()
        here = next((n for n, (stop, _) in enumerate(stops) if focused and _is_at(focused, stop)), None)
        if here is None:
            here = -1 if step > 0 else 0
        stops[(here + step) % len(stops)][1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def remember(self) -> None:
        """Keep the division."""
        widths = " ".join(f"{side}={self._widths[side]}" for side in SIDES)
        self._settings.remember_shape("widths", QByteArray(widths.encode()))
        if self._side is not None:
            self._settings.remember_shape("inspector", self._side.division())

    def _recall_widths(self) -> None:
        """What the sides were given the last time; not what Qt makes of it as long as the window has no size."""
        for one in self._settings.shape("widths").toStdString().split():
            side, _, width = one.partition("=")
            if side in self._widths and width.isdecimal() and 0 < int(width) < 10_000:
                self._widths[side] = int(width)

    def _keep_widths(self) -> None:
        """The widths that the user gave the sides: they keep them, whatever becomes of the window."""
        for place, side in ((0, "documents"), (2, "spans")):
            width = self.sizes()[place] if self.count() == 3 else 0
            if width > 0:
                self._widths[side] = width

    def _divide(self) -> None:
        """What the sides do not need belongs to the text; in a narrow window the sides give way to it."""
        if self.count() != 3:
            return
        start, end = (self._widths[side] if self.is_shown(side) else 0 for side in SIDES)
        room = max(self.width() - LEAST, 0)
        if start + end > room:
            start, end = start * room // (start + end), end * room // (start + end)
        hairs = HAIR * sum(self.is_shown(side) for side in SIDES)
        self.setSizes([start, self.width() - start - end - hairs, end])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The text takes and gives; the sides keep their widths."""
        super().resizeEvent(event)
        self._divide()


def _way_into(stop: QWidget) -> QWidget | None:
    """What of *stop* takes the keyboard; None if nothing of it can."""
    own = stop.focusPolicy() or stop.focusProxy()
    inside: list[QWidget] = [stop] if own else stop.stops()  # type: ignore[attr-defined]
    return next((one for one in inside if one.isVisible() and one.isEnabled()), None)


def _is_at(focused: QWidget, stop: QWidget) -> bool:
    """Whether the keyboard is at *stop*, or at a part of it."""
    return focused is stop or stop.isAncestorOf(focused)
