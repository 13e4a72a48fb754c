"""Importing in the window: plain files without a question, others after a look, and what was refused in words."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from hashiya.formats import Choices
from hashiya.formats.making import unpacked
from hashiya.session.survey import Seen, examine, survey
from hashiya.text.encodings import Verdict
from hashiya.ui.dialogs.importing import ImportDialog
from tests.formats import samples
from tests.ui.windows import in_dialog, shell, window

__all__ = ["shell", "window"]

TEXT = "أمر وزير الداخلية رجال الأمن بالانتشار في شوارع المدينة وقال المتحدث إن القوات وصلت."


def baked(text: str) -> str:
    from arabic_reshaper import reshape
    from bidi.algorithm import get_display

    return "\n".join(get_display(reshape(line), base_dir="R") for line in text.split("\n"))


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    for name, data in {
        "plain.txt": TEXT.encode(),
        "old.txt": f"{TEXT} 2".encode("cp1256"),
        "baked.txt": baked(f"{TEXT}\n{TEXT}").encode(),
        "short.txt": "سلام".encode("cp1256"),
        "table.csv": f"n;body;who\n1;{TEXT} 3;a\n2;;b\n".encode(),
        "book.epub": samples.zipped(samples.EPUB_PARTS),
    }.items():
        (folder / name).write_bytes(data)
    return folder


def take(window: Any, paths: list[Path]) -> None:
    from hashiya.ui.handlers import files as handlers

    handlers.take_in(window.desk, paths)


def documents(window: Any) -> dict[str, Any]:
    return {one.source: one for one in window.desk.session.documents()}


def test_what_a_look_finds(files: Path) -> None:
    seen = {one.path.name: one for one in survey([files])}
    assert {name for name, one in seen.items() if one.asks} == {"old.txt", "baked.txt", "short.txt", "table.csv"}
    assert (seen["old.txt"].encoding, seen["old.txt"].verdict) == ("windows-1256", Verdict.CLEAR)
    assert seen["short.txt"].verdict is Verdict.OPEN and "windows-1256" in seen["short.txt"].candidates
    assert (seen["baked.txt"].baked, seen["baked.txt"].mended) == ("visual", f"{TEXT}\n{TEXT}")
    look = seen["table.csv"].look
    assert look is not None and (look.columns.text, look.columns.delimiter) == ("body", ";")
    assert (seen["plain.txt"].language, seen["plain.txt"].length) == ("ar", len(TEXT))
    assert not survey([files / "plain.txt"])[0].text  # nothing is asked, so nothing is read twice
    assert examine(files / "old.txt", Choices(encoding="utf-8")).refused is not None


def test_plain_files_need_no_question(window: Any, files: Path) -> None:
    take(window, [files / "plain.txt"])
    assert documents(window)["plain.txt"].title.startswith("أمر وزير")


def test_a_look_before_an_import(window: Any, qtbot: Any, files: Path) -> None:
    from PySide6.QtCore import Qt

    def answer(dialog: Any) -> None:
        rows = {one.path.name: row for row, one in enumerate(dialog.model.rows())}
        dialog.choose(rows["old.txt"])
        assert dialog.encoding.currentData() == "windows-1256" and dialog._text.toPlainText() == f"{TEXT} 2"
        dialog.encoding.setCurrentIndex(dialog.encoding.findData("mac-arabic"))
        assert dialog._text.toPlainText() != f"{TEXT} 2"
        dialog.encoding.setCurrentIndex(dialog.encoding.findData("utf-8"))
        assert "UTF-8" in dialog._text.toPlainText().upper()
        dialog.encoding.setCurrentIndex(dialog.encoding.findData("windows-1256"))
        dialog.choose(rows["baked.txt"])
        assert dialog.repair.isChecked() and dialog._text.toPlainText() == f"{TEXT}\n{TEXT}"
        dialog.repair.click()
        assert dialog._text.toPlainText() == baked(f"{TEXT}\n{TEXT}")
        dialog.repair.click()
        dialog.choose(rows["table.csv"])
        roles = dialog.columns._roles
        roles["author"].setCurrentIndex(roles["author"].findData("who"))
        dialog.choose(rows["book.epub"])
        dialog.book.setCurrentIndex(1)
        dialog.good.setChecked(True)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    def close(dialog: Any) -> None:
        met.append(dialog.findChild(type(dialog.findChildren(QLabel)[0])).text())
        dialog.reject()

    from PySide6.QtWidgets import QLabel

    met: list[str] = []
    in_dialog(qtbot, lambda dialog: (answer(dialog), in_dialog(qtbot, close)))
    take(window, [files])
    found = documents(window)
    texts = {name: str(window.desk.session.text(one.id)) for name, one in found.items()}
    assert texts["old.txt"] == f"{TEXT} 2" and found["old.txt"].metadata == {"encoding": "windows-1256"}
    assert texts["baked.txt"] == f"{TEXT}\n{TEXT}"
    assert unpacked(found["baked.txt"].metadata["original"]) == baked(f"{TEXT}\n{TEXT}")
    assert found["table.csv"].metadata == {"n": "1", "author": "a", "format": "table", "row": 2}
    assert texts["short.txt"] == "سلام" and texts["book.epub"].startswith("One\n")
    assert met and "1 line was refused. Everything else was imported." in met[0]


def test_cancelling_leaves_nothing(window: Any, qtbot: Any, files: Path) -> None:
    before = documents(window)
    in_dialog(qtbot, lambda dialog: dialog.reject())
    take(window, [files])
    assert documents(window) == before


def test_one_choice_for_all_files_of_a_kind(qtbot: Any, files: Path) -> None:
    from hashiya.ui.dialogs.importing import ImportDialog

    dialog = ImportDialog(survey([files]), examine)
    qtbot.addWidget(dialog)
    rows = {one.path.name: row for row, one in enumerate(dialog.model.rows())}
    dialog.choose(rows["short.txt"])
    dialog.encoding.setCurrentIndex(
        dialog.encoding.findData("cp1256") if dialog.encoding.findData("cp1256") >= 0 else 0
    )
    dialog.all.click()
    encodings = {path.name: choices.encoding for path, choices in dialog.wish.by_file.items()}
    assert encodings["old.txt"] == encodings["short.txt"] != ""
    assert encodings["table.csv"] == ""


def test_a_long_file_is_looked_at_aside_and_one_that_went_is_refused(
    qtbot: Any, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hashiya.ui.dialogs import importing

    monkeypatch.setattr(importing, "_LONG", 0)
    threads: list[int] = []

    def look(path: Path, choices: Choices) -> Seen:
        threads.append(threading.get_ident())
        return examine(path, choices)

    dialog = importing.ImportDialog(survey([files]), look)
    qtbot.addWidget(dialog)
    rows = {one.path.name: row for row, one in enumerate(dialog.model.rows())}
    dialog.choose(rows["old.txt"])
    shown = dialog._text.toPlainText()
    dialog.encoding.setCurrentIndex(dialog.encoding.findData("mac-arabic"))
    assert threads and threading.get_ident() not in threads and dialog.isEnabled()
    assert dialog._text.toPlainText() not in ("", shown)
    (files / "old.txt").unlink()
    dialog.encoding.setCurrentIndex(dialog.encoding.findData("windows-1256"))
    assert dialog.model.seen(rows["old.txt"]).refused.code == "file.missing"
    assert "old.txt" in dialog._text.toPlainText()


def test_the_model(qtmodeltester: Any, files: Path) -> None:
    from hashiya.ui.models.import_files import ImportFiles

    model = ImportFiles(survey([files]))
    qtmodeltester.check(model)
    assert model.columnCount() == 5


def test_the_same_text_again_only_when_asked(window: Any, files: Path) -> None:
    from hashiya.ui.dialogs.importing import ImportWish
    from hashiya.ui.handlers import files as handlers

    count = len(list(window.desk.session.documents()))
    path = files / "plain.txt"
    for again, more in ((False, 1), (False, 1), (True, 2)):
        handlers._import(window.desk, [path], ImportWish({}, same_again=again))
        assert len(list(window.desk.session.documents())) == count + more


def test_marks_of_a_text_that_is_there_join_it_or_come_apart(window: Any, qtbot: Any, tmp_path: Path) -> None:
    session, document = window.desk.session, window.desk.current.document()
    text = session.text(document.id)[:]
    row = {"id": "elsewhere", "text": text, "spans": [{"id": "s1", "start": 0, "end": 4, "label": "entity"}]}
    (tmp_path / "marks.jsonl").write_text(json.dumps(row), "utf-8")
    count = session.count()
    take(window, [tmp_path / "marks.jsonl"])
    qtbot.waitUntil(lambda: session.spans(document.id).get("s1") is not None)
    assert session.count() == count and window.desk.current.document_id == document.id
    banner = window.banner
    qtbot.waitUntil(lambda: "joined" in banner._words.text())
    banner._button.click()
    qtbot.waitUntil(lambda: session.count() == count + 1)
    qtbot.waitUntil(lambda: window.desk.current.document_id == "elsewhere")
    assert [span.id for span in session.store.spans("elsewhere")] == ["s1"] and not session.store.spans(document.id)


def test_refused_files_are_not_called_lines(window: Any, tmp_path: Path, qtbot: Any) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "text.txt").write_text(TEXT, encoding="utf-8")
    said: list[str] = []

    def keep(dialog: Any) -> None:
        said.extend((dialog.windowTitle(), *(label.text() for label in dialog.findChildren(QLabel))))
        dialog.accept()

    in_dialog(qtbot, keep)
    take(window, [tmp_path / "empty.txt", tmp_path / "text.txt"])
    assert said[:2] == ["Files that were refused", "1 file was refused, so nothing was imported yet."]
    assert "1 file was refused." in window.banner.sentence


def test_the_sentence_about_one_file_speaks_of_it(files: Path, window: Any) -> None:
    for names, words in (
        (["table.csv"], "1 file to import; there is something to see about it."),
        (["table.csv", "plain.txt"], "2 files to import; about 1 of them there is something to see."),
    ):
        dialog = ImportDialog(survey([files / name for name in names]), examine, window)
        assert words in [label.text().lstrip("\u200e") for label in dialog.findChildren(QLabel)]
        dialog.deleteLater()


def test_another_sheet_is_chosen_where_there_are_several(window: Any, tmp_path: Path) -> None:
    """What stands in the other sheets was left out in silence."""
    import openpyxl

    book = openpyxl.Workbook()
    for row in (["النص"], [TEXT]):
        book.active.append(row)
    other = book.create_sheet("ملاحظات")
    for row in (["n", "نص"], [1, f"{TEXT} 2"]):
        other.append(row)
    book.save(tmp_path / "a.xlsx")
    dialog = ImportDialog(survey([tmp_path / "a.xlsx"]), examine, window)
    editor = dialog.columns
    assert not editor.sheet.isHidden() and editor.sheet.count() == 2
    editor.sheet.setCurrentIndex(1)
    assert editor.columns.text == "نص" and editor.sheet.currentIndex() == 1
    (choices,) = dialog.wish.by_file.values()
    assert choices.columns.sheet == other.title
    dialog.deleteLater()
    book.remove(other)
    book.save(tmp_path / "a.xlsx")
    dialog = ImportDialog(survey([tmp_path / "a.xlsx"]), examine, window)
    assert dialog.columns.sheet.isHidden()
    dialog.deleteLater()
