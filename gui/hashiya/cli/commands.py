"""The commands. Each takes what was parsed and returns an exit status; KnownErrors are said by `main`."""

from __future__ import annotations

import os
import shutil
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

from hashiya.cli import desktop, documents, keeping, progress, register, scheming, search
from hashiya.cli.arguments import PROJECT
from hashiya.cli.naming import ids_named, is_same
from hashiya.cli.opening import opened
from hashiya.cli.saying import complain, tell
from hashiya.formats import Choices, Columns, writer_for
from hashiya.formats.rows import ROLES
from hashiya.model.document import Document
from hashiya.reports.sgr import colour_depth
from hashiya.reports.terminal import Look, page
from hashiya.session import documents as about
from hashiya.session import transfer
from hashiya.session.folders import files_in
from hashiya.session.project import Session


def import_files(options: Namespace) -> int:
    """Take files into a project. What was refused is listed as ``file:line: reason``."""
    path: Path = options.project
    made = not path.exists()
    if made and path.suffix.lower() != PROJECT:
        return _usage("import", f"a new project's name must end in {PROJECT}: {path}")
    files_in(options.files)  # says which file is missing before a project is made for it
    report = None
    try:
        with opened(path, create=True) as session:
            with progress.shown("importing") as show:
                report = transfer.import_files(
                    session, options.files, keep_good=options.keep_good, progress=show, choices=_choices(options),
                    same_again=options.same_again,
                )  # fmt: skip
            if options.title and report.documents == 1:
                about.retitle(session, report.first, options.title)
    finally:
        if made and (report is None or report.step is None):
            path.unlink(missing_ok=True)
    for refused in report.refused:
        complain(str(refused))
    if report.refused and (report.step is None or not options.keep_good):
        count = len(report.refused)
        lines = f"{count} lines were" if count > 1 else "1 line was"
        codes = {refused.error.code for refused in report.refused}
        more = "name the encoding (--encoding) or leave out --sure, " if "read.encoding" in codes else ""
        complain(
            f"hashiya: {lines} refused, so nothing was imported. Mend what is named above, "
            f"{more}or keep what is good (--keep-good)."
        )
        return 1
    if options.title and report.documents != 1:
        complain(f"hashiya: --title is for one document, not for {report.documents}; it was left out.")
    for words in _found_words(report.found):
        tell(words)
    if any(one.encoding for one in report.found):
        tell("If an encoding is not the right one, undo the import and name it with --encoding.")
    tell(_summary(report))
    if report.left_out:
        tell(_left_words(report.left_out))
    return 0


def _choices(options: Namespace) -> Choices:
    named = {role: getattr(options, f"{role}_column") or "" for role in ROLES}
    header = None if options.header is None else options.header == "yes"
    delimiter = {"tab": "\t", "\\t": "\t"}.get(options.delimiter or "", options.delimiter or "")
    columns = Columns(**named, header=header, delimiter=delimiter, sheet=options.sheet or "")
    return Choices(options.encoding or "", not options.sure, options.repair, not options.whole_books, columns)


def _found_words(found: Sequence[transfer.Found]) -> Iterator[str]:
    """What was found out about the files, where it was not plain: encodings, and text that was baked for display."""
    for one in found:
        facts = [f"read as {one.encoding}"] if one.encoding else []
        facts += [_REPAIRED[one.repaired]] if one.repaired in _REPAIRED else []
        yield f"{one.source if one.documents == 1 else f'{one.documents} documents'}: {', '.join(facts)}"


def _left_words(left_out: Sequence[tuple[str, int]]) -> str:
    """How many files of folders were not read, by kind; the frequent ones by name."""
    words = [f"{count} {_KINDS.get(kind, kind)}" for kind, count in left_out[:_MOST_KINDS]]
    more = sum(count for _, count in left_out[_MOST_KINDS:])
    return f"Left out of folders: {', '.join([*words, f'{more} of other kinds'] if more else words)}."


_KINDS: Final = {
    "": "without a suffix",
    "hidden": "hidden",
    "about": "about the others",
    "special": "no ordinary files",
}
_MOST_KINDS: Final = 8


_REPAIRED: Final = {"visual": "put into the order of reading", "forms": "presentation forms made letters"}


def export(options: Namespace) -> int:
    """Write a project, or a part of it, to a file or to standard output."""
    with Session.open(options.project, read_only=True) as session:
        labels = _labels(session, options.label)
        names = ids_named(options.document, session) if options.document else None
        if options.output == "-":
            with closing(session.store.folios(names, labels)) as folios:
                for piece in writer_for(Path(), options.spans)(folios):
                    sys.stdout.write(piece)
            return 0
        out = Path(options.output)
        if out.suffix.lower() == PROJECT or is_same(out, options.project):
            return _usage("export", f"{out} would be a project, not an export")
        with progress.shown("exporting") as show:
            transfer.export(session, out, names, labels, options.spans, progress=show)
    return 0


def show(options: Namespace) -> int:
    """Print documents with their spans."""
    depth = colour_depth(options.color, sys.stdout.isatty(), os.environ)
    look = Look(depth, shutil.get_terminal_size().columns, options.visual)
    with Session.open(options.project, read_only=True) as session:
        labels = _labels(session, options.label)
        for number, document in enumerate(_chosen(session, options.document)):
            spans = session.spans(document.id)
            shown = [span for span in spans if labels is None or span.label in labels]
            if number:
                print("\n")
            for line in page(document, session.text(document.id), shown, session.scheme, look, len(spans) - len(shown)):
                print(line)  # in which what stands in the text is made visible already
    return 0


def check(options: Namespace) -> int:
    """Say what is wrong with a project."""
    with Session.open(options.project, read_only=True) as session, progress.shown("checking") as show:
        wrong = session.store.check(show)
        count = session.count()
    for error in wrong:
        complain(f"{options.project}: {error}")
    if not wrong:
        tell(f"{options.project}: {_counted(count, 'document')}, all well.")
    return 1 if wrong else 0


def _chosen(session: Session, names: Sequence[str] | None) -> Iterator[Document]:
    return session.documents(session.store.rows_of(ids_named(names, session)) if names else None)


def _labels(session: Session, names: Sequence[str] | None) -> set[str] | None:
    """Raises KnownError "label.missing"."""
    return {session.scheme.label(name).name for name in names} if names else None


def _summary(report: transfer.ImportReport) -> str:
    parts = [_counted(report.documents, "document"), _counted(report.spans, "span"), _counted(report.links, "link")]
    if report.joined:
        parts.append(f"{_counted(report.joined, 'document')} joined with the same text")
    if report.skipped:
        parts.append(f"{_counted(report.skipped, 'document')} already there")
    if report.refused:
        parts.append(f"{len(report.refused)} refused")
    return ", ".join(parts)


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _usage(command: str, sentence: str) -> int:
    complain(f"hashiya {command}: {sentence}")
    return 2


RUN: Final[dict[str, Callable[[Namespace], int]]] = {
    "import": import_files,
    "export": export,
    "show": show,
    "documents": documents.documents,
    "search": search.run,
    "register": register.run,
    "scheme": scheming.scheme,
    "check": check,
    "history": keeping.history,
    "backup": keeping.backup,
    "compact": keeping.compact,
    "rescue": keeping.rescue_project,
    "desktop": desktop.run,
}
