"""The manual is whole in each language, says what the program says, and can be read, searched and walked through."""

from __future__ import annotations

import re
from itertools import zip_longest

import pytest

from hashiya.cli.arguments import COMMANDS as TERMINAL
from hashiya.formats import FORMATS
from hashiya.model.query import FILTERS
from hashiya.ui.bindings import rebound
from hashiya.ui.commands import COMMANDS, language_commands
from hashiya.ui.manual import PLACE, chapters, filled
from hashiya.ui.manual_tables import FILTER_WORDS, SYNTAX, TABLES
from hashiya.ui.preferences import PREFERENCES
from tests.ui.test_words import messages
from tests.ui.windows import press, shell_in, show

LANGUAGES = ("en", "ar", "fa")
ROWS = (*COMMANDS, *language_commands())


def whole(language: str) -> str:
    return "\n\n".join(filled(chapter.text, ROWS) for chapter in chapters(language))


def said(words: str) -> str:
    """What a reader sees of *words* in Markdown."""
    return re.sub(r"\\(.)", r"\1", words)


@pytest.fixture(params=LANGUAGES)
def manual(request, qapp, qtbot):
    """The language, and all that the manual says in it."""
    with shell_in(qapp, qtbot, request.param):
        yield request.param, said(whole(request.param))


def test_each_command_is_in_it_with_its_keys(manual) -> None:
    _, text = manual
    from hashiya.ui.keys import key_words

    lines = text.splitlines()
    for row in COMMANDS:
        keys = [f"`{key_words(key)}`" for key in (*row.keys, *row.text_keys)]
        assert any(
            line.startswith(f"| {row.name()} |") and row.sentence() in line and all(key in line for key in keys)
            for line in lines
        ), row.id


def test_each_setting_is_in_it(manual) -> None:
    from PySide6.QtCore import QCoreApplication

    _, text = manual
    for one in PREFERENCES:
        words, doc = (QCoreApplication.translate("preferences", said_) for said_ in (one.words, one.doc))
        assert any(line.startswith(f"| {words} | {doc}") for line in text.splitlines()), one.key


def test_each_format_is_in_it(manual) -> None:
    from PySide6.QtCore import QCoreApplication

    _, text = manual
    for one in FORMATS:
        title = QCoreApplication.translate("formats", one.title)
        line = next(line for line in text.splitlines() if line.startswith(f"| {title} |"))
        assert all(suffix in line for suffix in one.suffixes)
        assert not one.read or QCoreApplication.translate("formats", one.notes) in line


def test_the_whole_search_language_is_in_it(manual) -> None:
    _, text = manual
    assert set(FILTER_WORDS) == set(FILTERS)
    for typed in (*(row[0] for row in SYNTAX), *(row[1] for row in FILTER_WORDS.values())):
        assert typed in text


