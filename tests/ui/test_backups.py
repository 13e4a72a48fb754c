"""Backups, compacting and closing in the window."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from hashiya.session import annotate, backups, documents
from hashiya.session import history as journal
from hashiya.session.project import Session
from hashiya.store import Contents
from hashiya.ui import file_dialogs, keeping, projects
from hashiya.ui.dialogs.backups import difference
from hashiya.ui.handlers import backing, many
from hashiya.ui.numbers import data_size, moment
from tests.store.things import all_of
from tests.ui.windows import in_dialog, press, shell_in, show


def mark(window: Any, start: int = 3) -> None:
    session = window.desk.session
    annotate.add(session, window.desk.current.document_id, [(start, start + 3)], session.scheme.labels[0].name)


def listed(window: Any) -> list[backups.Backup]:
    return backups.listed(backups.folder_of(window.desk.session))


def choose(button: str) -> Any:
    return lambda dialog: getattr(dialog, button).click()


def test_one_is_made_by_hand(window: Any, qtbot: Any) -> None:
    before = len(listed(window))
    mark(window)
    met = in_dialog(qtbot, choose("make"))
    window.actions_["file.backups"].trigger()
    assert met and len(listed(window)) == before + 1
    assert listed(window)[0].reason == "hand" and listed(window)[0].contents.spans == 1


def test_one_is_looked_at_and_left_again(window: Any, qtbot: Any) -> None:
    home = window.desk.session.path
    mark(window)
    met = in_dialog(qtbot, choose("look"))  # the one that was made when the project was opened
    window.actions_["file.backups"].trigger()
    assert met
    session = window.desk.session
    assert session.read_only and session.path != home and session.backup_of == home
    folder = session.path.parent
    assert not window.actions_["mark.pick"].isEnabled()
    assert len(list(session.spans(window.desk.current.document_id))) == 0
    assert "Welcome" in window.banner.sentence
    window.desk.messages.tell("something else")
    window.banner.clear()
    assert "Welcome" in window.banner.sentence, "the way back stays"
    assert window.desk.settings.recent[0] == home
    window.banner._button.click()
    assert window.desk.session.path == home and not window.desk.session.read_only
    assert len(list(window.desk.session.spans(window.desk.current.document_id))) == 1
    assert not folder.exists() and not window.banner.sentence


def test_a_look_survives_another_language(shell: Any, qtbot: Any) -> None:
    home = shell.window.desk.session.path
    backing.look_at(shell.window.desk, listed(shell.window)[0])
    shell.settings.language = "ar"
    shell._remake()
    assert shell.window.desk.session.backup_of == home
    assert shell.window.banner.sentence
    shell.window.actions_["file.back"].trigger()
    assert shell.window.desk.session.path == home
    shell.window.close()


def test_a_look_says_when_it_was_made_as_the_window_writes_days(qapp: Any, qtbot: Any) -> None:
    """Digits of a file's name behind Arabic letters would be turned round: 22-11-2026."""
    with shell_in(qapp, qtbot, "fa") as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        window = shell.window
        mark(window)
        backing.look_at(window.desk, listed(window)[0])
        said = window.banner.sentence
        assert "خوشامد" in said and "\u06f1\u06f4" in said and not re.search(r"\d{4}-\d\d-\d\d", said)
        assert not re.search(r"\d{4}-\d\d-\d\d", window.windowTitle())
        window.banner.clear()
        press(window.reader, "1")
        assert window.banner.sentence == said, "no path of a folder for the moment, no word of disks"
        window.actions_["file.back"].trigger()
        assert not window.banner.sentence


def test_a_look_says_what_the_project_is_called_now(window: Any, tmp_path: Path) -> None:
    old, new = tmp_path / "the old name.hashiya", tmp_path / "new.hashiya"
    with Session.open(old, create=True) as session:
        made = backups.back_up(session)
    old.rename(new)
    projects.open_project(window.desk, new)
    backing.look_at(window.desk, made)
    said = window.banner.sentence
    assert "new" in said and moment(made.at) in said and "old" not in said
    window.actions_["file.back"].trigger()
    assert window.desk.session.path == new


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["999 B", "1.0 kB", "3.1 MB", "1.0 GB"]),
        ("fa", ["۹۹۹ بایت", "۱٫۰ کیلوبایت", "۳٫۱ مگابایت", "۱٫۰ گیگابایت"]),
    ],
)
def test_sizes_have_the_units_of_the_language(qapp: Any, qtbot: Any, language: str, words: list[str]) -> None:
    with shell_in(qapp, qtbot, language):
        said = [data_size(count) for count in (999, 1000, 3_149_999, 999_999_999)]
        assert [one.replace("\u00a0", " ") for one in said] == words


def test_one_is_restored_and_what_was_there_is_kept(window: Any, qtbot: Any) -> None:
    path = window.desk.session.path
    old = all_of(window.desk.session.store)
    mark(window)
    count = len(listed(window))

    def agree(box: Any) -> None:
        box.buttons()[0].click()

    in_dialog(qtbot, agree)
    backing.restore(window.desk, listed(window)[-1])
    assert window.desk.session.path == path and not window.desk.session.read_only
    assert all_of(window.desk.session.store) == old
    kept = listed(window)
    assert len(kept) == count + 1 and kept[0].reason == "restore" and kept[0].contents.spans == 1


