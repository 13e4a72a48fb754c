"""The document on paper, as PDF and as a picture. Only what is selected, if something is: the dialogs say so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from hashiya.formats.writing import write_atomically
from hashiya.model.span import Range
from hashiya.session.aside import reading
from hashiya.ui import file_dialogs
from hashiya.ui.desk import Desk
from hashiya.ui.isolates import path_words
from hashiya.ui.tasks import Progress
from hashiya.ui.theme import LIGHT, PURE_LIGHT, inks_of
from hashiya.view.sheet import print_to, write_pdf, write_png
from hashiya.view.sheet_flow import Sheet

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

translate = QCoreApplication.translate

_SMALLER: Final = 0.8
"""Paper is nearer to the eye than a screen: 15 points there are 12 here."""

_SIZES: Final = (8.0, 18.0)
_PIECE: Final = 1 << 20

_Writer = Callable[[Path, Sheet, Progress], None]


def export_pdf(desk: Desk) -> None:
    """Write the document, or what is selected of it, as PDF where the user says."""
    whole, part = translate("printing", "Export as PDF"), translate("printing", "Export the selection as PDF")
    _export(desk, part if desk.reader.selection() else whole, "PDF", ".pdf", write_pdf)


def export_picture(desk: Desk) -> None:
    """Write the document, or what is selected of it, as one PNG picture where the user says."""
    whole = translate("printing", "Export as a picture")
    part = translate("printing", "Export the selection as a picture")
    _export(desk, part if desk.reader.selection() else whole, "PNG", ".png", _picture)


def print_document(desk: Desk) -> None:
    """Ask for a printer and print the document, or what is selected of it if the user wants only that."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, desk.window)
    chosen = desk.reader.selection()
    if chosen:
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintSelection)
    try:
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return
    finally:
        dialog.deleteLater()
    part = printer.printRange() == QPrinter.PrintRange.Selection
    make = _sheet_maker(desk, chosen if part else ())
    desk.tasks.start(
        translate("printing", "Printing\u2026"),
        partial(_print, printer, make),
        partial(_printed, desk),
        desk.messages.known,
    )


def _print(printer: QPrinter, make: _Maker, progress: Progress) -> None:
    make(lambda sheet: print_to(printer, sheet, progress))


def _printed(desk: Desk, _: object) -> None:
    desk.messages.tell(translate("printing", "The pages were given to the printer."))


def _picture(path: Path, sheet: Sheet, progress: Progress) -> None:
    write_png(path, sheet, progress=progress)


_Maker = Callable[[Callable[[Sheet], None]], None]
"""Calls what it is given with the sheet of the open document; for a worker."""


def _sheet_maker(desk: Desk, ranges: tuple[Range, ...]) -> _Maker:
    """What the window knows of the sheet is taken now; text and spans are read by whoever calls the maker."""
    session, document = desk.session, desk.session.document(desk.current.document_id)
    style = desk.reader.style_now()
    style = replace(style, size=min(max(style.size * _SMALLER, _SIZES[0]), _SIZES[1]))
    theme = PURE_LIGHT if desk.lamp.theme.contrast else LIGHT
    inks = inks_of(theme, session.scheme, desk.language)

    def make(use: Callable[[Sheet], None]) -> None:
        with reading(session, document.id) as (text, spans):
            use(Sheet(document.title, text, spans, style, inks, document.direction, document.language, ranges))

    return make


def _export(desk: Desk, title: str, kind: str, suffix: str, write: _Writer) -> None:
    document = desk.session.document(desk.current.document_id)
    proposed = desk.settings.folder("export") / (_file_name(document.title) + suffix)
    found, _ = file_dialogs.save_name(desk.window, title, proposed, file_dialogs.kinds((kind, f"*{suffix}")))
    if not found:
        return
    path = Path(found)
    path = path if path.suffix else path.with_suffix(suffix)
    desk.settings.remember_folder("export", path.parent)
    make = _sheet_maker(desk, desk.reader.selection())
    desk.tasks.start(
        translate("files", "Exporting\u2026"),
        partial(_write, make, write, path),
        partial(_written, desk, path),
        desk.messages.known,
    )


def _write(make: _Maker, write: _Writer, path: Path, progress: Progress) -> None:
    """Make the file in a folder of its own, and only when it is whole put it where it is wanted."""
    with TemporaryDirectory(prefix="hashiya-") as folder:
        made = Path(folder) / f"made{path.suffix}"
        make(lambda sheet: write(made, sheet, progress))
        write_atomically(path, _pieces(made))


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            yield piece


def _written(desk: Desk, path: Path, _: object) -> None:
    words = translate("printing", "Exported to {path}.").format(path=path_words(path))
    desk.messages.tell(words, (translate("printing", "Open"), partial(_open, path)))


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _file_name(title: str) -> str:
    """*title* as a file may be called on every system."""
    name = re.sub(r'[\\/:*?"<>|\x00-\x1f\u200e\u200f\u202a-\u202e\u2066-\u2069]+', " ", title)
    return " ".join(name.split())[:60].strip(" .") or "hashiya"
