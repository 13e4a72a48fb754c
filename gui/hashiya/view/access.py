"""The reader for those who listen: a screen reader is shown its text, its caret and selection, and told of the spans.

Nothing here costs anything while no assistive technology is at work. Traps of PySide that this file minds: what
`interface_cast` does not know must be answered with a null `VoidPtr` (None crashes Qt), and of Qt's text interface
only its own editors can answer everything (see `access_text`).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import VoidPtr

from hashiya.model.span import Range, Span
from hashiya.view.pointer import spans_at
from hashiya.view.style import Inks

if TYPE_CHECKING:
    from hashiya.view.access_marks import Marks
    from hashiya.view.access_text import Shadow
    from hashiya.view.reader import Reader

translate = QCoreApplication.translate

_MOST_TOLD = 5
"""Spans of one line that are told by name."""

_LONGEST_TOLD = 200
"""Code points of a selected span that are read out."""


def announce(reader: Reader, words: str) -> None:
    """Say *words* to a screen reader, in the place of what was about to be said of the caret and of spans."""
    if QAccessible.isActive():
        reader.listener.say(words)


def span_words(span: Span, inks: Inks) -> str:
    """A span as it is spoken of: "Directive, with note"."""
    title = inks.label(span.label).title
    return translate("Access", "{label}, with note").format(label=title) if span.note.strip() else title


def told_text(span: Span) -> str:
    """The beginning of a span's text on one line, as it is read out."""
    return " ".join(span.text[:_LONGEST_TOLD].split())


def caret_words(before: Sequence[Span], here: Sequence[Span], on_line: Sequence[Span], inks: Inks) -> list[str]:
    """What is said, bit by bit, when the caret came from the spans *before* to those of *here*.

    *on_line* are the spans that start on the line when the caret came to another line.
    """
    known = {span.id for span in before}
    now = {span.id for span in here}
    words = [
        translate("Access", "End of {label}").format(label=inks.label(span.label).title)
        for span in before
        if span.id not in now
    ]
    words += [span_words(span, inks) for span in reversed(here) if span.id not in known]
    others = [span for span in on_line if span.id not in known | now]
    if others:
        told = [span_words(span, inks) for span in others[:_MOST_TOLD]]
        told += ["\u2026"] if len(others) > _MOST_TOLD else []
        separator = translate("Access", "; ", "between the marks of a line, as they are read out")
        words.append(translate("Access", "On this line: {marks}").format(marks=separator.join(told)))
    return words


def _send(event: QAccessibleEvent) -> None:
    QAccessible.updateAccessibility(event)


class Listener(QObject):
    """Follows a reader and tells assistive technology what changed."""

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader)
        self._reader = reader
        self._shadow: Shadow | None = None
        self._marks: Marks | None = None
        self._page: object = None
        self._here: list[Span] = []
        self._line: tuple[int, int] = (-1, -1)
        self._pending: list[str] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._speak)
        reader.caret_moved.connect(self._on_caret)
        reader.selection_changed.connect(self._on_selection)
        reader.span_selected.connect(self._on_span)

    def say(self, words: str) -> None:
        """Say *words* now, and nothing else of what was waiting."""
        self._soon.stop()
        self._pending.clear()
        _send(QAccessibleAnnouncementEvent(self._reader, words))

    def shadow(self) -> Shadow:
        """The unseen editor with the neighbourhood of the caret, brought up to date."""
        if self._shadow is None:
            from hashiya.view.access_text import Shadow  # noqa: PLC0415 (an editor of Qt's, for those who listen)

            self._shadow = Shadow(self._reader)
            self._shadow.chosen.connect(self._on_chosen)
        self._follow(self._shadow)
        return self._shadow

    def marks(self) -> list[QAccessibleInterface]:
        """The spans around the caret, as things of the tree."""
        if self._marks is None:
            from hashiya.view.access_marks import Marks  # noqa: PLC0415 (for those who listen)

            self._marks = Marks(self._reader)
        return self._marks.of(self.shadow().stretch)

    @property
    def shadow_made(self) -> Shadow | None:
        """The unseen editor, if anybody listened yet."""
        return self._shadow

    def _follow(self, shadow: Shadow) -> None:
        reader, page = self._reader, self._reader.page()
        shadow.follow(page, *self._ends())
        shadow.mark(reader.spans(), reader.inks(), reader.marks_version)
        if page is not None:
            shadow.stand(page.visible(), QPointF(reader.viewport().pos()) + reader.column().topLeft())

    def _ends(self) -> Range:
        """Anchor and caret of what is selected (code points); ranges set aside are left out."""
        caret = self._reader.caret()
        for start, end in self._reader.selection():
            if caret in (start, end):
                return (end, start) if caret == start else (start, end)
        return caret, caret

    def _on_chosen(self, anchor: int, caret: int) -> None:
        if anchor == caret:
            self._reader.set_caret(caret)
        else:
            self._reader.select(anchor, caret)

    def _on_caret(self) -> None:
        if QAccessible.isActive():
            stretch = self.shadow().stretch
            if stretch is not None:
                event = QAccessibleTextCursorEvent(self._reader, stretch.offset(self._reader.caret()))
                _send(event)
            self._tell_spans()

    def _on_selection(self) -> None:
        stretch = self.shadow().stretch if QAccessible.isActive() else None
        if stretch is not None:
            anchor, caret = (stretch.offset(end) for end in self._ends())
            event = QAccessibleTextSelectionEvent(self._reader, min(anchor, caret), max(anchor, caret))
            event.setCursorPosition(caret)
            _send(event)

    def _on_span(self, span_id: str) -> None:
        span = self._reader.spans().get(span_id) if span_id and QAccessible.isActive() else None
        if span is not None:
            words = span_words(span, self._reader.inks())
            if words in self._pending:  # that the caret came to it need not be said as well
                self._pending.remove(words)
            self._wait(f"{words}: {told_text(span)}")

    def _tell_spans(self) -> None:
        page, caret = self._reader.page(), self._reader.caret()
        if page is None:
            self._page, self._here = None, []
            return
        spans = self._reader.spans()
        unit, layout = page.layout_at(caret)
        number = layout.line_of(min(max(caret - unit.start, 0), len(layout)))
        here = spans_at(spans.between(caret, caret + 1), caret)
        fresh = page is not self._page
        line = (unit.start, number)
        on_line: list[Span] = []
        if fresh or line != self._line:
            first, last = (unit.start + end for end in layout.line_range(number))
            on_line = [span for span in spans.between(first, last) if first <= span.start < last]
        words = caret_words([] if fresh else self._here, here, on_line, self._reader.inks())
        self._page, self._here, self._line = page, here, line
        if words:
            self._wait(*words)

    def _wait(self, *words: str) -> None:
        """Say *words* when the work at hand is done, if it has nothing better to say."""
        self._pending.extend(words)
        self._soon.start()

    def _speak(self) -> None:
        self.say(". ".join(self._pending))


