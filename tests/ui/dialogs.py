"""Every dialog of the window, and a look at whether all of it can be read. A new dialog is a row here.

As a program (`python -m tests.ui.dialogs FOLDER ROOM`) it opens each of them in each language, light and dark, writes
pictures to FOLDER and prints the faults as JSON; QT_SCALE_FACTOR says how large.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from hashiya.ui.dialogs import frame

LANGUAGES = ("en", "ar", "fa")
THEMES = ("light", "dark")

ROOMS = {"large": QSize(1256, 672), "small": QSize(659, 336)}
"""Pixels that dialogs may take: of a screen of 1280 x 720, and of one of 1366 x 768 at 200 percent. The offscreen
platform's own screen is one that nobody has."""


def _export(window: Any) -> QDialog:
    from hashiya.ui.dialogs.export import Amount, ExportDialog
    from hashiya.ui.theme import inks_of

    desk = window.desk
    inks = inks_of(desk.lamp.theme, desk.session.scheme, desk.language)
    return ExportDialog(
        Amount(3, 202), desk.current.document(), desk.session.scheme, inks, Path("/home/nur/out.jsonl"), window
    )


def _characters(window: Any) -> QDialog:
    from hashiya.ui.dialogs.characters import CharactersDialog

    dialog = CharactersDialog(window.reader, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    return dialog


def _about(window: Any) -> QDialog:
    from hashiya.ui.dialogs.about import AboutDialog

    return AboutDialog(str(window.desk.session.path), window)


def _annotator(window: Any) -> QDialog:
    from hashiya.ui.dialogs.annotator import AnnotatorDialog

    return AnnotatorDialog("\u0646\u0648\u0631", window)


def _go_to(window: Any) -> QDialog:
    from hashiya.ui.dialogs.go_to import GoToDialog, Target

    return GoToDialog(lambda words: Target(0, 1), window)


def _manual(chapter: str) -> Callable[[Any], QDialog]:
    def make(window: Any) -> QDialog:
        from hashiya.ui.dialogs.manual import ManualWindow

        desk = window.desk
        manual = ManualWindow(desk.commands(), desk.language, desk.lamp, window)
        manual.open_at(chapter)
        return manual

    return make


def _new_project(window: Any) -> QDialog:
    from hashiya.session.templates import Template, shipped_templates
    from hashiya.ui.dialogs.new_project import NewProjectDialog

    session = window.desk.session
    templates = [*shipped_templates(), Template(session.scheme, "", session.path)]
    return NewProjectDialog(templates, window.desk.language, window)


def _preferences(page: int) -> Callable[[Any], QDialog]:
    def make(window: Any) -> QDialog:
        from hashiya.ui.commands import COMMANDS
        from hashiya.ui.dialogs.preferences import PreferencesDialog

        dialog = PreferencesDialog(window.desk.settings.chosen, COMMANDS, {}, window)
        dialog.pages.setCurrentRow(page)
        return dialog

    return make


def _properties(window: Any) -> QDialog:
    from hashiya.ui.dialogs.properties import PropertiesDialog

    return PropertiesDialog(window.desk.current.document(), read_only=False, parent=window)


def _reading(window: Any) -> QDialog:
    from hashiya.ui.dialogs.reading import ReadingDialog

    return ReadingDialog(window.reader.style_now(), "ar", window)


def _refused(can_keep: bool) -> Callable[[Any], QDialog]:
    def make(window: Any) -> QDialog:
        from hashiya.ui.dialogs.refused import RefusedDialog, refusal

        lines = [refusal(Path(f"file{number}.jsonl"), number, "not JSON") for number in range(1, 30)]
        return RefusedDialog(lines, can_keep=can_keep, parent=window)

    return make


def _report(window: Any) -> QDialog:
    from hashiya.ui.dialogs.report import ReportDialog

    return ReportDialog("Hashiya 0.1\n\nFatal Python error: Aborted\n" * 20, window)


def _sheet(window: Any) -> QDialog:
    from hashiya.ui.dialogs.sheet import SheetDialog

    return SheetDialog(window.desk.commands(), window)


def _history(window: Any) -> QDialog:
    from hashiya.session import annotate, documents
    from hashiya.session import history as journal
    from hashiya.ui.handlers import past

    session, document = window.desk.session, window.desk.current.document_id
    label = session.scheme.labels[0].name
    if not journal.reached(session):
        span = annotate.add(session, document, [(3, 21)], label)
        annotate.set_note(session, span.id, "see <b>Nur</b>, \u0627\u0646\u0638\u0631 \u0646\u0648\u0631")
        documents.retitle(session, document, "A & B <i>title</i>")
        annotate.remove(session, [span.id])
        journal.undo(session)
    dialog = past.show(window.desk)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.list.setCurrentIndex(dialog.rows.index(3))
    return dialog


def _backups(window: Any) -> QDialog:
    from hashiya.session.backups import Backup
    from hashiya.store import Contents
    from hashiya.ui.dialogs.backups import BackupsDialog

    now = Contents(3, 202, 5, 40, 40)
    found = [
        Backup(Path("a.gz"), 1_790_000_000_000, "hand", 1_234_567, now),
        Backup(Path("b.gz"), 1_789_000_000_000, "day", 934_567, Contents(2, 215, 5, 30, 30)),
        Backup(Path("c.gz"), 1_770_000_000_000, "damaged", 834_567, Contents()),
    ]
    return BackupsDialog(found, now, 15, writable=True, parent=window)


def _pending(window: Any) -> QDialog:
    from hashiya.model.errors import KnownError
    from hashiya.ui.dialogs.pending import PendingDialog
    from hashiya.ui.messages import sentence

    return PendingDialog(3, sentence(KnownError("project.full", path=Path("/home/nur/a <b>.hashiya"))), window)


def _way(window: Any) -> QDialog:
    from hashiya.ui.dialogs.way import WayDialog

    return WayDialog(["mark as Entity \u00b7 \u2068\u0646\u0648\u0631\u2069"] * 4, 12, forward=False, parent=window)


def _to_do(window: Any) -> QDialog:
    from hashiya.session import annotate
    from hashiya.ui.handlers import to_do

    desk = window.desk
    if not any(span.label == "directive" for span in desk.current.spans()):
        annotate.add(desk.session, desk.current.document_id, [(3, 60)], "directive")
    dialog = to_do.show_list(desk)
    return dialog


def _palette(window: Any) -> QDialog:
    from hashiya.ui.dialogs.type_ahead import TypeAhead
    from hashiya.ui.handlers.help import command_choices

    return TypeAhead("?", "?", command_choices(window.desk), window)


def _quick(window: Any) -> QDialog:
    from hashiya.session import annotate
    from hashiya.ui.dialogs.quick_line import QuickLine
    from hashiya.ui.handlers import quick

    desk = window.desk
    found = (span for span in desk.current.spans() if span.label == "directive" and span.start == 5)
    span = next(found, None) or annotate.add(desk.session, desk.current.document_id, [(5, 70)], "directive")
    window.reader.select_span(span.id)
    dialog = QuickLine(span.text[:30], quick.sayable(desk, span), window)
    for word in ("o", "15/8", "o"):
        dialog.field.setText(word)
        dialog.take()
    return dialog


def _progress(window: Any) -> QDialog:
    from hashiya.ui.tasks import ProgressDialog

    return ProgressDialog(window.actions_["file.import"].iconText(), threading.Event(), window)


def _import(name: str, octets: bytes) -> Callable[[Any], QDialog]:
    def make(window: Any) -> QDialog:
        from hashiya.session.survey import examine, survey
        from hashiya.ui.dialogs.importing import ImportDialog

        file = Path(window.desk.session.path).with_name(name)
        file.write_bytes(octets)
        return ImportDialog(survey([file]), examine, window)

    return make


def _line(window: Any) -> QDialog:
    from hashiya.ui.dialogs.line import LineDialog

    words = window.actions_["document.collect"].text()
    return LineDialog(window.actions_["document.collect"].iconText(), words, "\u0646\u0648\u0631", "", window)


def _saved_searches(window: Any) -> QDialog:
    from hashiya.model.gathering import SavedSearch
    from hashiya.ui.dialogs.saved_searches import SavedSearchesDialog

    searches = [SavedSearch("1", "\u0646\u0648\u0631", "text", {"typed": "\u0646\u0648\u0631"})]
    return SavedSearchesDialog(searches, True, window)


def _link(window: Any) -> QDialog:
    from hashiya.model.field import Field
    from hashiya.model.scheme import Label
    from hashiya.model.span import Link
    from hashiya.ui.dialogs.link import LinkDialog

    fields = (Field("day", "date", title={"ar": "\u0627\u0644\u064a\u0648\u0645"}), Field("sure"))
    link = Link("1", "d", "at", "a", "b", {"came": "words"}, "note")
    return LinkDialog("at", Label("at", kind="link", fields=fields), link, window.desk.language, window)


def _scheme(page: int, kind: str = "span", name: str = "directive") -> Callable[[Any], QDialog]:
    def make(window: Any) -> QDialog:
        from hashiya.ui.dialogs.scheme import SchemeDialog

        desk = window.desk
        dialog = SchemeDialog(desk.session.scheme, desk.lamp.theme, desk.language, window)
        dialog.choose_label(kind, name)
        dialog.tabs.setCurrentIndex(page)
        return dialog

    return make


def _value(kind: str) -> Callable[[Any], QDialog]:
    def make(window: Any) -> QDialog:
        from hashiya.ui.dialogs.value import ValueDialog

        desk = window.desk
        fields = [field for label in desk.session.scheme.labels for field in label.fields]
        declared = next(field for field in fields if field.kind == kind)
        title = declared.title_in(desk.language)
        return ValueDialog(title, declared, "2024-08-15" if kind == "date" else None, desk.language, window)

    return make


DIALOGS: dict[str, tuple[Callable[[Any], QDialog], ...]] = {
    "AboutDialog": (_about,),
    "AnnotatorDialog": (_annotator,),
    "BackupsDialog": (_backups,),
    "CharactersDialog": (_characters,),
    "ExportDialog": (_export,),
    "GoToDialog": (_go_to,),
    "HistoryDialog": (_history,),
    "ManualWindow": (_manual("first-steps"), _manual("finding")),
    "ImportDialog": (
        _import("old.txt", (8 * "\u0648\u0642\u062f \u0642\u0627\u0644 ").encode("cp1256")),
        _import("table.csv", b"id,text,who\n1,one,a\n2,two,b\n"),
    ),
    "LineDialog": (_line,),
    "LinkDialog": (_link,),
    "PendingDialog": (_pending,),
    "NewProjectDialog": (_new_project,),
    "PreferencesDialog": tuple(_preferences(page) for page in range(5)),
    "ProgressDialog": (_progress,),
    "PropertiesDialog": (_properties,),
    "ReadingDialog": (_reading,),
    "RefusedDialog": (_refused(True), _refused(False)),
    "ReportDialog": (_report,),
    "SavedSearchesDialog": (_saved_searches,),
    "SchemeDialog": (*map(_scheme, (0, 1, 3)), *(_scheme(page, "link", "issued_by") for page in (1, 2))),
    "SheetDialog": (_sheet,),
    "QuickLine": (_quick,),
    "TypeAhead": (_palette,),
    "ToDoDialog": (_to_do,),
    "WayDialog": (_way,),
    "ValueDialog": (_value("choice"), _value("date")),
}
"""By class: what makes them, one for each look that they have."""


def faults_of(dialog: QWidget) -> Iterator[str]:
    """What of *dialog* cannot be read or used as it stands: texts without their room, widgets over each other."""
    for widget in dialog.findChildren(QWidget):
        if not widget.isVisibleTo(dialog) or widget.parentWidget() is None:
            continue
        if isinstance(widget, QScrollArea) and widget.horizontalScrollBar().isVisible():
            yield f"{type(widget).__name__} scrolls sideways"
        if isinstance(widget, QAbstractItemView) and not _is_seen(widget):
            yield f"the chosen row of {type(widget).__name__} {widget.accessibleName()!r} cannot be read"
        words = getattr(widget, "text", lambda: "")()
        said = f"{type(widget).__name__} {str(words)[:50]!r}"
        if isinstance(widget, QLabel) and words:
            if widget.wordWrap():
                if widget.height() + 1 < widget.heightForWidth(widget.width()):
                    yield f"{said} has {widget.height()} of {widget.heightForWidth(widget.width())} pixels of height"
            elif widget.width() + 1 < widget.sizeHint().width():
                yield f"{said} has {widget.width()} of {widget.sizeHint().width()} pixels"
        elif isinstance(widget, QAbstractButton) and words:
            wanted = widget.minimumSizeHint() if widget.minimumSizeHint().isValid() else widget.sizeHint()
            if widget.width() + 1 < wanted.width() or widget.height() + 1 < wanted.height():
                yield f"{said} has {widget.size()} of {wanted}"
        elif isinstance(widget, QComboBox) and not widget.isEditable():
            room = widget.width() - 36
            if widget.fontMetrics().horizontalAdvance(widget.currentText()) > room:
                yield f"{type(widget).__name__} {widget.currentText()!r} has {room} pixels"
    yield from _crowded(dialog)


def _is_seen(view: QAbstractItemView) -> bool:
    """Whether the words of the chosen row of *view* are told from its ground."""
    index = view.currentIndex()
    place = view.visualRect(index).intersected(view.viewport().rect())
    if not index.isValid() or not index.data() or place.isEmpty():
        return True
    place.setWidth(place.width() // 4 * 4)  # lines of pictures are filled up to four bytes
    grey = view.viewport().grab(place).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    counted = Counter(bytes(grey.constBits()))
    ground = counted.most_common(1)[0][0]
    return max(abs(one - ground) for one in counted) > 90


def _crowded(dialog: QWidget) -> Iterator[str]:
    for parent in [dialog, *dialog.findChildren(QWidget)]:
        if isinstance(parent, QAbstractScrollArea | QComboBox) or parent.layout() is None:
            continue
        children = [
            child
            for child in parent.children()
            if isinstance(child, QWidget) and child.isVisibleTo(dialog) and not isinstance(child, QScrollBar)
        ]
        laid = [child for child in children if parent.layout().indexOf(child) >= 0 or not child.isWindow()]
        for place, child in enumerate(laid):
            if not parent.rect().adjusted(-1, -1, 1, 1).contains(child.geometry()):
                yield f"{type(child).__name__} {child.geometry()} outside its parent {parent.rect()}"
            for other in laid[place + 1 :]:
                met = child.geometry().intersected(other.geometry())
                if met.width() > 1 and met.height() > 1:
                    yield f"{type(child).__name__} {child.geometry()} over {type(other).__name__} {other.geometry()}"


def look(dialog: QDialog, picture: Path | None) -> list[str]:
    """Show *dialog*, photograph it, put it away; its faults."""
    dialog.setModal(False)
    dialog.show()
    QTest.qWait(20)
    if picture is not None:
        dialog.grab().save(str(picture))
    found = list(faults_of(dialog))
    room = frame.room_on(dialog.screen())
    if dialog.height() > room.height() or dialog.width() > room.width():
        found.append(f"{dialog.size()} is larger than {room}")
    for button in getattr(getattr(dialog, "buttons", None), "buttons", list)():
        if button.isVisible() and not dialog.rect().contains(button.mapTo(dialog, button.rect().bottomRight())):
            found.append(f"{button.text()!r} is out of reach")
    dialog.hide()
    dialog.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return found


def photograph(shell: Any, folder: Path) -> dict[str, list[str]]:
    """Every dialog over the window of *shell*, in each language and theme; faults by name of the picture."""
    faults: dict[str, list[str]] = {}
    for language in LANGUAGES:
        shell.settings.language = language
        shell._remake()
        for theme in THEMES:
            shell._lamp.choose(theme)
            shell.window.reader.select(8, 25)
            for name, makers in DIALOGS.items():
                for number, make in enumerate(makers, 1):
                    picture = f"{name}-{number}-{language}-{theme}"
                    found = look(make(shell.window), folder / f"{picture}.png")
                    if found:
                        faults[picture] = found
    return faults


def main() -> None:
    """Photograph all of them; the home is that of the environment."""
    from platformdirs import PlatformDirs

    from hashiya.app import Shell, prepare

    frame.room_on = lambda _: ROOMS[sys.argv[2]]
    app = QApplication([])
    prepare(app)
    shell = Shell(app, PlatformDirs("hashiya", appauthor=False), inline_tasks=True)
    shell.open(None, ())
    shell.window.resize(1100, 700)
    shell.window.show()
    faults = photograph(shell, Path(sys.argv[1]))
    print(json.dumps(faults, ensure_ascii=False), flush=True)
    shell.window.move(QPoint(0, 0))
    shell.end()
    os._exit(0)


if __name__ == "__main__":
    main()
