"""The style: the letter that Alt goes with has a line below it, but not in a window written from right to left."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QTabBar,
    QWidget,
)

from hashiya.ui.fusion import Fusion
from hashiya.ui.sheet import style_sheet
from hashiya.ui.theme import LIGHT
from tests.ui.windows import shell_in

HOUSE = "\u0628\u064a\u062a"


def menu(words: str) -> QMenu:
    made = QMenu()
    made.addAction(words)
    return made


def menu_of_a_field(words: str) -> QMenu:
    """One that Qt makes; it stands for all of those that are not ours."""
    field = QLineEdit()
    made = field.createStandardContextMenu()
    made.setParent(None, made.windowFlags())
    for action in (one for one in made.actions() if not one.isSeparator()):
        action.setText(words)
    return made


def bar(words: str) -> QMenuBar:
    made = QMenuBar()
    made.setNativeMenuBar(False)
    made.addMenu(words)
    return made


def tabs(words: str) -> QTabBar:
    made = QTabBar()
    made.addTab(words)
    return made


def buddy(words: str) -> QWidget:
    made = QWidget()
    label, field = QLabel(words, made), QLineEdit(made)
    field.move(0, 30)
    label.setBuddy(field)
    return made


MAKERS = [QPushButton, QCheckBox, QRadioButton, QGroupBox, menu, menu_of_a_field, bar, tabs, buddy]


@pytest.fixture(params=["plain", "dressed"])
def dressed(qapp, request: pytest.FixtureRequest):
    style = Fusion()
    qapp.setStyle(style)
    style.watch()
    qapp.setStyleSheet(style_sheet(LIGHT, "") if request.param == "dressed" else "")
    yield
    qapp.setStyleSheet("")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.qt_log_ignore(r"does not support (raise|grabbing)", extend=True)
@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)
@pytest.mark.parametrize("mirrored", [False, True], ids=["to the right", "to the left"])
def test_the_line_below_a_letter(qapp, dressed, make: Callable[[str], QWidget], mirrored: bool) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    assert (picture(make, f"&{HOUSE}") == picture(make, HOUSE)) == mirrored


def picture(make: Callable[[str], QWidget], words: str) -> QImage:
    shown = make(words)
    image = picture_of(shown)
    shown.deleteLater()
    return image


def picture_of(shown: QWidget) -> QImage:
    shown.resize(140, 60)
    if isinstance(shown, QMenu):
        shown.popup(QPoint(5, 5))
    else:
        shown.show()
    image = shown.grab().toImage()
    shown.close()
    return image


@pytest.mark.parametrize(("language", "mirrored"), [("en", False), ("fa", True)])
def test_the_window_takes_the_style_of_its_direction(qapp, qtbot, language: str, mirrored: bool) -> None:
    qapp.setStyle("fusion")
    with shell_in(qapp, qtbot, language):
        assert (picture(buddy, f"&{HOUSE}") == picture(buddy, HOUSE)) == mirrored
    qapp.setStyle("fusion")


@pytest.mark.qt_log_ignore(r"does not support (raise|grabbing)", extend=True)
def test_the_menus_of_a_window_need_not_wait_and_those_that_come_later_are_seen_to(qapp, qtbot) -> None:
    qapp.setStyle("fusion")
    with shell_in(qapp, qtbot, "ar") as shell:
        shell.window.show()
        qtbot.waitExposed(shell.window)
        one = shell.window.findChild(QMenu)
        assert "&" in "".join(action.text() for action in one.actions())
        before = picture_of(one)
        for action in one.actions():
            action.setText(action.text().replace("&", ""))
        assert before == picture_of(one)
        qtbot.waitUntil(lambda: picture(menu_of_a_field, f"&{HOUSE}") == picture(menu_of_a_field, HOUSE))
    qapp.setStyle("fusion")
