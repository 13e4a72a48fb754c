"""What a screen reader is told of the parts that have a picture alone, and where the keyboard is led."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QToolButton

from hashiya.model.document import Document
from hashiya.model.errors import KnownError
from hashiya.ui import context_menus
from hashiya.ui.banner import STAYS
from hashiya.ui.command import without_mnemonics
from hashiya.ui.dialogs.about import AboutDialog
from hashiya.ui.dialogs.characters import CharactersDialog
from hashiya.ui.handlers import files
from hashiya.ui.messages import sentence
from hashiya.ui.panels.guide import Guide
from hashiya.ui.quotation import quotation
from tests.ui.dialogs import DIALOGS
from tests.ui.windows import shell_in, show


@pytest.fixture
def persian(qapp: Any, qtbot: Any) -> Any:
    """A shell in Persian with the welcome project annotated, shown, the text having the keyboard."""
    with shell_in(qapp, qtbot, "fa", annotated=True) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        yield shell


def _name(widget: Any) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_menus_are_named_as_they_are_written(persian) -> None:
    menus = [one for one in persian.window.menuBar().findChildren(QMenu) if one.title()]
    assert len(menus) > 8
    for menu in menus:
        assert _name(menu) == without_mnemonics(menu.title())


def test_buttons_that_empty_a_field_have_a_name(persian, qtbot) -> None:
    window = persian.window
    window.actions_["search.open"].trigger()
    fields = [one for one in window.findChildren(QLineEdit) if one.isClearButtonEnabled()]
    assert len(fields) >= 2
    for field in fields:
        assert [_name(button) for button in field.findChildren(QToolButton)] == ["پاک کردن"]


def test_the_sign_of_the_program_has_a_name(persian) -> None:
    about = AboutDialog("", persian.window)
    pictures = [one for one in about.findChildren(QLabel) if not one.pixmap().isNull()]
    assert [_name(one) for one in pictures] == ["حاشیه"]
    about.deleteLater()


@pytest.mark.parametrize("name", ["NewProjectDialog", "PreferencesDialog"])
def test_rows_of_a_list_that_was_laid_out_early_do_not_overlap(persian, qtbot, name: str) -> None:
    dialog = DIALOGS[name][0](persian.window)
    listing = getattr(dialog, "list", None) or dialog.pages
    listing.setProperty("framed", False)
    listing.doItemsLayout()  # as some systems ask for it before anything is dressed
    listing.setProperty("framed", True)
    dialog.show()
    QApplication.processEvents()
    rows = [listing.visualItemRect(listing.item(row)) for row in range(listing.count())]
    assert len(rows) > 3
    assert all(one.bottom() < following.top() for one, following in pairwise(rows))
    dialog.close()
    dialog.deleteLater()


def test_the_keyboard_goes_to_the_text_when_the_inspector_is_emptied(persian, qtbot) -> None:
    window = persian.window
    window.actions_["go.next_span"].trigger()
    inspector = window.panels.inspector
    qtbot.waitUntil(lambda: inspector.is_filled)
    inspector.note.setFocus()
    assert inspector.isAncestorOf(QApplication.focusWidget())
    window.actions_["go.next_document"].trigger()
    qtbot.waitUntil(lambda: not inspector.is_filled)
    QApplication.processEvents()
    assert window.reader.hasFocus()


def test_an_import_leads_to_the_text(persian, tmp_path: Path) -> None:
    window = persian.window
    (tmp_path / "a.txt").write_text("گزارش تازه.\n", encoding="utf-8")
    window.panels.documents.list.setFocus()
    files.take_in(window.desk, [tmp_path / "a.txt"])
    QApplication.processEvents()
    assert window.desk.current.document().title and window.reader.hasFocus()


def test_the_report_of_a_crash_is_offered_until_it_is_closed(persian) -> None:
    persian.tell_report("Hashiya 0")
    banner = persian.window.banner
    assert banner.sentence and not banner._timer.isActive(), f"it would leave after {STAYS} milliseconds, for good"
    banner.clear()
    assert not banner.sentence
    persian.window.desk.messages.tell("done")
    assert banner._timer.isActive()


def test_the_register_is_a_window(persian) -> None:
    persian.window.actions_["view.register"].trigger()
    (register,) = [one for one in QApplication.topLevelWidgets() if type(one).__name__ == "RegisterWindow"]
    assert QAccessible.queryAccessibleInterface(register).role() == QAccessible.Role.Window


def test_headings_of_the_register_are_heard_without_their_triangles(persian, qtbot) -> None:
    persian.window.actions_["view.register"].trigger()
    (register,) = [one for one in QApplication.topLevelWidgets() if type(one).__name__ == "RegisterWindow"]
    rows = register.rows
    qtbot.waitUntil(lambda: rows.rowCount() > 3)
    register.table.setFocus()
    qtbot.keyClicks(register.table, "s")
    heads = [rows.headerData(place, Qt.Orientation.Horizontal) for place in range(rows.columnCount())]
    (place,) = [place for place, words in enumerate(heads) if words.endswith("\u25b4")]
    heard = rows.headerData(place, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert heads[place] == f"{heard} \u25b4"
    assert rows.index(0, place).data(Qt.ItemDataRole.AccessibleTextRole).startswith(f"{heard}: ")


def test_a_quotation_has_the_digits_and_the_comma_of_the_window(persian) -> None:
    data = quotation(Document("d", "گزارش", language="fa", direction="rtl"), ["شورا"], [(22, 40), (50, 61)])
    assert data.text().splitlines() == ["شورا", "— گزارش، ۲۲–۴۰، ۵۰–۶۱"]
    assert "</cite>، <bdi>" in data.html()


def test_what_the_dialog_of_characters_tells_is_heard(persian) -> None:
    persian.window.reader.set_caret(0)
    persian.window.actions_["view.characters"].trigger()
    dialog = persian.window.findChild(CharactersDialog)
    heard = [_name(one) for one in dialog.findChildren(QLabel)]
    assert any(words.strip("\u2068\u2069") == "خ" for words in heard), heard
    assert any("UTF-8" in words and "۰" in words for words in heard), heard
    dialog.close()


def test_the_chosen_row_is_told_from_the_one_under_the_mouse(persian) -> None:
    """By a bar of the accent where reading begins: the grounds of both are lit."""
    listing = persian.window.panels.documents.list
    listing.setCurrentIndex(listing.model().index(1, 0))
    picture = listing.viewport().grab().toImage()
    accent = QApplication.palette().accent().color()

    def barred(row: int) -> list[int]:
        rect = listing.visualRect(listing.model().index(row, 0))
        line = range(rect.left(), rect.right())
        return [x for x in line if picture.pixelColor(x, rect.center().y()) == accent]

    assert not barred(0) and barred(1) and min(barred(1)) > listing.viewport().width() * 0.9


def test_a_template_is_heard_with_its_labels_and_an_open_list_with_its_name(persian) -> None:
    from hashiya.session.templates import shipped_templates
    from hashiya.ui.dialogs.new_project import NewProjectDialog
    from hashiya.ui.fields import Combo

    dialog = NewProjectDialog(shipped_templates(), "fa", persian.window)
    for row, template in enumerate(shipped_templates()):
        said = dialog.list.item(row).data(Qt.ItemDataRole.AccessibleDescriptionRole)
        assert all(label.title_in("fa") in said for label in template.scheme.labels)
    dialog.deleteLater()
    combo = Combo(persian.window)
    combo.setAccessibleName("x")
    assert _name(combo.view()) == "x"
    combo.deleteLater()


def test_the_banner_is_there_for_who_listens(persian) -> None:
    """A stack of pages shows a screen reader its pages alone: who was told of a thing to do about it never met it."""
    window = persian.window
    for page in ("reader", "no project"):
        window.panels.middle.show_page(page)
        window.banner.say("x", remedy=("do", lambda: None))
        middle = QAccessible.queryAccessibleInterface(window.panels.middle)
        inside = [middle.child(place).object() for place in range(middle.childCount())]
        assert window.banner in inside and window.panels.middle.page(page) in inside


def test_what_is_cut_of_a_guideline_is_heard(persian, qtbot) -> None:
    guide = Guide()
    qtbot.addWidget(guide)
    guide.resize(160, 40)
    guide.show()
    words = "هر که دستوری می‌دهد، می‌گیرد یا موضوع آن است: شخص، سازمان، مقام یا گروهی از مردم."
    guide.show_words(words)
    QApplication.processEvents()
    assert guide._line.text() != words and _name(guide._line) == words
    guide.more.setChecked(True)
    assert _name(guide._line) == ""


def test_what_is_quoted_has_the_marks_of_the_language(persian) -> None:
    told = sentence(KnownError("json.string", key="\u201ctext\u201d", name="document"))
    assert "«text»" in told and "\u201c" not in told
    assert "\u201ca\u201d" in sentence(KnownError("goto.unknown", words="\u201ca\u201d")), "what was typed stays"


def test_no_menu_has_the_name_of_the_program(persian) -> None:
    window = persian.window
    for command in ("search.open", "view.register"):
        window.actions_[command].trigger()
    (register,) = [one for one in QApplication.topLevelWidgets() if type(one).__name__ == "RegisterWindow"]
    context_menus.of_document(window.actions_, window)
    register.table.column_menu()
    bar = window.menuBar()
    menus = [*window.findChildren(QMenu), *register.findChildren(QMenu)]
    menus = [one for one in menus if one.title() or one.parent() is not bar]  # Qt's own, for what the bar has no room
    assert len(menus) > 12
    named = [_name(one) for one in menus]
    assert all(named) and QApplication.applicationDisplayName() not in named, named
