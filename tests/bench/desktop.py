"""The real window to measure, without a screen; and Qt's own plain text editor to compare it with."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.bench import Spent, spent

SIZE = (1280, 800)
"""Pixels of a window."""


@contextmanager
def desktop(folder: Path) -> Iterator[Any]:
    """`app.Shell` with settings of its own in *folder*, its window shown, full garbage collections as in the app."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        os.environ[f"XDG_{kind}_HOME"] = str(folder / kind.lower())
    from platformdirs import PlatformDirs
    from PySide6.QtWidgets import QApplication

    from hashiya.app import Shell, prepare
    from hashiya.ui.garbage import Garbage

    app = QApplication.instance() or QApplication([])
    prepare(app)  # type: ignore[arg-type]
    shell = Shell(app, PlatformDirs("hashiya", appauthor=False))  # type: ignore[arg-type]
    shell.window.resize(*SIZE)
    shell.window.show()
    garbage = Garbage()
    garbage.begin()
    try:
        yield shell
    finally:
        garbage.end()
        shell.end()


def settle(seconds: float) -> None:
    """Let the window do what it does at rest."""
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.001)


class Painted:
    """Runs the window until its text is painted again, and tells what that took: what is done after it (panels that
    follow, say) is not what a reader waits for."""

    def __init__(self, viewport: Any) -> None:
        from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

        painted = self
        over = QEvent.Type(QEvent.registerEventType())

        class Eye(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint:
                    # Handled when everything is painted and on the screen: with the next posted events.
                    QCoreApplication.postEvent(self, QEvent(over), Qt.EventPriority.HighEventPriority.value)
                return False

            def event(self, event: QEvent) -> bool:
                if event.type() == over and painted._over is None:
                    painted._over = time.thread_time(), time.perf_counter()
                return True

        self._over: tuple[float, float] | None = None
        self._eye = Eye(viewport)
        viewport.installEventFilter(self._eye)

    def after(self, work: Callable[[], object]) -> Spent:
        """Do *work*; what it took until the paint event after it was over."""
        from PySide6.QtWidgets import QApplication

        QApplication.sendPostedEvents(self._eye)
        self._over = None
        cpu, wall = time.thread_time(), time.perf_counter()
        work()
        for _ in range(1000):
            # As an event loop does it: posted events, of which painting is one, before timers. Qt delivers what is
            # posted meanwhile the next time only, and the end of the painting shall not wait for timers.
            for _ in range(3):
                QApplication.sendPostedEvents()
            if self._over is not None:
                return Spent((self._over[0] - cpu) * 1000, (self._over[1] - wall) * 1000)
            QApplication.processEvents()
        raise RuntimeError("the text was not painted")


def frames(view: Any, kind: str, count: int = 120) -> list[Spent]:
    """What frames take while *view*, a scroll area over a text, is turned by the wheel, by pages, or thrown about."""
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QAbstractSlider, QApplication

    source = random.Random(kind)
    bar, port = view.verticalScrollBar(), view.viewport()
    middle = QPointF(port.rect().center())

    def wheel() -> None:
        event = QWheelEvent(
            middle, QPointF(port.mapToGlobal(middle.toPoint())), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(port, event)

    def page() -> None:
        bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)

    def jump() -> None:
        bar.setSliderPosition(source.randrange(bar.maximum()))

    move = {"wheel": wheel, "page": page, "jump": jump}[kind]
    jump()
    port.repaint()
    found = []
    for _ in range(count):
        found.append(spent(lambda: (move(), port.repaint())))
        QApplication.processEvents()
    return found


def plain_editor(text: str) -> tuple[Any, Spent]:
    """Qt's plain text editor showing *text* in the same type, and what that took from `setPlainText` to painted."""
    from PySide6.QtWidgets import QPlainTextEdit

    from hashiya.view import fonts

    editor = QPlainTextEdit()
    editor.setFont(fonts.reading_font("ar", "", 15))
    editor.resize(*SIZE)
    editor.show()
    editor.setPlainText("\u0642\u0627\u0644")
    editor.viewport().repaint()
    took = spent(lambda: (editor.setPlainText(text), editor.viewport().repaint()))
    return editor, took
