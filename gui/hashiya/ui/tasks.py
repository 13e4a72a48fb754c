"""The one place for threads: work that takes long gets plain values, runs aside, and hands back plain values.

A worker never touches a widget. It reports through the function it is given; what it raises comes back as an error.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar, cast

from msgspec import Struct, field
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QRunnable, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from hashiya.model.errors import KnownError

translate = QCoreApplication.translate

Progress = Callable[[int, int], None]
"""``progress(done, total)``: tells how far the work is; raises KnownError("cancelled") when the user wants that."""

Work = Callable[[Progress], Any]

PATIENCE = 350
"""Milliseconds before a work shows its dialog: what is quick needs none."""


class _Signals(QObject):
    moved = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)


class _Job(Struct):
    title: str
    work: Work
    done: Callable[[Any], None]
    known: Callable[[KnownError], None]
    speed: Callable[[float], str] | None = None
    signals: _Signals = field(default_factory=_Signals)
    cancelled: threading.Event = field(default_factory=threading.Event)

    def progress(self, so_far: int, total: int) -> None:
        if self.cancelled.is_set():
            raise KnownError("cancelled")
        self.signals.moved.emit(so_far, total)


class _Run(QRunnable):
    def __init__(self, job: _Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        try:
            result = self._job.work(self._job.progress)
        except Exception as error:  # whatever it is, it belongs to the thread of the window
            self._job.signals.failed.emit(error)
        else:
            self._job.signals.finished.emit(result)


class ProgressDialog(QDialog):
    """How far a work is, and a way to stop it. Modal: nothing else may be done to the project meanwhile."""

    def __init__(
        self,
        title: str,
        cancelled: threading.Event,
        parent: QWidget | None,
        speed: Callable[[float], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._speed_words = speed
        self._first: tuple[float, int] | None = None
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(380)
        self._cancelled = cancelled
        self._words = QLabel(title, self)
        self._words.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(title)
        self._speed = QLabel(self)
        self._speed.setObjectName("quiet")
        self._speed.setVisible(speed is not None)
        self._stop = QPushButton(translate("ProgressDialog", "Cancel"), self)
        self._stop.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self._speed)
        buttons.addStretch()
        buttons.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        column.addLayout(buttons)

    def move_to(self, so_far: int, total: int) -> None:
        """Show that *so_far* of *total* is done; a total of 0 means nobody knows how much there is."""
        self._bar.setRange(0, 1000 if total else 0)
        if total:
            self._bar.setValue(min(1000, so_far * 1000 // total))
        self._tell_speed(so_far)

    def _tell_speed(self, so_far: int) -> None:
        moment = time.monotonic()
        if self._speed_words is None:
            return
        if self._first is None:
            self._first = (moment, so_far)
        began, at = self._first
        if moment - began > 0.5 and so_far > at:
            self._speed.setText(self._speed_words((so_far - at) / (moment - began)))

    def reject(self) -> None:
        self._cancelled.set()
        self._stop.setEnabled(False)
        self._words.setText(translate("ProgressDialog", "Stopping\u2026"))


class Tasks(QObject):
    """Runs one work at a time. With ``inline`` (tests) it runs at once, in the caller's thread, without a dialog."""

    busy_changed = Signal(bool)

    def __init__(self, window: QWidget, *, inline: bool = False) -> None:
        super().__init__(window)
        self._window = window
        self.inline = inline
        self.quiet = Aside(self, inline=inline)
        """For what is done while everything else goes on, and nobody waits for."""
        self._asides = [self.quiet]
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._job: _Job | None = None
        self._dialog: ProgressDialog | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._show_dialog)

    @property
    def busy(self) -> bool:
        """Whether a work is going on."""
        return self._job is not None

    def start(
        self,
        title: str,
        work: Work,
        done: Callable[[Any], None],
        known: Callable[[KnownError], None],
        speed: Callable[[float], str] | None = None,
    ) -> None:
        """Run *work* aside; then, in the window's thread, *done* with what it returned, or *known* with its error.
        *speed* says in words how much is done a second.

        Other errors are raised here, where the crash dialog hears of them.
        """
        if self._job is not None:
            return
        self._job = job = _Job(title, work, done, known, speed)
        job.signals.moved.connect(self._moved)
        job.signals.finished.connect(self._finished)
        job.signals.failed.connect(self._failed)
        self.busy_changed.emit(True)
        run = _Run(job)
        if self.inline:
            run.run()
        else:
            self._patience.start(PATIENCE)
            self._pool.start(run)

    def wait(self) -> None:
        """Ask the work to end and wait until it has: for the moment when the window closes."""
        if self._job is not None:
            self._job.cancelled.set()
        self._pool.waitForDone()
        self.wait_asides()

    def aside(self) -> Aside:
        """One more that reads while the window goes on; it is waited for before a project closes."""
        made = Aside(self, inline=self.inline)
        self._asides.append(made)
        return made

    def wait_asides(self) -> None:
        """Drop what is asked aside, and wait until nobody reads: for the moment when a project closes."""
        for one in self._asides:
            one.wait()

    def _show_dialog(self) -> None:
        if self._job is not None:
            self._dialog = ProgressDialog(self._job.title, self._job.cancelled, self._window, self._job.speed)
            self._dialog.show()

    def _moved(self, so_far: int, total: int) -> None:
        if self._dialog is not None:
            self._dialog.move_to(so_far, total)

    def _settle(self) -> _Job:
        job = self._job
        assert job is not None
        self._job = None
        self._patience.stop()
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.done(0)
            dialog.deleteLater()
        self.busy_changed.emit(False)
        return job

    def _finished(self, result: Any) -> None:
        self._settle().done(result)

    def _failed(self, error: Exception) -> None:
        job = self._settle()
        if not isinstance(error, KnownError):
            raise error
        job.known(error)


