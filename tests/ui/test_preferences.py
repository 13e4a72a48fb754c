"""Preferences: the table is whole, the dialog is made from it, what is chosen holds at once and after a restart."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox

from hashiya.text.folding_rules import Folding
from hashiya.ui import settings as module
from hashiya.ui.bindings import is_plain, latin_key, owner_of, rebound
from hashiya.ui.commands import COMMANDS, language_commands
from hashiya.ui.dialogs.preferences import PreferencesDialog
from hashiya.ui.numbers import moment, use_calendar
from hashiya.ui.preferences import BY_KEY, PAGES, PREFERENCES
from hashiya.ui.settings import Settings
from tests.ui.windows import in_dialog, press, shell_in, show

EVERY = [*COMMANDS, *language_commands()]

REMEMBERED = ("projects", "searches", "documents", "folders", "window", "keys")
"""What the window remembers without being told."""

ELSEWHERE = ("reading/size", "reading/line_height", "reading/measure", "reading/justified")
"""What is set in the dialog of reading, where the text shows it at once."""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "window.ini")


@pytest.mark.parametrize("preference", PREFERENCES, ids=BY_KEY)
def test_each_row_is_whole(preference, settings: Settings) -> None:
    assert preference.words and preference.doc.endswith(".") and preference.page in PAGES
    if preference.choices:
        assert preference.default in dict(preference.choices)
    assert settings.chosen(preference.key) == preference.default
    assert type(settings.chosen(preference.key)) is type(preference.default)


def test_every_key_of_the_settings_is_in_the_table_or_only_remembered() -> None:
    found = set(re.findall(r'(?:value|setValue)\(\s*f?"([a-z_]+/[a-z_{.]*)', Path(module.__file__).read_text("utf-8")))
    assert len(found) > 10
    forgotten = [
        key
        for key in found
        if key.split("/")[0] not in REMEMBERED and key not in ELSEWHERE and key not in BY_KEY and "{" not in key
    ]
    assert not forgotten


@pytest.mark.parametrize("preference", PREFERENCES, ids=BY_KEY)
def test_what_is_chosen_is_kept(preference, settings: Settings, tmp_path: Path) -> None:
    default = preference.default
    if isinstance(default, bool):
        value = not default
    elif isinstance(default, int):
        value = default + 1
    else:
        value = preference.choices[-1][0] if preference.choices else "\u062d\u0627\u0634\u064a\u0629"
    settings.choose(preference.key, value)
    settings.flush()
    assert Settings(tmp_path / "window.ini").chosen(preference.key) == value


def test_nonsense_in_the_file_is_the_default(settings: Settings) -> None:
    settings._store.setValue("backups/minutes", "soon")
    settings._store.setValue("look/theme", "pink")
    settings._store.setValue("look/calendar", "julian")
    assert settings.chosen("backups/minutes") == BY_KEY["backups/minutes"].default
    assert settings.chosen("look/theme") == "system" and settings.chosen("look/calendar") == "language"
    settings._store.setValue("backups/minutes", "100000")
    assert settings.chosen("backups/minutes") == BY_KEY["backups/minutes"].most


def test_the_search_takes_for_the_same_what_was_chosen(settings: Settings) -> None:
    assert settings.folding == Folding()
    settings.choose("search/hamza", False)
    assert settings.folding == Folding(hamza=False)


@pytest.mark.parametrize("language", ["en", "ar", "fa"])
def test_the_dialog_has_a_field_for_each_row(qapp, qtbot, language: str) -> None:
    with shell_in(qapp, qtbot, language) as shell:
        settings = shell.settings
        dialog = PreferencesDialog(settings.chosen, EVERY, {}, shell.window)
        assert dialog.pages.count() == len(PAGES)
        for preference in PREFERENCES:
            field = dialog.field(preference.key)
            assert field.accessibleName() and field.toolTip()
            assert isinstance(field, QCheckBox | QComboBox | QSpinBox | QLineEdit)
        assert dialog.values() == {key: settings.chosen(key) for key in BY_KEY}, "nothing changes by looking"
        assert dialog.given_keys() == {}
        dialog.deleteLater()


def test_what_is_chosen_holds_at_once(shell, qtbot) -> None:
    window = shell.window
    window.reader.select(8, 25)

    def change(dialog: PreferencesDialog) -> None:
        dialog.field("look/language").setCurrentIndex(2)
        dialog.field("look/label_bar").setChecked(False)
        dialog.field("search/case").setChecked(False)
        dialog.field("work/annotator").setText("  Nur ")
        dialog._keys.choose("file.export")
        dialog._keys.field.setKeySequence(QKeySequence("Ctrl+Alt+E"))
        dialog._keys.assign.click()
        dialog.accept()

    in_dialog(qtbot, change)
    press(window, "Ctrl+,")
    qtbot.waitUntil(lambda: shell.window is not window)
    new = shell.window
    qtbot.waitExposed(new)
    assert new.isRightToLeft() and not new.labels.isVisible()
    assert new.find_bar.query().folding == Folding(case=False)
    assert new.actions_["file.export"].shortcut() == QKeySequence("Ctrl+Alt+E")
    assert "Ctrl+Alt+E" in new.actions_["file.export"].toolTip()
    assert shell.settings.chosen("work/annotator") == "Nur"
    assert new.reader.selection() == ((8, 25),), "the place was handed over"


def test_cancel_changes_nothing(shell, qtbot) -> None:
    window = shell.window

    def change(dialog: PreferencesDialog) -> None:
        dialog.field("look/theme").setCurrentIndex(3)
        dialog.reject()

    in_dialog(qtbot, change)
    press(window, "Ctrl+,")
    qtbot.wait(30)
    assert shell.window is window and shell.settings.theme == "light"


def test_a_new_project_carries_the_name(shell, tmp_path: Path) -> None:
    from hashiya.ui.projects import open_project

    shell.settings.choose("work/annotator", "\u0646\u0648\u0631")
    assert open_project(shell.window.desk, tmp_path / "new.hashiya", create=True)
    assert shell.window.desk.session.annotator == "\u0646\u0648\u0631"
    shell.settings.choose("work/annotator", "somebody else")
    open_project(shell.window.desk, tmp_path / "other.hashiya", create=True)
    open_project(shell.window.desk, tmp_path / "new.hashiya")
    assert shell.window.desk.session.annotator == "\u0646\u0648\u0631", "a project keeps its own"


# --- keys -------------------------------------------------------------------------------------


def test_a_key_that_is_given_leaves_its_former_command() -> None:
    rows = {row.id: row for row in rebound(EVERY, {"file.import": ("Ctrl+E",), "edit.undo": ()})}
    assert rows["file.import"].keys == ("Ctrl+E",) and rows["file.export"].keys == () == rows["edit.undo"].keys
    assert rows["edit.redo"].keys == ("Ctrl+Shift+Z", "Ctrl+Y"), "others keep theirs"
    assert [row.keys for row in rebound(EVERY, {})] == [row.keys for row in EVERY]
    assert [row.text_keys for row in rebound(EVERY, {})] == [row.text_keys for row in EVERY]


def test_plain_keys_stay_with_the_text() -> None:
    (row,) = rebound([row for row in EVERY if row.id == "file.export"], {"file.export": ("X", "F7")})
    assert (row.keys, row.text_keys) == (("F7",), ("X",))
    assert is_plain("Del") and is_plain("Shift+A") and not is_plain("Ctrl+A") and not is_plain("F12")


def test_keys_of_other_keyboards_are_those_of_the_latin_letter() -> None:
    assert latin_key(QKeySequence("Ctrl+\u062b")) == "Ctrl+E"
    assert owner_of("Ctrl+\u062b", EVERY).id == "file.export"
    assert owner_of("Ctrl+E", EVERY, besides="file.export") is None


def test_conflicts_are_told_and_reset_brings_all_back(shell, qtbot) -> None:
    labels = [row for row in shell.window.desk.commands() if row.ink]
    dialog = PreferencesDialog(shell.settings.chosen, [*EVERY, *labels], {}, shell.window)
    page = dialog._keys
    page.choose("file.import")
    assert not page.assign.isEnabled() and page.told.text() == ""
    page.field.setKeySequence(QKeySequence("Ctrl+E"))
    assert "Export" in page.told.text() and page.assign.isEnabled()
    page.assign.click()
    assert dialog.given_keys() == {"file.import": ("Ctrl+E",), "file.export": ()}
    page.field.setKeySequence(QKeySequence("2"))
    assert "label" in page.told.text() and not page.assign.isEnabled(), "a label's key is the scheme's"
    page.choose("edit.undo")
    page.take.click()
    assert dialog.given_keys()["edit.undo"] == ()
    page.reset.click()
    assert "edit.undo" not in dialog.given_keys()
    page.reset_all.click()
    assert dialog.given_keys() == {} and not page.reset_all.isEnabled()
    dialog.deleteLater()


def test_the_list_of_keys_is_searched(shell) -> None:
    dialog = PreferencesDialog(shell.settings.chosen, EVERY, {}, shell.window)
    page = dialog._keys
    page._search.setText("zoom")
    shown = [item.text(0) for item in page._items() if not item.isHidden()]
    assert 2 <= len(shown) < 12 and all("oom" in words for words in shown[:2])
    dialog.deleteLater()


# --- calendars --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "calendar", "year"),
    [
        ("fa", "language", "\u06f1\u06f4\u06f0\u06f5"),
        ("fa", "gregorian", "\u06f2\u06f0\u06f2\u06f6"),
        ("ar", "language", "2026"),
        ("ar", "islamic", "1448"),
        ("en", "jalali", "1405"),
    ],
)
def test_dates_are_those_of_the_calendar(qapp, language: str, calendar: str, year: str) -> None:
    from hashiya.ui.languages import Tongue

    before = QLocale()
    tongue = Tongue(qapp)
    tongue.speak(language, calendar)
    try:
        assert year in moment(1_795_356_000_000)
    finally:
        tongue.speak("en")
        tongue.fall_silent()
        QLocale.setDefault(before)
        use_calendar("gregorian")


def test_the_inspector_writes_persian_dates(qapp, qtbot) -> None:
    with shell_in(qapp, qtbot, "fa") as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        shell.window.reader.select(8, 25)
        press(shell.window.reader, "2")
        words = " ".join(label.text() for label in shell.window.panels.inspector.findChildren(QLabel))
        assert re.search("[\u06f0-\u06f9]{4}/", words) and "\u06f1\u06f4" in words


@pytest.mark.parametrize("language", ["en", "fa"])
def test_hints_stand_right_below_their_fields(qapp, qtbot, language: str) -> None:
    with shell_in(qapp, qtbot, language) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        dialog = PreferencesDialog(shell.settings.chosen, EVERY, {}, shell.window)
        dialog.show()
        qtbot.waitExposed(dialog)
        field = dialog.field("look/calendar")
        name = next(one for one in dialog.findChildren(QLabel) if one.buddy() is field)
        hint = next(one for one in dialog.findChildren(QLabel) if one.text() == field.accessibleDescription())
        assert 0 < hint.geometry().top() - field.geometry().bottom() < 8
        assert hint.height() <= hint.heightForWidth(hint.width())
        assert abs(name.geometry().center().y() - field.geometry().center().y()) <= 1
        dialog.close()
        dialog.deleteLater()
