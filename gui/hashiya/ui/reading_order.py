"""The Tab key, and who listens, go through a dialog as one reads it: as its layouts lay it out, not as its parts were
made."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QStackedWidget,
    QTabWidget,
    QWidget,
)


def follow(window: QWidget) -> None:
    """Let the Tab key lead through all parts of *window* in the order of its layouts, and a screen reader too."""
    for one, following in pairwise(stops(window)):
        QWidget.setTabOrder(one, following)
    _arrange(window)


def _arrange(part: QWidget) -> None:
    """Put the widgets in *part* into the order of its layouts: Qt tells a screen reader of them from the lowest up."""
    inside: list[QWidget | None] = []
    if isinstance(part, QTabWidget | QSplitter | QStackedWidget):
        inside += [part.widget(place) for place in range(part.count())]
    elif isinstance(part, QScrollArea):
        inside += [part.widget()]
    else:
        for widget in list(_widgets_in(part.layout())):
            widget.raise_()
            inside.append(widget)
    for one in inside:
        if one is not None:
            _arrange(one)


def _widgets_in(layout: QLayout | None) -> Iterator[QWidget]:
    for item in _items(layout) if layout is not None and not isinstance(layout, QStackedLayout) else ():
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _widgets_in(inner)


def stops(part: QWidget) -> Iterator[QWidget]:
    """What of *part* takes the keyboard by Tab, hidden parts too, in the order in which it is read."""
    if isinstance(part, QTabWidget | QSplitter | QStackedWidget):
        if isinstance(part, QTabWidget):
            yield part.tabBar()
        for place in range(part.count()):
            yield from _stops_of(part.widget(place))
    elif isinstance(part, QScrollArea):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield part
        yield from _stops_of(part.widget())
    elif part.focusPolicy() & Qt.FocusPolicy.TabFocus and not part.isWindow():
        yield part
    elif (layout := part.layout()) is not None:
        yield from _stops_in(layout)


def _stops_of(part: QWidget | None) -> Iterator[QWidget]:
    return stops(part) if part is not None else iter(())


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for item in _items(layout):
        if (widget := item.widget()) is not None:
            yield from stops(widget)
        elif (inner := item.layout()) is not None:
            yield from _stops_in(inner)


def _items(layout: QLayout) -> list[QLayoutItem]:
    """The items of *layout* by rows, each from its beginning."""
    if isinstance(layout, QFormLayout):
        roles = (QFormLayout.ItemRole.SpanningRole, QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole)
        found = [layout.itemAt(row, role) for row in range(layout.rowCount()) for role in roles]
        return [item for item in dict.fromkeys(found) if item is not None]
    items = [(place, item) for place in range(layout.count()) if (item := layout.itemAt(place)) is not None]
    if isinstance(layout, QGridLayout):
        items.sort(key=lambda one: _cell(layout, one[0]))
    return [item for _, item in items]


def _cell(layout: QGridLayout, place: int) -> tuple[int, int]:
    """Row and column of an item."""
    row, column, *_ = cast(tuple[int, int, int, int], layout.getItemPosition(place))
    return row, column
