"""What can be typed behind `hashiya`. Light to import: the help must be there at once."""

from __future__ import annotations

import os
from argparse import ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter
from pathlib import Path
from typing import Final

from hashiya import __version__

STATES: Final = ("new", "in_progress", "done", "flagged")
ORDERS: Final = ("position", "title", "language", "source", "date", "added", "state", "spans", "length")
"""Those of `model`, which is not loaded for the help."""

PROJECT: Final = ".hashiya"
"""Suffix of projects."""

COMMANDS: Final = {
    "import": "take documents into a project, which is made if there is none",
    "export": "write a project as JSONL, one document a line, or as a table of spans",
    "show": "print documents with their spans in colour",
    "documents": "list the documents of a project",
    "search": "find words, phrases, patterns in all documents, with what stands around them",
    "register": "tell who ordered whom to do what, where, by when: as a table, a page or a workbook",
    "scheme": "write the scheme of a project as TOML, or give it another one",
    "check": "look a whole project through for damage",
    "history": "list who did what and when in a project, or go back to a point",
    "backup": "keep a copy of a project as it is now, list what is kept, or bring one back",
    "compact": "make a project's file smaller: removed documents and undone steps go for good",
    "rescue": "save what can be saved of a damaged project into a new one",
    "desktop": "put Hashiya into the menu of the desktop, as packages do by themselves",
}

REGISTERS: Final = ("json", "jsonl", "csv", "xlsx", "html", "pdf")
"""What a register can be written as, besides lines for the terminal."""

_DOCUMENT_HELP: Final = "a document: its number in the list, its id or the start of it, its title, or its file's name"


_LANGUAGE: Final = """\
a b  a AND b  both       a OR b, a | b  one      -a  NOT a   without
"a b"  phrase            wor*  *ord     stars    =As-typed   ="as typed"
/reg.*ex/                a NEAR/3 b, a ~3 b      (a | b) c
in:LABEL  field:NAME=VALUE  by:ANNOTATOR  note:WORDS         within such spans
lang:fa  title:WORDS  source:WORDS  state:done  date>2020  meta:NAME=VALUE
label:LABEL  spans>10  length<500  id:ID  collection:NAME    of documents"""


def window_parser() -> ArgumentParser:
    """The parser of a call without a command."""
    width = max(map(len, COMMANDS))
    commands = "\n".join(f"  hashiya {name:<{width}}  {help}" for name, help in COMMANDS.items())
    parser = ArgumentParser(
        "hashiya",
        usage="hashiya [PROJECT.hashiya] [FILE or FOLDER ...]\n       hashiya PROJECT.hashiya ...\n"
        "       hashiya COMMAND ...",
        description="A reader and annotation tool for texts written from right to left.\n"
        "Without a command it opens the window: on a project, on files, or on what was last open.",
        epilog=f"commands (each with its own --help):\n{commands}\n\n"
        "A file that is called like a command is named with its folder: hashiya ./import",
        formatter_class=RawDescriptionHelpFormatter,
    )
    words = "a project, or files of text and folders of them"
    parser.add_argument("paths", type=_path, nargs="*", metavar="PATH", help=words)
    parser.add_argument("--version", action="version", version=f"Hashiya {__version__}")
    return parser


def command_parser() -> ArgumentParser:
    """The parser of a call with a command; what it finds has the command's name as ``command``."""
    parser = ArgumentParser("hashiya")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _import(commands.add_parser("import", help=COMMANDS["import"], description=_sentence("import")))
    _export(commands.add_parser("export", help=COMMANDS["export"], description=_sentence("export")))
    _show(commands.add_parser("show", help=COMMANDS["show"], description=_sentence("show")))
    documents = commands.add_parser("documents", help=COMMANDS["documents"], description=_sentence("documents"))
    _documents(documents)
    _search(
        commands.add_parser(
            "search",
            help=COMMANDS["search"],
            description=_sentence("search"),
            formatter_class=RawDescriptionHelpFormatter,
        )
    )
    _register(commands.add_parser("register", help=COMMANDS["register"], description=_sentence("register")))
    _scheme(commands.add_parser("scheme", help=COMMANDS["scheme"], description=_sentence("scheme")))
    _project(commands.add_parser("check", help=COMMANDS["check"], description=_sentence("check")))
    _history(commands.add_parser("history", help=COMMANDS["history"], description=_sentence("history")))
    _backup(commands.add_parser("backup", help=COMMANDS["backup"], description=_sentence("backup")))
    compact = commands.add_parser("compact", help=COMMANDS["compact"], description=_sentence("compact"))
    _project(compact)
    compact.add_argument("--dry-run", action="store_true", help="only say what would go")
    rescue = commands.add_parser("rescue", help=COMMANDS["rescue"], description=_sentence("rescue"))
    _project(rescue)
    rescue.add_argument(
        "-o", "--output", type=_out, metavar="NEW", help="the new project; by default one beside the damaged one"
    )
    desktop = commands.add_parser("desktop", help=COMMANDS["desktop"], description=_sentence("desktop"))
    desktop.add_argument("--remove", action="store_true", help="take it out again")
    return parser


