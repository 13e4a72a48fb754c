"""Where files are asked for: Qt's own dialog on a small screen, in languages that run from right to left."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from bidi import get_display
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QTreeView

from hashiya.ui import file_dialogs
from tests.ui.windows import in_dialog, shell_in, show, type_text

ROOM = QSize(659, 336)


@pytest.fixture(params=["ar", "fa"])
def window(request: Any, qapp: Any, qtbot: Any, monkeypatch: Any) -> Any:
    """A window on a small screen."""
    monkeypatch.setattr(file_dialogs, "room_on", lambda _: ROOM)
    with shell_in(qapp, qtbot, request.param) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        yield shell.window


def _part(dialog: QFileDialog, kind: type, name: str) -> Any:
    (part,) = dialog.findChildren(kind, name)
    return part


def test_it_fits_the_screen_and_paths_run_from_left_to_right(window, qtbot, tmp_path: Path) -> None:
    seen: dict[str, Any] = {}

    def look(dialog: QFileDialog) -> None:
        seen["size"] = dialog.size()
        seen["within"] = all(
            dialog.rect().contains(_part(dialog, kind, name).geometry())
            for kind, name in ((QLineEdit, "fileNameEdit"), (QComboBox, "fileTypeCombo"), (QComboBox, "lookInCombo"))
        )
        seen["running"] = _part(dialog, QLineEdit, "fileNameEdit").layoutDirection()
        seen["way"] = _part(dialog, QComboBox, "lookInCombo").layoutDirection()
        seen["proposed"] = _part(dialog, QLineEdit, "fileNameEdit").text()
        seen["kind"] = _part(dialog, QComboBox, "fileTypeCombo").currentText()
        edit = _part(dialog, QLineEdit, "fileNameEdit")
        edit.selectAll()
        type_text(edit, "نسخة")
        dialog.accept()

    met = in_dialog(qtbot, look)
    filters = file_dialogs.kinds(("مشاريع", "*.hashiya"), ("كل الملفات", "*"))
    found, chosen = file_dialogs.save_name(window, "حفظ", tmp_path / "project.hashiya", filters)
    assert met and seen["within"]
    assert seen["size"].boundedTo(ROOM) == seen["size"]
    assert seen["running"] == Qt.LayoutDirection.LeftToRight
    assert seen["way"] == Qt.LayoutDirection.LeftToRight
    assert seen["proposed"] == "project.hashiya"
    assert Path(found).name == "نسخة" and Path(found).parent == tmp_path
    assert "*.hashiya" in chosen
    assert "(*.hashiya)" in get_display(seen["kind"], base_dir="R"), "as it is seen, the pattern is not turned round"


def test_what_is_given_up_is_nothing(window, qtbot, tmp_path: Path) -> None:
    for ask in (
        lambda: file_dialogs.save_name(window, "x", tmp_path / "a", ""),
        lambda: file_dialogs.open_name(window, "x", tmp_path, file_dialogs.kinds(("y", "*.toml"))),
        lambda: file_dialogs.open_names(window, "x", tmp_path, file_dialogs.kinds(("y", "*.toml"))),
        lambda: file_dialogs.folder_name(window, "x", tmp_path),
    ):
        met = in_dialog(qtbot, lambda dialog: dialog.reject())
        assert not any(ask()) and met


def test_files_and_folders_that_are_there_are_found(window, qtbot, tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("")
    (tmp_path / "inner").mkdir()

    def choose(name: str) -> Any:
        def work(dialog: QFileDialog) -> None:
            _part(dialog, QLineEdit, "fileNameEdit").setText(name)
            dialog.accept()

        return in_dialog(qtbot, work)

    filters = file_dialogs.kinds(("y", "*.toml"))
    choose("a.toml")
    assert Path(file_dialogs.open_name(window, "x", tmp_path, filters)) == tmp_path / "a.toml"
    choose("a.toml")
    assert [Path(one) for one in file_dialogs.open_names(window, "x", tmp_path, filters)] == [tmp_path / "a.toml"]
    choose("inner")
    assert Path(file_dialogs.folder_name(window, "x", tmp_path)) == tmp_path / "inner"


def test_days_of_files_are_of_the_calendar_of_the_window(qapp, qtbot, tmp_path: Path) -> None:
    import os

    (tmp_path / "a.toml").write_text("")
    os.utime(tmp_path / "a.toml", (1_795_333_000, 1_795_333_000))  # 22 November 2026, which is 1 Azar 1405
    seen: list[str] = []

    def look(dialog: QFileDialog) -> None:
        tree = _part(dialog, QTreeView, "treeView")
        qtbot.waitUntil(lambda: tree.model().rowCount(tree.rootIndex()) == 1)
        seen.extend(tree.model().index(0, column, tree.rootIndex()).data() for column in (0, 3))
        dialog.reject()

    with shell_in(qapp, qtbot, "fa") as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        met = in_dialog(qtbot, look)
        file_dialogs.open_name(shell.window, "x", tmp_path, file_dialogs.kinds(("y", "*.toml")))
    assert met and seen[0] == "a.toml" and "\u06f1\u06f4\u06f0\u06f5/" in seen[1]


def test_the_folders_above_are_listed_from_left_to_right(window, qtbot, tmp_path: Path) -> None:
    seen: dict[str, Any] = {}

    def look(dialog: QFileDialog) -> None:
        folders = _part(dialog, QComboBox, "lookInCombo")
        folders.showPopup()
        picture = folders.view().viewport().grab().toImage()
        row = picture.height() // folders.count() // 2
        ground = picture.pixelColor(picture.width() // 2, picture.height() - 2)
        written = [x for x in range(picture.width()) if picture.pixelColor(x, 3 * row) != ground]
        seen["written"] = (min(written), max(written), picture.width())
        folders.hidePopup()
        dialog.reject()

    in_dialog(qtbot, look)
    file_dialogs.folder_name(window, "x", tmp_path)
    first, last, width = seen["written"]
    assert first < 40 and last < width * 2 // 3, "picture and path begin at the left"