_Answered = TypeVar("_Answered")


def awaited(window: QWidget, work: Callable[[], _Answered]) -> _Answered:
    """What *work* returns, which is done aside while *window* waits for it: nothing can be done in it, but it is
    painted and hears the system. For a dialog that cannot go on without the answer. Raises what *work* raises."""
    answers: list[tuple[_Answered | None, Exception | None]] = []
    loop = QEventLoop()

    def asked(_: Cancelled, __: Part) -> tuple[_Answered | None, Exception | None]:
        try:
            return work(), None
        except Exception as error:  # it belongs to who waits
            return None, error

    def done(found: tuple[_Answered | None, Exception | None]) -> None:
        answers.append(found)
        loop.quit()

    focus, aside = window.focusWidget(), Aside(window)
    window.setEnabled(False)
    try:
        aside.ask(asked, lambda _: None, done, lambda _: None)
        if not answers:
            loop.exec()
    finally:
        aside.wait()
        aside.deleteLater()
        window.setEnabled(True)
        if focus is not None:
            focus.setFocus()
    answer, error = answers[0]
    if error is not None:
        raise error
    return cast(_Answered, answer)


class _Answer(QObject):
    part = Signal(int, object)
    done = Signal(int, object)
    failed = Signal(int, object)


class _Question(QRunnable):
    def __init__(self, number: int, work: Asked, stopped: threading.Event, answer: _Answer) -> None:
        super().__init__()
        self._number = number
        self._work = work
        self._stopped = stopped
        self._answer = answer

    def run(self) -> None:
        try:
            result = self._work(self._stopped.is_set, lambda part: self._answer.part.emit(self._number, part))
        except Exception as error:
            self._answer.failed.emit(self._number, error)
        else:
            self._answer.done.emit(self._number, result)


Cancelled = Callable[[], bool]
Part = Callable[[Any], None]
Asked = Callable[[Cancelled, Part], Any]
"""``work(cancelled, part)``: asks now and then whether it is still wanted, may hand over parts of its answer."""


class Aside(QObject):
    """One question at a time to somebody who reads while the window goes on; a new one cancels the one before, of
    which nothing more is heard. With ``inline`` (tests) it is answered at once, in the caller's thread."""

    def __init__(self, parent: QObject, *, inline: bool = False) -> None:
        super().__init__(parent)
        self._inline = inline
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._number = 0
        self._stopped = threading.Event()
        self._answer = _Answer(self)
        self._answer.part.connect(self._part)
        self._answer.done.connect(self._done)
        self._answer.failed.connect(self._failed)
        self._hear: tuple[Callable[[Any], None], ...] = ()

    def ask(
        self,
        work: Asked,
        part: Callable[[Any], None],
        done: Callable[[Any], None],
        known: Callable[[KnownError], None],
    ) -> None:
        """Begin *work*; *part*, *done* and *known* are called in this thread, *known* with what is of the user's world.

        Other errors are raised here, where the crash dialog hears of them.
        """
        self.drop()
        self._hear = (part, done, known)
        self._stopped = threading.Event()
        question = _Question(self._number, work, self._stopped, self._answer)
        if self._inline:
            question.run()
        else:
            self._pool.start(question)

    def drop(self) -> None:
        """Nobody wants the answer any more."""
        self._stopped.set()
        self._number += 1
        self._hear = ()

    def wait(self) -> None:
        """Drop the question and wait until nobody reads: for the moment when the project closes."""
        self.drop()
        self._pool.waitForDone()

    @property
    def asking(self) -> bool:
        """Whether an answer is waited for."""
        return bool(self._hear)

    def _part(self, number: int, found: object) -> None:
        if number == self._number:
            self._hear[0](found)

    def _done(self, number: int, found: object) -> None:
        if number == self._number:
            _, done, _ = self._hear
            self._hear = ()
            done(found)

    def _failed(self, number: int, error: Exception) -> None:
        if number != self._number:
            return
        _, _, known = self._hear
        self._hear = ()
        if not isinstance(error, KnownError):
            raise error
        known(error)
