"""The window looks after projects: backups, copies, locks, damage, and actions that the disk would not take."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from hashiya.model.errors import KnownError
from hashiya.session import backups
from hashiya.session.project import Session
from hashiya.store import lock
from hashiya.ui import keeping, projects
from tests.store.things import all_of


def path_of(window: Any) -> Path:
    return window.desk.session.path


def test_opening_backs_up_when_it_is_time(window: Any) -> None:
    session = window.desk.session
    folder = backups.folder_of(session)
    (made,) = backups.listed(folder)
    assert made.contents == session.store.keeping.contents()
    projects.leave_project(window.desk)
    projects.open_project(window.desk, made.project and Path(made.project))
    assert len(backups.listed(folder)) == 1  # not yet a day


def test_a_copy_while_the_project_stays_open(window: Any, tmp_path: Path) -> None:
    session, target = window.desk.session, tmp_path / "copy.hashiya"
    keeping.copy_project(window.desk, target)
    assert window.desk.session is session
    with Session.open(target, read_only=True) as copy:
        assert all_of(copy.store) == all_of(session.store)
        assert copy.store.setting("uid") != session.store.setting("uid")


def test_what_the_disk_would_not_take_is_kept_and_tried_again(window: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from hashiya.ui.handlers import marking

    session, reader = window.desk.session, window.reader
    document = window.desk.current.document_id
    before = len(list(session.spans(document)))
    path = session.path
    path.rename(path.with_name("elsewhere"))
    for start in (0, 12):
        reader.select(start, start + 3)
        marking.mark_as(window.desk, session.scheme.labels[0].name)
    assert len(session.pending) == 2
    assert len(list(session.spans(document))) == before
    assert path.name.split(".")[0] in window.banner.sentence
    window.banner._button.click()
    assert len(session.pending) == 2  # still not there
    path.with_name("elsewhere").rename(path)
    window.banner._button.click()
    assert not session.pending
    assert len(list(session.spans(document))) == before + 2
    assert session.store.check() == []


def test_a_pending_action_comes_before_the_next_one(window: Any) -> None:
    from hashiya.session import annotate

    session, document = window.desk.session, window.desk.current.document_id
    path = session.path
    path.rename(path.with_name("elsewhere"))
    with pytest.raises(KnownError):
        annotate.add(session, document, [(0, 3)], session.scheme.labels[0].name)
    path.with_name("elsewhere").rename(path)
    annotate.add(session, document, [(20, 23)], session.scheme.labels[0].name)
    assert not session.pending
    starts = [change.after["ranges"][0][0] for step in (2, 1) for change in _newest(session, step)]
    assert starts == [0, 20]


def _newest(session: Any, back: int) -> Any:
    entries = session.store.keeping.history(limit=back).entries
    return session.store.keeping.changes(entries[-1].number)


def test_a_damaged_project_is_saved_into_a_new_one(window: Any) -> None:
    path = path_of(window)
    count = window.desk.session.store.keeping.contents().documents
    projects.leave_project(window.desk)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) - 4096])
    assert not projects.open_project(window.desk, path)
    window.banner._button.click()
    assert window.desk.session.path != path
    assert 0 < window.desk.session.store.keeping.contents().documents <= count
    assert path.read_bytes() == content[: len(content) - 4096]


def test_another_machine_has_it_open(window: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(handle: int) -> None:
        raise OSError(95, "Operation not supported")

    path = path_of(window)
    projects.leave_project(window.desk)
    monkeypatch.setattr(lock, "_try_lock", unknown)
    lock.lock_path(path).write_text("77\nanother-machine\nLayla\n1700000000000\n", encoding="utf-8")
    assert not projects.open_project(window.desk, path)
    assert "Layla" in window.banner.sentence and "another-machine" in window.banner.sentence
    answers = [False, True]
    monkeypatch.setattr(type(window.desk.messages), "ask", lambda *_, **__: answers.pop(0))
    window.banner._button.click()
    assert window.desk.session.read_only
    projects.leave_project(window.desk)
    projects.open_project(window.desk, path)
    window.banner._button.click()
    assert not window.desk.session.read_only


def test_after_a_crash_a_damaged_file_is_told(window: Any) -> None:
    path = path_of(window)
    projects.leave_project(window.desk)
    content = bytearray(path.read_bytes())
    content[-4096:] = bytes(4096)
    path.write_bytes(content)
    lock.lock_path(path).write_text("")
    if projects.open_project(window.desk, path):
        assert window.desk.session.store.unclean
    assert window.banner.sentence


def test_nothing_that_is_quoted_is_rich_text(window: Any) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QLabel

    from hashiya.session import documents

    words = '<img src="x.png"><b>bold</b>'
    documents.retitle(window.desk.session, window.desk.current.document_id, words)
    window.desk.messages.warn(words)
    rich = [
        label
        for label in window.findChildren(QLabel)
        if words in label.text()
        and label.textFormat() != Qt.TextFormat.PlainText
        and (label.textFormat() == Qt.TextFormat.RichText or Qt.mightBeRichText(label.text()))
    ]
    assert rich == []


def test_a_project_that_opens_takes_the_word_of_one_that_did_not(window: Any, tmp_path: Path) -> None:
    here, banner = window.desk.session.path, window.banner
    missing, foreign, other = (tmp_path / name for name in ("none.hashiya", "foreign.hashiya", "other.hashiya"))
    foreign.write_text("no project")
    for path in (missing, foreign):
        assert not projects.open_project(window.desk, path)
        assert path.name in banner.sentence
        assert projects.open_project(window.desk, here)  # which is open still
        assert not banner.sentence
    assert not projects.open_project(window.desk, missing)
    assert projects.open_project(window.desk, other, create=True)
    assert not banner.sentence
    window.desk.messages.warn("something else")
    assert projects.open_project(window.desk, here)
    assert banner.sentence == "something else"


def test_a_warning_that_was_closed_is_not_settled_twice(window: Any, tmp_path: Path) -> None:
    assert not projects.open_project(window.desk, tmp_path / "none.hashiya")
    window.banner.clear()
    window.desk.messages.tell("news")
    assert projects.open_project(window.desk, window.desk.session.path)
    assert window.banner.sentence == "news"


def test_what_can_only_be_read_is_copied_and_the_copy_opened(window, tmp_path: Path, monkeypatch) -> None:
    """The banner leads from the project that cannot be changed to a copy that can."""
    from hashiya.ui.handlers import files

    path, copy = window.desk.session.path, tmp_path / "copy.hashiya"
    projects.leave_project(window.desk)
    projects.open_project(window.desk, path, read_only=True)
    assert window.desk.session.read_only and window.banner._button.text() == "Save a copy"
    monkeypatch.setattr(files, "ask_copy", lambda desk: copy)
    window.banner._button.click()
    assert copy.exists() and window.banner._button.text() == "Open the copy"
    window.banner._button.click()
    assert window.desk.session.path == copy and not window.desk.session.read_only
