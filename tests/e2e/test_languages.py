"""Switched from language to language without a restart, the window is the one that a fresh start would make."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from hashiya.session import annotate
from hashiya.ui import projects
from hashiya.ui.panes import SIDES
from hashiya.ui.reopening import BESIDE, opened
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


def settled(window: Any, qtbot: Any) -> None:
    QTest.qWait(60)
    rest(window)
    QTest.qWait(30)


def is_set(window: Any) -> dict[str, Any]:
    """Everything that a user has set in *window* and in those beside it, as plain values."""
    found = opened(window)
    beside = {one.name: (dict(one.state), part_of(window, one.name).height()) for one in found.beside}
    reader, desk = window.reader, window.desk
    register = beside.get("RegisterWindow")
    return {
        "beside": beside,
        "search": found.search,
        "find": found.find,
        "list": (found.filter, found.chosen, desk.shelf.typed, len(desk.shelf.rows), desk.shelf.order),
        "habit": (found.sticky, found.last),
        "tour": found.tour,
        "text": (desk.current.document_id, reader.place(), reader.selection(), desk.current.span_id),
        "sides": (window.panes.sizes(), [window.panes.is_shown(side) for side in SIDES], window.size()),
        "look": (reader.style_now(), reader.showing(), desk.lamp.mode),
        "rows": register and part_of(window, "RegisterWindow").rows.rowCount(),
        "hits": desk.search.there and len(desk.search.there.hits),
        "manual": part_of(window, "ManualWindow") and part_of(window, "ManualWindow").chapter,
    }


def part_of(window: Any, name: str) -> Any:
    parts = [one for one in window.findChildren(QWidget) if type(one).__name__ == name and one.isVisible()]
    return parts[0] if parts else None


def fill(window: Any, qtbot: Any) -> None:
    """Set something in every part of *window*."""
    desk, act = window.desk, window.actions_
    desk.shelf.sort_by("title")
    ids = [document.id for document in desk.session.documents()]
    desk.current.show_document(ids[1])
    span = desk.current.spans()[4]
    window.reader.select_span(span.id)
    act["view.register"].trigger()
    register = part_of(window, "RegisterWindow")
    register.resize(700, 420)
    register.show_view({"label": "entity", "group": "kind", "filter": "a"})
    settled(window, qtbot)
    names = [one.key for one in register.rows.columns]
    register.show_view(
        {"label": "entity", "group": "kind", "sort": names[1], "descending": True, "columns": names[:3], "once": True}
    )
    register.table.setCurrentIndex(register.rows.index(register.rows.rowCount() - 1, 1))
    act["edit.history"].trigger()
    history = part_of(window, "HistoryDialog")
    history.kind.setCurrentIndex(history.kind.findData("spans"))
    history.scope.setCurrentIndex(history.scope.findData("document"))
    history.text.setText("entity")
    history.ask()
    act["help.manual"].trigger()
    manual = part_of(window, "ManualWindow")
    for chapter in (3, 5, 2):
        manual.open_at(manual.chapters[chapter].id)
    manual.back()
    manual.larger()
    act["go.to_do"].trigger()
    to_do = part_of(window, "ToDoDialog")
    to_do.scope.setCurrentIndex(1)
    to_do.list.setCurrentIndex(to_do.rows.index(min(2, to_do.rows.rowCount() - 1)))
    act["view.characters"].trigger()
    act["edit.find"].trigger()
    window.find_bar.choose("typed")
    window.find_bar.field.setText("\u0627\u0644")
    act["search.open"].trigger()
    window.search_panel.ask("\u0627\u0644*", "folded", "right")
    desk.searching.begin()
    settled(window, qtbot)
    window.search_panel.go_to(7)
    desk.habit.use("location")
    desk.habit.stick("directive")
    window.panels.documents.filter.type("lang:ar")
    settled(window, qtbot)
    everything = QItemSelection(window.panels.documents._rows.index(0), window.panels.documents._rows.index(1))
    window.panels.documents.list.selectionModel().select(everything, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    window.reader.select(120, 130)


def test_all_that_is_set_survives_a_change_of_language(qapp, qtbot) -> None:
    with shell_in(qapp, qtbot, "ar", annotated=True) as shell:
        shell.open(None, ())
        shell.window.resize(*SIZE)
        show(shell.window, qtbot)
        session, document = shell.window.desk.session, shell.window.desk.session.first()
        for place in range(3):  # something for the history and the list of things to do
            annotate.add(session, document, [(place * 40, place * 40 + 20)], "directive")
        rest(shell.window)
        fill(shell.window, qtbot)
        settled(shell.window, qtbot)
        wanted = is_set(shell.window)
        assert set(wanted["beside"]) == set(BESIDE) and wanted["rows"] > 1 and wanted["hits"] > 8
        assert wanted["list"][:2] == ("lang:ar", ((0, 1),)) and wanted["list"][3] == 2
        assert wanted["search"]["row"] == 7 and wanted["beside"]["RegisterWindow"][0]["cell"]
        for language in ("fa", "en", "ar"):
            before = shell.window
            before.actions_[f"view.language_{language}"].trigger()
            qtbot.waitUntil(lambda before=before: shell.window is not before)
            settled(shell.window, qtbot)
            assert shell.window.isRightToLeft() is (language != "en")
            seen = is_set(shell.window)
            for part, value in wanted.items():
                if part == "beside":
                    for name, told in value.items():
                        assert told == seen[part][name], (language, name)
                assert seen[part] == value, (language, part)
        before = shell.window
        shell.settings.choose("look/theme", "dark")
        shell._lamp.choose("dark")
        before.preferences_changed.emit()
        qtbot.waitUntil(lambda: shell.window is not before)
        settled(shell.window, qtbot)
        seen = is_set(shell.window)
        assert seen.pop("look") != wanted.pop("look") and seen == wanted, "another theme"
        shell.window.close()


def test_the_tour_goes_on_in_the_other_language(shell, qtbot) -> None:
    window = shell.window
    window.actions_["help.tour"].trigger()
    tour = window.findChild(QObject, "tour")
    tour.go_on()
    tour.go_on()
    shell.settings.language = "fa"
    shell._remake()
    assert opened(shell.window).tour == 2
    shell.window.findChild(QObject, "tour").end()
    shell.window.close()


def test_a_project_that_is_only_read_keeps_its_places(shell, qtbot) -> None:
    window = shell.window
    path = window.desk.session.path
    projects.leave_project(window.desk)
    assert projects.open_project(window.desk, path, read_only=True)
    window.reader.select(200, 230)
    wanted = window.reader.place()
    shell.settings.language = "ar"
    shell._remake()
    assert shell.window.desk.session.read_only and shell.window.reader.place() == wanted
    shell.window.close()