def _sentence(command: str) -> str:
    return COMMANDS[command][0].upper() + COMMANDS[command][1:] + "."


def _path(typed: str) -> Path:
    """A file or folder. No name at all, as of a variable of the shell that is not set, is not taken for "here"."""
    if not typed:
        raise ArgumentTypeError("the name is empty")
    return Path(typed)


def _out(typed: str) -> str:
    """A file to write. A name that says it is a folder's is not taken for a file's."""
    if not typed:
        raise ArgumentTypeError("the name is empty")
    if typed != "-" and (Path(typed).is_dir() or typed.endswith((os.sep, os.altsep or os.sep, f"{os.sep}."))):
        raise ArgumentTypeError(f"{typed!r} is a folder; name a file in it")
    return typed


def _count(typed: str) -> int:
    """A number that is not negative; digits of other scripts are digits."""
    if not typed.isdecimal() or len(typed) > 15:
        raise ArgumentTypeError(f"{typed!r} is no number from 0 up")
    return int(typed)


def _language(typed: str) -> str:
    """A language tag by its form (BCP 47)."""
    first, *more = typed.split("-")
    parts = [first.isalpha() and len(first) >= 2, *(part.isalnum() for part in more)]
    if not typed.isascii() or not all(parts) or any(len(part) > 8 for part in (first, *more)):
        raise ArgumentTypeError(f"{typed!r} is no language; say it as ar, fa or he")
    return typed


def _project(parser: ArgumentParser) -> None:
    parser.add_argument("project", type=_path, metavar="PROJECT", help="a .hashiya file")


def _import(parser: ArgumentParser) -> None:
    _project(parser)
    parser.add_argument("files", type=_path, nargs="+", metavar="FILE", help="files, and folders of them (see README)")
    parser.add_argument("--keep-good", action="store_true", help="take what is good although other lines are refused")
    parser.add_argument("--title", help="title of the document, when it is only one")
    parser.add_argument(
        "--same-again", action="store_true", help="take texts that the project has already, and join none"
    )
    texts = parser.add_argument_group("texts")
    texts.add_argument(
        "--encoding", metavar="NAME", help="what the files are in, such as windows-1256; found if not said"
    )
    texts.add_argument("--sure", action="store_true", help="refuse files whose encoding is in doubt")
    texts.add_argument("--repair", action="store_true", help="put text in order that was baked for display (old PDFs)")
    texts.add_argument("--whole-books", action="store_true", help="an e-book is one document, not one for each chapter")
    tables = parser.add_argument_group("tables", "columns are named by their header, or by their number from 1")
    for role in ("text", "title", "date", "author", "id", "language"):
        tables.add_argument(f"--{role}-column", metavar="COLUMN", help=f"the column with the {role}")
    tables.add_argument("--sheet", metavar="NAME", help="of a workbook; the first that has rows, if not said")
    tables.add_argument("--header", choices=("yes", "no"), help="whether the first row names the columns")
    tables.add_argument("--delimiter", metavar="SIGN", help="what parts the cells; found if not said (tab for a tab)")


def _export(parser: ArgumentParser) -> None:
    _project(parser)
    parser.add_argument("-o", "--output", type=_out, default="-", metavar="OUT", help="where to; - is standard output")
    parser.add_argument("--label", action="append", metavar="LABEL", help="only spans of this label; may be repeated")
    parser.add_argument(
        "--document", action="append", metavar="DOCUMENT", help=f"only {_DOCUMENT_HELP}; may be repeated"
    )
    parser.add_argument("--spans", action="store_true", help="one span a line; CSV or TSV if OUT ends in .csv or .tsv")


def _scheme(parser: ArgumentParser) -> None:
    _project(parser)
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument(
        "--export", type=_out, default="-", metavar="TOML", help="where to; - is standard output (as without)"
    )
    ways.add_argument("--import", dest="source", metavar="TOML", help="a file, or the name of a scheme that ships")
    parser.add_argument("--dry-run", action="store_true", help="with --import: only say what it would do")


def _show(parser: ArgumentParser) -> None:
    _project(parser)
    parser.add_argument(
        "document", nargs="*", metavar="DOCUMENT", help=f"{_DOCUMENT_HELP}; all of them if none is named"
    )
    parser.add_argument("--label", action="append", metavar="LABEL", help="only spans of this label; may be repeated")
    parser.add_argument("--visual", action="store_true", help="order and shape here, for terminals that cannot")
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="colours; auto by default")


