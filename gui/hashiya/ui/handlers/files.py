"""Projects and files: new, open, recent, import, export, a copy."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from hashiya.formats import readable_suffixes
from hashiya.model.errors import KnownError
from hashiya.session import history, survey, transfer
from hashiya.session.project import SUFFIX
from hashiya.session.survey import Seen
from hashiya.session.templates import Template, shipped_templates, template_of
from hashiya.session.transfer import ExportReport, ImportReport
from hashiya.ui import file_dialogs, keeping, projects
from hashiya.ui.desk import Desk
from hashiya.ui.dialogs.annotator import ask_annotator
from hashiya.ui.dialogs.export import Amount, Wish, ask_export
from hashiya.ui.dialogs.importing import ImportWish, ask_import
from hashiya.ui.dialogs.new_project import ask_template
from hashiya.ui.dialogs.refused import SHOWN, refusal, tell_refused
from hashiya.ui.dialogs.type_ahead import Choice, choose
from hashiya.ui.handlers.guard import guarded
from hashiya.ui.handlers.history import turn
from hashiya.ui.icons import icon
from hashiya.ui.isolates import isolated, path_words
from hashiya.ui.messages import detail, sentence
from hashiya.ui.numbers import bytes_a_second, counted
from hashiya.ui.project_names import project_name
from hashiya.ui.tasks import Progress
from hashiya.ui.theme import inks_of

translate = QCoreApplication.translate

OFFERED: Final = 5
"""Recent projects whose schemes a new one may take."""

PROJECTS: Final = f"*{SUFFIX}"


def new_project(desk: Desk) -> None:
    """Make a project without documents, with the scheme and where the user says."""
    template = ask_template(desk.window, _templates(desk), desk.language)
    if template is None:
        return
    start = desk.settings.folder("project") / (translate("files", "project") + SUFFIX)
    title, kind = translate("files", "New project"), translate("files", "Hashiya projects")
    filters = file_dialogs.kinds((kind, PROJECTS))
    found, _ = file_dialogs.save_name(desk.window, title, start, filters, confirm=False)
    if not found:
        return
    path = Path(found)
    path = path if path.suffix else path.with_suffix(SUFFIX)
    desk.settings.remember_folder("project", path.parent)
    if path.exists():  # it is not replaced, whatever the desktop's dialog asked

        def open_it() -> None:
            projects.open_project(desk, path)

        desk.messages.known(KnownError("project.exists", path=path), (translate("printing", "Open"), open_it))
        return
    projects.open_project(desk, path, create=True, template=template)


def _templates(desk: Desk) -> list[Template]:
    """What a project can begin with: the schemes that ship, the open project, and the last ones that can be read."""
    found = list(shipped_templates())
    here = desk.current.session
    if here is not None:
        found.append(Template(here.scheme, here.annotator, here.path))
    for path in desk.settings.recent[:OFFERED]:
        if path.exists() and (here is None or path != here.path):
            with suppress(KnownError):
                found.append(template_of(path))
    return found


def open_project(desk: Desk) -> None:
    """Open a project that the user points to."""
    start = str(desk.settings.folder("project"))
    title, kind = translate("files", "Open project"), translate("files", "Hashiya projects")
    found = file_dialogs.open_name(desk.window, title, start, file_dialogs.kinds((kind, PROJECTS)))
    if found:
        desk.settings.remember_folder("project", Path(found).parent)
        projects.open_project(desk, Path(found))


def open_recent(desk: Desk) -> None:
    """Open one of the recent projects. One that is on a drive that is away, or was moved, is named, last."""
    away, picture = translate("files", "not there now"), icon("recent")
    choices = []
    for path in desk.settings.recent:
        there, folder = path.exists(), path_words(path.parent)
        told = "" if there else away
        choices.append(Choice(str(path), project_name(path), folder, told, str(path), picture, enabled=there))
    if not any(choice.enabled for choice in choices):
        desk.messages.tell(translate("files", "There are no recent projects yet."))
        return
    title, hint = translate("files", "Recent projects"), translate("files", "Type the name of a project")
    found = choose(title, hint, choices, desk.window)
    if found:
        projects.open_project(desk, Path(found))


def import_files(desk: Desk) -> None:
    """Take files into the project."""
    patterns = " ".join(f"*{suffix}" for suffix in readable_suffixes())
    title = translate("files", "Import files")
    texts, all_files = translate("files", "Texts, books, pages, tables"), translate("files", "All files")
    kinds = file_dialogs.kinds((texts, patterns), (all_files, "*"))
    found = file_dialogs.open_names(desk.window, title, desk.settings.folder("import"), kinds)
    if found:
        desk.settings.remember_folder("import", Path(found[0]).parent)
        take_in(desk, [Path(path) for path in found])


def import_folder(desk: Desk) -> None:
    """Take all readable files of a folder into the project."""
    title = translate("files", "Import a folder")
    found = file_dialogs.folder_name(desk.window, title, desk.settings.folder("import"))
    if found:
        desk.settings.remember_folder("import", Path(found))
        take_in(desk, [Path(found)])


def take_in(desk: Desk, paths: Sequence[Path]) -> None:
    """Look at *paths* aside; ask what must be asked; import them aside."""

    def work(progress: Progress) -> list[Seen]:
        return survey.survey(paths, progress=progress)

    title = translate("files", "Looking at the files\u2026")
    desk.tasks.start(title, work, partial(_looked, desk, paths), desk.messages.known, counted.files_a_second)


def _looked(desk: Desk, paths: Sequence[Path], seen: list[Seen]) -> None:
    wish: ImportWish | None = ImportWish({})
    if any(one.asks for one in seen):
        wish = ask_import(desk.window, seen, survey.examine)
    if wish is not None:
        _import(desk, paths, wish)


def _import(desk: Desk, paths: Sequence[Path], wish: ImportWish, told: bool = False) -> None:
    """Import *paths* aside; refused lines are shown unless they were (*told*), and the good ones kept if the user wants
    them."""
    session = desk.session

    def work(progress: Progress) -> ImportReport:
        return transfer.import_files(
            session, paths, wish.keep_good, progress, initiator=desk, by_file=wish.by_file, same_again=wish.same_again,
        )  # fmt: skip

    title = translate("files", "Importing\u2026")
    done = partial(_imported, desk, tuple(paths), wish, told)
    desk.tasks.start(title, work, done, desk.messages.known, bytes_a_second)


def _imported(desk: Desk, paths: Sequence[Path], wish: ImportWish, told: bool, report: ImportReport) -> None:
    desk.session.settle()
    if report.refused and not told:
        lines = [refusal(one.path, one.line, sentence(one.error)) for one in report.refused[:SHOWN]]
        details = [detail(one.error) for one in report.refused[:SHOWN]]
        files = _files_only(report)
        count = len(report.refused)
        if tell_refused(desk.window, lines, count, can_keep=not wish.keep_good, details=details, files=files):
            _import(desk, paths, replace(wish, keep_good=True), told=True)
        if not wish.keep_good:
            return
    if report.first:
        desk.current.show_document(report.first)
        desk.reader.setFocus()
    words = _import_words(report)
    if report.joined:
        desk.messages.tell(words, (translate("files", "Import apart"), partial(_apart, desk, paths, wish, report)))
    else:
        desk.messages.tell(words)


def _apart(desk: Desk, paths: Sequence[Path], wish: ImportWish, report: ImportReport) -> None:
    """Take back an import whose spans joined other documents, if it is still the last step, and import anew so that
    they come as documents of their own."""
    with guarded(desk):
        last = history.undo_step(desk.session)
        if report.step is None or last is None or last.number != report.step.number:
            words = translate("files", "Something was done since the import. Take it back first, then import anew.")
            desk.messages.warn(words)
            return
        again = replace(wish, same_again=True)
        turn(desk, history.undo, last, lambda _: _import(desk, paths, again))


def _import_words(report: ImportReport) -> str:
    if report.step is None:
        words = [translate("files", "Nothing new: all of this is in the project already.")]
        return " ".join((*words, *_left_words(report)))
    words = [
        translate("files", "Imported {documents} with {spans}.").format(
            documents=counted.documents(report.documents), spans=counted.spans(report.spans)
        )
    ]
    if report.joined:
        words.append(counted.joined_documents(report.joined))
    if report.skipped:
        words.append(counted.known_documents(report.skipped))
    if report.refused:
        counting = counted.refused_files if _files_only(report) else counted.refused_lines
        words.append(counting(len(report.refused)))
    return " ".join((*words, *_left_words(report)))


def _files_only(report: ImportReport) -> bool:
    """Whether all that was refused are whole files (or folders), not lines of some."""
    return not any(one.line for one in report.refused)


def _left_words(report: ImportReport) -> list[str]:
    count = sum(many for _, many in report.left_out)
    return [counted.left_files(count)] if count else []


def export(desk: Desk) -> None:
    """Ask what to export and where to, and do it aside."""
    session = desk.session
    inks = inks_of(desk.lamp.theme, session.scheme, desk.language)
    proposed = desk.settings.folder("export") / f"{project_name(session)}.jsonl"
    wish = ask_export(desk.window, _amount(desk), desk.current.document(), session.scheme, inks, proposed)
    if wish is None or not _may_replace(desk, wish.path):
        return
    desk.settings.remember_folder("export", wish.path.parent)

    def work(progress: Progress) -> ExportReport:
        return transfer.export(session, wish.path, wish.documents, wish.labels, wish.spans_only, progress)

    desk.tasks.start(translate("files", "Exporting\u2026"), work, partial(_exported, desk, wish), desk.messages.known)


def _amount(desk: Desk) -> Amount:
    return Amount(desk.session.count(), sum(desk.session.spans_by_label().values()))


def _may_replace(desk: Desk, path: Path) -> bool:
    if not path.is_file():
        return True
    question = translate("files", "Replace {name}?").format(name=isolated(path.name))
    detail = translate("files", "There is already a file {path}.").format(path=path_words(path))
    return desk.messages.ask(question, detail, translate("files", "Replace"), grave=True)


def _exported(desk: Desk, wish: Wish, report: ExportReport) -> None:
    words = translate("files", "Exported {documents} with {spans} to {path}.").format(
        documents=counted.documents(report.documents),
        spans=counted.spans(report.spans),
        path=path_words(wish.path),
    )
    desk.messages.tell(words, (translate("files", "Show in folder"), partial(_show_folder, wish.path.parent)))


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def save_copy(desk: Desk) -> None:
    """Write a copy of the project with its history."""
    path = ask_copy(desk)
    if path is not None:
        keeping.copy_project(desk, path)


def ask_copy(desk: Desk) -> Path | None:
    """Ask where a copy of the project is to stand; None if nowhere."""
    session = desk.session
    name = translate("files", "{name} copy").format(name=project_name(session)) + SUFFIX
    title, kind = translate("files", "Save a copy"), translate("files", "Hashiya projects")
    start = str(desk.settings.folder("project") / name)
    found, _ = file_dialogs.save_name(desk.window, title, start, file_dialogs.kinds((kind, PROJECTS)))
    if not found:
        return None
    path = Path(found)
    path = path if path.suffix else path.with_suffix(SUFFIX)
    if path.absolute() == session.path.absolute():
        desk.messages.warn(translate("files", "This is the project itself. Choose another name for the copy."))
        return None
    return path


def annotator(desk: Desk) -> None:
    """Ask who makes the spans of this project from now on."""
    name = ask_annotator(desk.window, desk.session.annotator)
    if name:
        with guarded(desk):
            desk.session.set_annotator(name)
            desk.messages.tell(translate("files", "New spans carry the name {name}.").format(name=isolated(name)))


def close_window(desk: Desk) -> None:
    """Leave Hashiya."""
    desk.window.close()