def test_examples_of_the_search_language_can_be_read() -> None:
    from hashiya.model.query import parse

    for typed in (*(row[0] for row in SYNTAX), *(row[1] for row in FILTER_WORDS.values())):
        if typed != "name:value":
            parse(typed)
    for name, (_, example) in FILTER_WORDS.items():
        assert re.match(rf"{name}[:=<>]", example)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_command_of_the_terminal_is_in_it(language: str) -> None:
    text = next(chapter.text for chapter in chapters(language) if chapter.id == "terminal")
    assert not [name for name in TERMINAL if not re.search(rf"hashiya {name}\b", text)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_and_links_name_something(language: str) -> None:
    known = {row.id for row in ROWS}
    names = {chapter.id for chapter in chapters(language)}
    for chapter in chapters(language):
        for kind, name in PLACE.findall(chapter.text):
            assert name in (TABLES if kind == "table" else known), f"{chapter.id}: {kind}:{name}"
        assert not re.search(r"[{}]", PLACE.sub("", chapter.text)), chapter.id
        for target in re.findall(r"\]\(([^)]*)\)", chapter.text):
            assert target.startswith("#") and target[1:] in names, target
        assert "![" not in chapter.text and "://" not in chapter.text
    used = {name for chapter in chapters(language) for kind, name in PLACE.findall(chapter.text) if kind == "table"}
    assert used == set(TABLES)


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_languages_have_the_same_chapters(language: str) -> None:
    for english, other in zip_longest(chapters("en"), chapters(language)):
        assert english.id == other.id
        assert sorted(PLACE.findall(english.text)) == sorted(PLACE.findall(other.text)), english.id
        for sign in ("\n## ", "\n- ", "\n1. ", "```", "**"):
            assert english.text.count(sign) == other.text.count(sign), (english.id, sign)


@pytest.mark.parametrize("language", LANGUAGES)
def test_commands_and_keys_are_named_by_placeholders(language: str) -> None:
    """A name that is written out may be wrong tomorrow, a key already today."""
    names = {row.text for row in ROWS}
    if language != "en":
        names = {forms[0] for context, _, forms, _ in messages(language) if context == "commands"}
    names = {name.replace("&", "").rstrip("\u2026") for name in names}
    names = {name for name in names if " " in name}  # one word may be a word of the language
    keys = {key for row in ROWS for key in row.keys if "+" in key}
    for chapter in chapters(language):
        bare = PLACE.sub("", chapter.text)
        assert not names & set(re.findall(r"\*\*(.+?)\*\*", bare)), chapter.id
        assert not keys & set(re.findall(r"`(.+?)`", bare)), chapter.id


def test_it_names_the_keys_that_the_user_gave() -> None:
    text = "{key:file.export} {key:edit.undo}"
    mine = rebound(ROWS, {"file.export": ("Ctrl+Alt+X",), "edit.undo": ()})
    assert filled(text, mine) == "`\u2066Ctrl+Alt+X\u2069` no key"


def test_what_names_nothing_is_a_mistake() -> None:
    for wrong in ("{key:no.such}", "{command:no.such}", "{table:none}"):
        with pytest.raises(KeyError):
            filled(wrong, ROWS)


def opened(window, qtbot):
    """The manual of *window*, having the keyboard."""
    from hashiya.ui.dialogs.manual import ManualWindow

    press(window.reader, "Ctrl+F1")
    manual = window.findChild(ManualWindow)
    qtbot.waitUntil(manual.isActiveWindow)
    return manual


def test_it_opens_by_key_beside_the_work(window, qtbot) -> None:
    manual = opened(window, qtbot)
    assert manual.isVisible() and not manual.isModal()
    assert manual.list.count() == len(chapters("en"))
    assert manual.page.toPlainText().startswith("First steps")
    assert opened(window, qtbot) is manual, "one is enough"


def test_it_is_searched_however_one_spells(qapp, qtbot) -> None:
    with shell_in(qapp, qtbot, "ar") as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        manual = opened(shell.window, qtbot)
        manual.field.setText("ترميز")
        manual.search()
        assert 0 < manual.list.count() < len(manual.chapters)
        press(manual.field, "Return")
        assert manual.page.extraSelections()
        words = {one.cursor.selectedText() for one in manual.page.extraSelections()}
        assert words == {"ترميز"}
        manual.field.setText("التَّرميز")
        manual.search()
        assert manual.list.count() > 0, "vowel signs do not matter"
        manual.field.setText("xyzzy")
        manual.search()
        assert manual.list.count() == 0 and manual._said.isVisible()
        press(manual.field, "Esc")
        assert manual.isVisible() and manual.list.count() == len(manual.chapters)


def test_in_a_mirrored_window_the_arrow_that_points_back_leads_back(qapp, qtbot) -> None:
    """Back points to the right there, and so does its key, as in browsers."""
    with shell_in(qapp, qtbot, "ar") as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        manual = opened(shell.window, qtbot)
        manual.open_at("many")
        manual.open_at("finding")
        press(manual.page, "Alt+Right")
        assert manual.chapter == "many"
        press(manual.page, "Alt+Left")
        assert manual.chapter == "finding"


def test_back_and_forward_follow_the_way(window, qtbot) -> None:
    from PySide6.QtCore import QUrl

    manual = opened(window, qtbot)
    manual.open_at("many")
    manual.page.anchorClicked.emit(QUrl("#finding"))
    assert manual.chapter == "finding"
    press(manual.page, "Alt+Left")
    assert manual.chapter == "many" and manual.list.currentItem().text() == "Many documents"
    press(manual.page, "Alt+Right")
    assert manual.chapter == "finding"


def test_type_is_zoomed_and_looks_follow_the_lamp(shell, qtbot) -> None:
    manual = opened(shell.window, qtbot)
    size = manual.page.document().defaultFont().pointSizeF()
    press(manual.page, "Ctrl++")
    assert manual.page.document().defaultFont().pointSizeF() == size + 1
    before = manual.page.document()
    shell._lamp.choose("dark")
    assert manual.page.document() is not before


def test_pages_run_as_their_language_and_code_from_left_to_right(qapp, qtbot) -> None:
    from PySide6.QtCore import Qt

    from hashiya.ui.isolates import LRI, PDI

    with shell_in(qapp, qtbot, "fa") as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        manual = opened(shell.window, qtbot)
        manual.open_at("terminal")
        block, code = manual.page.document().begin(), 0
        while block.isValid():
            code += LRI + "hashiya " in block.text() and PDI in block.text()
            assert block.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft, block.text()
            block = block.next()
        assert code >= len(TERMINAL)


@pytest.mark.parametrize(("language", "digits"), [("ar", "12345"), ("fa", "۱۲۳۴۵"), ("en", "12345")])
def test_steps_are_numbered_with_the_digits_of_the_language(qapp, qtbot, language: str, digits: str) -> None:
    from hashiya.ui.dialogs.manual import ManualWindow

    with shell_in(qapp, qtbot, language) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        shell.window.actions_["help.manual"].trigger()
        (manual,) = [one for one in shell.window.findChildren(ManualWindow) if one.isVisible()]
        page = manual.page.document()
        firsts, block = [], page.begin()
        while block.isValid():
            if block.text()[1:2] == ".":
                firsts.append(block.text()[0])
                assert block.textList() is None, "or Qt would number it a second time"
            block = block.next()
        assert "".join(firsts) == digits
        qtbot.waitUntil(lambda: page.idealWidth() <= manual.page.viewport().width())
        manual.close()


def test_the_first_column_is_where_one_begins_to_read(qapp, qtbot) -> None:
    from PySide6.QtGui import QTextTable

    for language in LANGUAGES:
        with shell_in(qapp, qtbot, language) as shell:
            shell.open(None, ())
            show(shell.window, qtbot)
            page = opened(shell.window, qtbot)
            page.open_at("terminal")
            table = next(one for one in page.page.document().rootFrame().childFrames() if isinstance(one, QTextTable))
            left, right = (table.cellAt(1, column).firstCursorPosition().block().text() for column in (0, 1))
            assert "hashiya reports" in (left if language == "en" else right)


def test_nothing_is_loaded_from_anywhere(window, qtbot) -> None:
    from PySide6.QtCore import QUrl

    page = opened(window, qtbot).page
    assert page.loadResource(2, QUrl("file:///etc/passwd")) is None and not page.openLinks()


def test_a_theme_may_change_after_the_language_did(shell, qtbot) -> None:
    """What the window before had asked to be told is not told it any more."""
    shell.settings.language = "ar"
    shell._remake()
    qtbot.wait(10)
    shell._lamp.choose("dark")
    qtbot.wait(10)
