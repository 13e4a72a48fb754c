"""The real window for tests, made as `app.main` makes it, and put away without a trace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest


@contextmanager
def shell_in(
    qapp: Any, qtbot: Any, language: str = "en", theme: str = "light", annotated: bool = False
) -> Iterator[Any]:
    """A shell whose settings already say *language* and *theme*, its window not shown yet.

    The welcome project that it will open has nothing marked unless *annotated*.
    """
    from platformdirs import PlatformDirs
    from PySide6.QtCore import QLocale, Qt
    from PySide6.QtGui import QPalette

    from hashiya.app import Shell, prepare
    from hashiya.ui.settings import Settings

    folders = PlatformDirs("hashiya", appauthor=False)
    settings = Settings(folders.user_config_path / "window.ini")
    settings.language, settings.theme = language, theme
    settings.flush()
    if not annotated:
        bare_welcome(folders.user_data_path)
    before = qapp.font(), QLocale(), qapp.windowIcon()
    prepare(qapp)
    shell = Shell(qapp, folders, inline_tasks=True)
    shell.window.resize(1280, 800)
    try:
        yield shell
    finally:
        shell.end()
        qapp.setStyleSheet("")
        qapp.setPalette(QPalette())
        qapp.setFont(before[0])
        qapp.setWindowIcon(before[2])
        QLocale.setDefault(before[1])
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def shell(qapp: Any, qtbot: Any) -> Iterator[Any]:
    """A shell on the welcome project with nothing marked, in English, shown, the text having the keyboard."""
    with shell_in(qapp, qtbot) as made:
        made.open(None, ())
        show(made.window, qtbot)
        yield made


@pytest.fixture
def window(shell: Any) -> Any:
    """The shell's window."""
    return shell.window


def bare_welcome(folder: Any) -> None:
    """Make the welcome project in *folder* as if nobody had marked anything yet; leave one that is there."""
    from importlib.resources import as_file

    from hashiya.formats import plain
    from hashiya.session.project import SUFFIX, default_scheme
    from hashiya.shipped import WELCOME, seeds
    from hashiya.store import Store

    path = folder / (WELCOME + SUFFIX)
    if path.exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    store = Store.create(path, default_scheme())
    for seed in sorted(seeds().iterdir(), key=lambda one: one.name):
        if seed.name.endswith(".txt"):
            with as_file(seed) as text:
                store.add_folios(plain.read(text), journal=False)
    store.close()


@pytest.fixture
def annotated_window(qapp: Any, qtbot: Any) -> Iterator[Any]:
    """The window on the welcome project as it ships, in English, shown, the text having the keyboard."""
    with shell_in(qapp, qtbot, annotated=True) as made:
        made.open(None, ())
        show(made.window, qtbot)
        yield made.window


def show(window: Any, qtbot: Any) -> None:
    """Show *window* and give the text the keyboard."""
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.reader.setFocus()
    qtbot.waitUntil(window.reader.hasFocus)


def press(widget: Any, keys: str) -> None:
    """Press a shortcut such as "Ctrl+E" on *widget*."""
    from PySide6.QtGui import QKeySequence
    from PySide6.QtTest import QTest

    if not widget.window().isActiveWindow():  # a dialog may just have closed over it
        widget.window().activateWindow()
        QTest.qWaitForWindowActive(widget.window(), 1000)
    window = widget.window()
    for combination in QKeySequence(keys):
        QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())
    rest(window)


def rest(window: Any) -> None:
    """Let *window* show what it leaves for after its text is painted: no hand is quicker than that."""
    showing = getattr(window, "_showing", None)
    if showing is not None:
        showing.catch_up()


def type_text(widget: Any, text: str) -> None:
    """Type *text* of any script as key events. (QTest.keyClicks aborts the process at a letter outside Latin-1.)"""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def in_dialog(qtbot: Any, do: Callable[[Any], None]) -> list[Any]:
    """When the next modal dialog is there, *do* with it; returns a list that will hold the dialog."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    met: list[Any] = []
    timer = QTimer(QApplication.instance())
    timer.setInterval(5)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None and dialog.isVisible() and dialog.isActiveWindow() and dialog not in met:
            timer.stop()
            timer.deleteLater()
            met.append(dialog)
            try:
                do(dialog)
            except BaseException:
                dialog.reject()  # or the test would wait for ever
                raise

    timer.timeout.connect(look)
    timer.start()
    return met
