"""Paper, PDF and picture from the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from hashiya.ui import file_dialogs
from hashiya.ui.handlers.printing import _file_name


@pytest.fixture
def asked(monkeypatch, tmp_path: Path) -> list[str]:
    """Titles of the dialogs that asked where to; the answer is a file in *tmp_path* without a suffix."""
    titles: list[str] = []

    def answer(parent, title, proposed, kinds):
        titles.append(f"{title}: {Path(proposed).name}")
        return str(tmp_path / "made"), ""

    monkeypatch.setattr(file_dialogs, "save_name", answer)
    return titles


def test_a_pdf_and_a_picture_of_the_document(window, asked, tmp_path: Path) -> None:
    window.reader.set_caret(20)
    window.actions_["file.export_pdf"].trigger()
    assert (tmp_path / "made.pdf").read_bytes().startswith(b"%PDF")
    assert "made.pdf" in window.banner.sentence
    window.actions_["file.export_picture"].trigger()
    whole = QImage(str(tmp_path / "made.png"))
    assert whole.height() > whole.width()
    assert [title.split(":")[0] for title in asked] == ["Export as PDF", "Export as a picture"]
    window.reader.select(5, 30)
    window.actions_["file.export_picture"].trigger()
    assert QImage(str(tmp_path / "made.png")).height() < whole.height() / 2
    assert asked[-1].startswith("Export the selection as a picture")


def test_a_picture_that_would_be_too_high_is_refused_with_a_sentence(window, asked, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("hashiya.view.sheet.HIGHEST", 500)
    (tmp_path / "made.png").write_bytes(b"before")
    window.actions_["file.export_picture"].trigger()
    assert "500" in window.banner.sentence and "PDF" in window.banner.sentence
    assert (tmp_path / "made.png").read_bytes() == b"before"


def test_paper_is_light_also_at_night(window, asked, tmp_path: Path) -> None:
    window.actions_["view.theme_dark"].trigger()
    window.actions_["file.export_picture"].trigger()
    assert QImage(str(tmp_path / "made.png")).pixelColor(2, 2).lightness() > 230
    window.actions_["view.theme_light"].trigger()


def test_what_is_outlined_on_the_screen_is_so_on_paper(window, asked, monkeypatch) -> None:
    from hashiya.ui.handlers import printing

    found = []
    monkeypatch.setattr(printing, "write_png", lambda path, sheet, progress: found.append(sheet.inks))
    monkeypatch.setattr(printing, "write_atomically", lambda path, pieces: None)
    for look in ("contrast", "light"):
        window.actions_[f"view.theme_{look}"].trigger()
        window.actions_["file.export_picture"].trigger()
    assert [(inks.outlined, inks.dark) for inks in found] == [(True, False), (False, False)]


def test_the_printer_gets_the_document(window, monkeypatch, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrintDialog

    def accept(dialog):
        dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    window.actions_["file.print"].trigger()
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    assert "printer" in window.banner.sentence


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("تقرير: (القصاص) / 15", "تقرير (القصاص) 15"),
        ("\u2067..\u2069", "hashiya"),
        ("a" * 90, "a" * 60),
        ("", "hashiya"),
    ],
)
def test_titles_become_names_of_files(title: str, name: str) -> None:
    assert _file_name(title) == name