class ReaderAccess(QAccessibleWidget):
    """What assistive technology sees of a reader: a text that can be read and selected but not changed."""

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader, QAccessible.Role.EditableText)
        from hashiya.view.access_marks import Language  # noqa: PLC0415 (for those who listen)

        self._reader = reader
        self._language = Language(reader)

    def interface_cast(self, t: QAccessible.InterfaceType) -> Any:
        """The shadow's text interface; the widget's own for everything else."""
        if t == QAccessible.InterfaceType.AttributesInterface:
            return self._language
        if t != QAccessible.InterfaceType.TextInterface:
            found = super().interface_cast(t)
            return VoidPtr(0) if found is None else found
        try:
            shadow = QAccessible.queryAccessibleInterface(self._reader.listener.shadow())
            return shadow.interface_cast(t)
        except Exception:  # one that left this method would take the program down with it
            sys.excepthook(*sys.exc_info())
            return VoidPtr(0)

    def state(self) -> QAccessible.State:
        """Several lines, to be read and selected."""
        state = super().state()
        for name in ("readOnly", "multiLine", "selectableText"):
            setattr(state, name, True)
        return state

    def childCount(self) -> int:
        """Without the shadow, with the spans around the caret."""
        return len(self._children())

    def child(self, index: int) -> QAccessibleInterface:
        """The child of that number; None, which Qt takes for none, if there is none."""
        children = dict(enumerate(self._children()))
        return cast(QAccessibleInterface, children.get(index))

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """The innermost span there (pixels of the screen), else what Qt says."""
        found = (mark for mark in reversed(self._reader.listener.marks()) if mark.rect().contains(x, y))
        return next(found, None) or super().childAt(x, y)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The number of *child*, -1 if it is none."""
        wanted = child.object()
        return next((place for place, one in enumerate(self._children()) if one.object() is wanted), -1)

    def _children(self) -> list[QAccessibleInterface]:
        count = super().childCount()
        children = [super(ReaderAccess, self).child(index) for index in range(count)]
        shadow = self._reader.listener.shadow_made
        own = [child for child in children if child is not None and (shadow is None or child.object() is not shadow)]
        return own + self._reader.listener.marks()


_installed: list[object] = []


def attend(reader: Reader) -> Listener:
    """Make *reader* accessible; returns what follows it. Call once for each reader."""
    if not _installed:
        QAccessible.installFactory(_interface_of)
        _installed.append(_interface_of)
    return Listener(reader)


def _interface_of(key: str, thing: QObject | None) -> QAccessibleInterface | None:
    """Qt's question for the interface of a *thing*, class by class; None lets it ask the next factory."""
    if thing is None or key != type(thing).__name__:
        return None
    if key == "Mark":
        from hashiya.view.access_marks import Mark, MarkAccess  # noqa: PLC0415 (for those who listen)

        return MarkAccess(thing) if isinstance(thing, Mark) else None
    listener = getattr(thing, "listener", None)
    return ReaderAccess(thing) if isinstance(listener, Listener) else None  # type: ignore[arg-type]