def test_who_thinks_better_of_a_restoration_sees_the_backups_again(window: Any, qtbot: Any) -> None:
    seen: list[str] = []

    def want(dialog: Any) -> None:
        seen.append(type(dialog).__name__)
        in_dialog(qtbot, refuse)
        dialog._want("restore")

    def refuse(box: Any) -> None:
        in_dialog(qtbot, lambda dialog: (seen.append(type(dialog).__name__), dialog.reject()))
        box.reject()

    mark(window)
    before = all_of(window.desk.session.store)
    in_dialog(qtbot, want)
    window.actions_["file.backups"].trigger()
    assert seen == ["BackupsDialog", "BackupsDialog"] and all_of(window.desk.session.store) == before


def test_many_documents_are_backed_up_before_they_go(window: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from array import array

    mark(window)
    session = window.desk.session
    rows = session.store.listed()
    monkeypatch.setattr(many, "chosen", lambda desk: array("q", rows))
    monkeypatch.setattr(type(window.desk.messages), "ask", lambda *_, **__: True)
    many.remove_all(window.desk)
    assert session.count() == 0
    assert listed(window)[0].reason == "remove" and listed(window)[0].contents.documents == len(rows) > 1


def test_minutes_have_one_meaning(window: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    settings, rounds = window.desk.settings, window._rounds
    assert rounds._timer.isActive() and rounds._timer.interval() == settings.chosen("backups/minutes") * 60_000
    count = len(listed(window))
    mark(window)
    rounds.look()
    assert len(listed(window)) == count, "not yet"
    last = listed(window)[0]
    monkeypatch.setattr(backups, "now", lambda: last.at + 15 * 60_000)
    rounds.look()
    assert len(listed(window)) == count + 1
    rounds.look()
    assert len(listed(window)) == count + 1, "nothing was changed"
    settings.choose("backups/minutes", 0)
    mark(window, 12)
    monkeypatch.setattr(backups, "now", lambda: last.at + 90 * 60_000)
    keeping.look_after(window.desk, window.desk.session)
    assert len(listed(window)) == count + 1, "never"


def test_compacting_says_what_goes(window: Any, qtbot: Any) -> None:
    session = window.desk.session
    gone = window.desk.current.document_id
    mark(window)
    journal.undo(session)
    documents.remove(session, gone)
    said: list[str] = []

    def agree(box: Any) -> None:
        said.append(box.informativeText())
        box.buttons()[0].click()

    in_dialog(qtbot, agree)
    window.actions_["file.compact"].trigger()
    assert "1 document (removed)" in said[0] and "1 step (taken back)" in said[0]
    assert session.store.keeping.would_go().documents == 0
    assert not window.actions_["edit.undo"].isEnabled()
    assert listed(window)[0].reason == "compact" and session.store.check() == []


def test_differences_in_words(window: Any) -> None:
    now = Contents(3, 10, 1, 5, 5)
    assert difference(now, now) == "the same"
    said = difference(Contents(2, 12, 1, 3, 3), now)
    assert "1 document fewer" in said and "2 spans more" in said and "2 steps since" in said
    assert difference(Contents(3, 10, 1, 7, 9), now) == "another state"


# --- closing with actions that are not on the disk --------------------------------------------


@pytest.fixture
def stuck(window: Any) -> Any:
    """The window after its file was moved away and something was marked."""
    from hashiya.ui.handlers import marking

    path = window.desk.session.path
    path.rename(path.with_name("elsewhere"))
    window.reader.select(3, 6)
    marking.mark_as(window.desk, window.desk.session.scheme.labels[0].name)
    assert len(window.desk.session.pending) == 1
    yield window
    if window.desk.current.session is not None:
        window.desk.session.pending.clear()


def come_back(path: Path) -> None:
    path.with_name("elsewhere").rename(path)


def spans_in(path: Path) -> int:
    with Session.open(path, read_only=True) as session:
        return session.store.keeping.contents().spans


def test_closing_asks_and_can_be_left(stuck: Any, qtbot: Any) -> None:
    met = in_dialog(qtbot, lambda dialog: dialog.reject())
    assert not stuck.close()
    assert met and len(stuck.desk.session.pending) == 1 and stuck.isVisible()


def test_closing_tries_again(stuck: Any, qtbot: Any) -> None:
    path = stuck.desk.session.path

    def again(dialog: Any) -> None:
        come_back(path)
        dialog.accept()

    met = in_dialog(qtbot, again)
    assert stuck.close()
    assert met and spans_in(path) == 1


def test_closing_needs_no_question_when_the_disk_is_back(stuck: Any) -> None:
    path = stuck.desk.session.path
    come_back(path)
    assert stuck.close()
    assert spans_in(path) == 1


def test_closing_saves_a_copy(stuck: Any, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "copy.hashiya"
    monkeypatch.setattr(file_dialogs, "save_name", lambda *_, **__: (str(target), ""))
    met = in_dialog(qtbot, choose("copy"))
    assert stuck.close()
    assert met and spans_in(target) == 1


def test_closing_anyway(stuck: Any, qtbot: Any) -> None:
    path = stuck.desk.session.path
    met = in_dialog(qtbot, choose("close_anyway"))
    assert stuck.close()
    come_back(path)
    assert met and spans_in(path) == 0


def test_another_project_asks_too(stuck: Any, qtbot: Any, tmp_path: Path) -> None:
    session = stuck.desk.session
    met = in_dialog(qtbot, lambda dialog: dialog.reject())
    assert not projects.open_project(stuck.desk, tmp_path / "new.hashiya", create=True)
    assert met and stuck.desk.session is session


def test_undo_is_about_what_is_pending(stuck: Any) -> None:
    session, path = stuck.desk.session, stuck.desk.session.path
    mark_count = session.store.keeping.contents
    stuck.actions_["edit.undo"].trigger()
    assert len(session.pending) == 1, "it is not taken back behind the user's back"
    come_back(path)
    journal.undo(session)
    assert not session.pending and mark_count().spans == 0 and mark_count().steps == 2
