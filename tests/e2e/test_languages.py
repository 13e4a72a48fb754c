"""Switched from language to language without a restart, the window is the one that a fresh start would make."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from tests.ui.windows import rest, shell_in, show

SIZE = (780, 700)
"""Pixels: the screen of the offscreen platform is not larger, and a remembered window is kept inside."""


def looks(window: Any) -> list[tuple[object, ...]]:
    """All that can be seen of *window*: each widget's class, place and words, then every command's words and keys."""
    QTest.qWait(120)
    rest(window)
    QTest.qWait(30)
    found: list[tuple[object, ...]] = [(window.windowTitle(), window.layoutDirection(), window.size())]
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window):
            continue
        words = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QAbstractButton):
            words.append(widget.text())
        if isinstance(widget, QLineEdit):
            words.append(widget.placeholderText())
        place = widget.mapTo(window, QPoint(0, 0))
        found.append((type(widget).__name__, place.x(), place.y(), widget.size(), widget.layoutDirection(), *words))
    for action in window.findChildren(QAction):
        keys = tuple(key.toString() for key in action.shortcuts())
        found.append((action.objectName(), action.text(), action.toolTip(), keys, action.isEnabled()))
    return sorted(found, key=repr)


def fresh(qapp: Any, qtbot: Any, language: str) -> tuple[list[tuple[object, ...]], bytes]:
    """What a start in *language* shows, and its reader's picture."""
    with shell_in(qapp, qtbot, language) as shell:
        shell.open(None, ())
        shell.window.resize(*SIZE)
        show(shell.window, qtbot)
        return looks(shell.window), _picture(shell.window)


def _picture(window: Any) -> bytes:
    QApplication.processEvents()
    return bytes(window.menuBar().grab().toImage().constBits()) + bytes(window.panels.top.grab().toImage().constBits())


def test_a_switched_window_is_a_fresh_one(qapp, qtbot) -> None:
    with shell_in(qapp, qtbot) as shell:
        shell.open(None, ())  # the very first start, which offers the tour
    wanted = {language: fresh(qapp, qtbot, language) for language in ("en", "ar", "fa")}
    assert wanted["en"][0] != wanted["ar"][0] != wanted["fa"][0]
    with shell_in(qapp, qtbot, "en") as shell:
        shell.open(None, ())
        shell.window.resize(*SIZE)
        show(shell.window, qtbot)
        for language in ("ar", "fa", "en", "fa", "ar", "en"):
            before = shell.window
            before.actions_[f"view.language_{language}"].trigger()
            qtbot.waitUntil(lambda before=before: shell.window is not before)
            show(shell.window, qtbot)
            expected, seen = wanted[language][0], looks(shell.window)
            differing = set(expected) ^ set(seen)
            differing = {one for one in differing if not str(one[0]).startswith("view.language_")}
            assert not differing, "\n".join(sorted(map(repr, differing))[:12])
            assert _picture(shell.window) == wanted[language][1], "icons that point, and the menus"


def test_what_is_open_is_open_in_the_other_language(shell, qtbot) -> None:
    window = shell.window
    for command in ("view.register", "edit.history", "help.manual"):
        window.actions_[command].trigger()
    window.actions_["edit.find"].trigger()
    window.find_bar.choose("words")
    window.find_bar.field.setText("محافظ")
    window.actions_["search.open"].trigger()
    window.search_panel.ask("الأمن", "typed", "left")
    shell.settings.language = "fa"
    shell._remake()
    other = shell.window
    assert other is not window and other.isRightToLeft()
    beside = {type(one).__name__ for one in other.findChildren(QWidget) if one.isWindow() and one.isVisible()}
    assert {"RegisterWindow", "HistoryDialog", "ManualWindow"} <= beside
    panel = other.search_panel
    assert (panel.typed(), panel.kind(), panel.order()) == ("الأمن", "typed", "left") and panel.isVisible()
    assert (other.find_bar.field.text(), other.find_bar.kind()) == ("محافظ", "words") and other.find_bar.isVisible()
    qtbot.waitUntil(other.reader.hasFocus)
    other.close()


def test_nothing_is_opened_that_was_not_open(shell) -> None:
    before = shell.window.desk
    assert before.search.there is None and before.find.there is None
    shell.settings.language = "ar"
    shell._remake()
    assert before.search.there is None and before.find.there is None, "nothing is made to look whether it is open"
    assert not [one for one in shell.window.findChildren(QWidget) if one.isWindow() and one.isVisible()]
    assert shell.window.desk.search.there is None and shell.window.desk.find.there is None
    shell.window.close()


def test_the_keyboard_stays_in_the_window_when_what_was_beside_it_comes_again(qapp, qtbot) -> None:
    """Desktops give the keyboard to each window that they come to show."""
    with shell_in(qapp, qtbot) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        shell.window.actions_["view.register"].trigger()
        before = _register(shell.window)
        before.setGeometry(40, 50, 700, 400)
        shell.settings.language = "fa"
        shell._remake()
        after = _register(shell.window)
        assert after is not before and after.size() == before.size()
        qapp.focusWindowChanged.emit(after.windowHandle())
        QApplication.processEvents()
        assert shell.window.isActiveWindow() and shell.window.reader.hasFocus()


def _register(window):
    return next(one for one in window.findChildren(QWidget) if type(one).__name__ == "RegisterWindow")