def _register(parser: ArgumentParser) -> None:
    _project(parser)
    parser.add_argument("--label", default="directive", metavar="LABEL", help="of which label; directive by default")
    parser.add_argument(
        "--filter", default="", metavar="WORDS", help="only rows that hold all these words; COLUMN=WORD asks one column"
    )
    parser.add_argument(
        "--group",
        default="",
        metavar="COLUMN",
        help="a heading for each value of a column (status, at...), or for each week",
    )
    parser.add_argument("--once", action="store_true", help="each thing once: what says the same (same_as) is one row")
    kinds = parser.add_mutually_exclusive_group()
    for kind in REGISTERS:
        kinds.add_argument(f"--{kind}", dest="kind", action="store_const", const=kind, help=f"as {kind.upper()}")
    parser.add_argument("--language", choices=("en", "ar", "fa"), default="en", help="of headings; English by default")
    parser.add_argument(
        "-o", "--output", type=_out, default="-", metavar="OUT", help="where to; its suffix tells the kind too"
    )


def _search(parser: ArgumentParser) -> None:
    parser.epilog = _LANGUAGE
    _project(parser)
    parser.add_argument("query", metavar="QUERY", help="what to look for; words match however they are spelt")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help="as JSONL: document, title, start, end, before, hit, after")
    how.add_argument("--csv", action="store_true", help="the same as a table for spreadsheets")
    how.add_argument("--count", action="store_true", help="only how many hits there are, in how many documents")
    parser.add_argument("--label", action="append", metavar="LABEL", help="only within spans of it; may be repeated")
    parser.add_argument(
        "--kind", choices=("folded", "typed", "regex"), default="folded",
        help="folded: the language below; typed: exactly these characters; regex: one regular expression",
    )  # fmt: skip
    parser.add_argument(
        "--sort", choices=("place", "left", "right", "hit"), default="place",
        help="by what stands left or right of the hit in reading order: before it, behind it; by the hit itself",
    )  # fmt: skip
    parser.add_argument("--limit", type=_count, metavar="N", help="only the first N hits")
    parser.add_argument(
        "--context", type=_count, default=60, metavar="N", help="characters on each side; 60 by default"
    )
    parser.add_argument("--index", action="store_true", help="bring the index up to date before")


def _history(parser: ArgumentParser) -> None:
    _project(parser)
    parser.add_argument("--document", metavar="DOCUMENT", help=f"only of {_DOCUMENT_HELP}")
    parser.add_argument("--span", metavar="ID", help="only of the span of that id")
    parser.add_argument("--annotator", metavar="NAME", help="only what NAME did")
    parser.add_argument(
        "--kind", choices=("spans", "links", "documents", "imports", "scheme"), help="only steps of this kind"
    )
    parser.add_argument("--text", metavar="TEXT", help="only steps that speak of TEXT or changed it")
    parser.add_argument("--limit", type=_count, default=100, metavar="N", help="at most N steps; 100 by default")
    parser.add_argument("--changes", action="store_true", help="with what was there before and after")
    parser.add_argument("--json", action="store_true", help="as JSON, one step a line, with its changes")
    parser.add_argument(
        "--go-to", type=_count, metavar="N", help="go back, or forward, to the state after step N; 0 is the beginning"
    )


def _backup(parser: ArgumentParser) -> None:
    _project(parser)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--list", action="store_true", help="list the backups of the project")
    what.add_argument("--restore", metavar="NAME", help="bring that one back; what is there now is kept before")
    what.add_argument(
        "-o", "--output", type=_out, metavar="FILE", help="write a copy to FILE instead, with the whole history"
    )


def _documents(parser: ArgumentParser) -> None:
    _project(parser)
    parser.add_argument(
        "filter", nargs="?", default="", metavar="FILTER",
        help="as in the window: 'state:done lang:fa label:directive spans>3 date>2020 words of the title'",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="as JSON")
    parser.add_argument("--sort", choices=ORDERS, default="position", help="by what; as they came by default")
    parser.add_argument("--reverse", action="store_true", help="the other way round")
    changes = parser.add_argument_group("one change to all of them, which undo takes back")
    change = changes.add_mutually_exclusive_group()
    change.add_argument("--set-state", choices=STATES, metavar="STATE", help=", ".join(STATES))
    change.add_argument("--set-language", type=_language, metavar="TAG", help="a language (BCP 47), as ar, fa, he")
    change.add_argument("--set-direction", choices=("rtl", "ltr"), help="of paragraphs without letters")
    change.add_argument("--set-metadata", metavar="KEY=VALUE", help="without a value the key goes")
    change.add_argument("--collect", metavar="NAME", help="put them into a collection, which is made if there is none")
    change.add_argument("--remove", action="store_true", help="remove them from the project")
