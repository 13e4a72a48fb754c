"""`hashiya register`: the register of a project as a table, a page, a workbook, or lines for the terminal."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from hashiya.cli.naming import is_same
from hashiya.cli.saying import complain
from hashiya.formats.writing import write_atomically
from hashiya.reports.register_report import Report
from hashiya.session.project import Session
from hashiya.session.register import read_report, writer_of

BINARY: Final = ("xlsx", "pdf")
"""Kinds that are not for a terminal."""


def run(options: Namespace) -> int:
    """Write the register of a project to a file or to standard output."""
    out = None if options.output == "-" else Path(options.output)
    kind = options.kind or (out.suffix.lower().lstrip(".") if out is not None and out.suffix else "txt")
    if out is None and kind in BINARY and sys.stdout.isatty():
        complain(f"hashiya register: {kind.upper()} is not for a terminal; name a file with -o")
        return 2
    if out is not None and is_same(out, options.project):
        complain(f"hashiya register: {out} is the project itself")
        return 2
    write = writer_of(f".{kind}") if kind != "pdf" else None
    with Session.open(options.project, read_only=True) as session:
        report = read_report(
            session, options.label, language=options.language, group=options.group, query=options.filter,
            once=options.once,
        )  # fmt: skip
    if write is None:
        return _write_pdf(report, out)
    if out is not None:
        write_atomically(out, write(report))
        return 0
    for piece in write(report):
        if isinstance(piece, bytes):
            sys.stdout.buffer.write(piece)
        else:
            sys.stdout.write(piece)
    return 0


def _write_pdf(report: Report, out: Path | None) -> int:
    """Qt sets the pages; no display is needed."""
    from hashiya.app import write_register_pdf

    with TemporaryDirectory(prefix="hashiya-") as folder:
        path = out or Path(folder) / "register.pdf"
        write_register_pdf(path, report)
        if out is None:
            sys.stdout.buffer.write(path.read_bytes())
    return 0
