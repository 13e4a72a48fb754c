"""The table of commands is whole: each row can be read, found, and told from the others."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QKeySequence

from hashiya.shipped import resources
from hashiya.ui.command import MENUS, SUBMENUS, Command
from hashiya.ui.commands import COMMANDS, language_commands
from hashiya.ui.fuzzy import folded, score
from hashiya.ui.keys import sequences

EVERY = (*COMMANDS, *language_commands())


@pytest.mark.parametrize("command", EVERY, ids=[command.id for command in EVERY])
def test_each_command_says_what_it_is(command: Command) -> None:
    assert command.text and command.doc
    assert command.menu in MENUS and (not command.sub or command.sub in SUBMENUS)
    assert callable(command.run) and callable(command.when)
    assert command.id.split(".")[0] in {"file", "edit", "mark", "span", "go", "document", "view", "help", "search"}
    if not command.translated:
        assert command.doc.endswith("."), "a sentence"
    for key in (*command.keys, *command.text_keys):
        assert not QKeySequence(key).isEmpty() and QKeySequence(key).toString(), key
    if command.icon:
        assert (resources() / "icons" / f"{command.icon}.svg").is_file()
    assert not command.tool or command.icon, "what stands on the bar needs a picture"


def test_ids_are_unique() -> None:
    assert not [name for name, count in Counter(command.id for command in EVERY).items() if count > 1]


def test_no_key_does_two_things() -> None:
    """Not on Arabic, Persian and Hebrew keyboards either; a plain key of the text must not be one of the window."""
    pressed = Counter(
        key.toString(QKeySequence.SequenceFormat.PortableText)
        for command in EVERY
        for key in {each.toString(): each for each in sequences((*command.keys, *command.text_keys))}.values()
    )
    assert not [key for key, count in pressed.items() if count > 1]


def test_plain_keys_are_heard_by_the_text_only() -> None:
    for command in EVERY:
        for key in command.keys:
            combination = QKeySequence(key)[0]
            plain = not combination.keyboardModifiers() and len(key) == 1
            assert not plain, f"{command.id}: {key} would be lost to whoever types a note"


def test_mnemonics_of_a_menu_differ() -> None:
    for menu in MENUS:
        letters = Counter(
            command.text[command.text.index("&") + 1].lower()
            for command in COMMANDS
            if command.menu == menu and not command.sub and "&" in command.text
        )
        assert not [letter for letter, count in letters.items() if count > 1], menu


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_translated_mnemonics_of_a_menu_differ(language: str) -> None:
    tree = ElementTree.parse(str(resources() / "i18n" / f"hashiya_{language}.ts"))
    words = {
        message.findtext("source"): message.findtext("translation") or ""
        for context in tree.getroot().iter("context")
        if context.findtext("name") == "commands"
        for message in context.iter("message")
    }
    for menu in MENUS:
        said = [words[command.text] for command in COMMANDS if command.menu == menu and not command.sub]
        letters = Counter(one[one.index("&") + 1] for one in said if "&" in one)
        assert not [letter for letter, count in letters.items() if count > 1], menu


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_translated_mnemonics_of_the_menus_differ(language: str) -> None:
    tree = ElementTree.parse(str(resources() / "i18n" / f"hashiya_{language}.ts"))
    words = {
        message.findtext("source"): message.findtext("translation") or ""
        for context in tree.getroot().iter("context")
        if context.findtext("name") == "menus"
        for message in context.iter("message")
    }
    letters = Counter(words[title][words[title].index("&") + 1] for title in MENUS.values())
    assert not [letter for letter, count in letters.items() if count > 1]


def test_every_icon_is_drawn_in_one_style() -> None:
    for entry in (resources() / "icons").iterdir():
        drawing = entry.read_text("utf-8")
        if entry.name == "hashiya.svg":
            continue
        assert 'viewBox="0 0 20 20"' in drawing and 'stroke="currentColor"' in drawing, entry.name
        assert 'stroke-width="1.5"' in drawing, entry.name


def test_directional_icons_exist() -> None:
    from hashiya.ui.icons import DIRECTIONAL

    for name in DIRECTIONAL:
        assert (resources() / "icons" / f"{name}.svg").is_file(), name


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("expo", "file.export"),
        ("undo", "edit.undo"),
        ("dark", "view.theme_dark"),
        ("nd", "go.next_document"),
        ("jsonl", "file.import"),
        ("english", "view.language_en"),
    ],
)
def test_the_palette_finds(window, typed: str, wanted: str) -> None:
    from hashiya.ui.dialogs.type_ahead import ranked
    from hashiya.ui.handlers.help import command_choices

    found = [choice.id for choice in ranked(command_choices(window.desk), typed)]
    assert wanted in found[:3], found[:6]


def test_the_palette_forgives_differences_of_keyboards() -> None:
    assert folded("إعداداتُ القراءة") == folded("اعدادات القراءه")
    assert score("کیان", "كيان") is not None
    assert score("zzz", "Export") is None
    assert score("exp", "Export") > (score("exp", "Open the export of things") or 0)


def test_the_sheet_holds_every_key(window) -> None:
    from hashiya.ui.dialogs.sheet import lines_of
    from hashiya.ui.keys import key_words

    caps = {cap for line in lines_of(window.desk.commands()) for cap in line.caps}
    for command in window.desk.commands():
        for key in (*command.keys, *command.text_keys):
            assert key_words(key) in caps


def test_each_command_stands_in_a_menu(window) -> None:
    def ids(menu) -> set[str]:
        found = set()
        for action in menu.actions():
            found |= ids(action.menu()) if action.menu() else {action.objectName()}
        return found

    shown = set().union(*(ids(action.menu()) for action in window.menuBar().actions()))
    assert {command.id for command in window.desk.commands()} <= shown


def test_tooltips_tell_the_key(window) -> None:
    assert "Ctrl+E" in window.actions_["file.export"].toolTip()
    assert "Del" in window.actions_["span.delete"].toolTip()


def test_a_mark_is_shown_once_and_after_the_text(window, qtbot, monkeypatch) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    window._showing.catch_up()
    shown: list[str] = []
    monkeypatch.setattr(window.panels.inspector, "show_span", lambda *_: shown.append("inspector"))
    window.reader.select(8, 25)
    QTest.keyClick(window.reader, Qt.Key.Key_2)
    before, shown[:] = list(shown), []
    assert window.desk.current.span_id and not before, "the text first"
    qtbot.waitUntil(lambda: bool(shown))
    qtbot.wait(50)
    assert shown == ["inspector"]


def test_a_key_that_follows_at_once_finds_what_is_true(window) -> None:
    """The second key comes before the window had any time to show what the first one changed."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    window._showing.catch_up()
    assert not window.actions_["mark.keep_selection"].isEnabled()
    QTest.keyClick(window.reader, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(window.reader, Qt.Key.Key_2)
    assert window.desk.current.span_id
    QTest.keyClick(window.reader, Qt.Key.Key_Delete)
    assert not window.desk.current.span_id and not len(window.desk.current.spans())
    QTest.keyClick(window.reader, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(window.desk.current.spans()) == 1


def test_each_command_is_in_the_handlers_not_in_the_table() -> None:
    table = Path(__import__("hashiya.ui.commands", fromlist=["x"]).__file__).read_text("utf-8")
    assert "lambda" not in table
