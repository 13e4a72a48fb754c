"""Why something failed is said in the window's language, not in the English of systems and libraries."""

from __future__ import annotations

import ast
import errno
import os
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from hashiya.formats import Refused, reader_for, scheme
from hashiya.formats.strict_json import parsed
from hashiya.model import reasons
from hashiya.model.errors import KnownError
from hashiya.model.reasons import Reason, library_reason, odd_reason, reason_of
from hashiya.session.project import Session
from hashiya.store.failures import known_error
from hashiya.text.finding import PatternError, Query, Search
from hashiya.ui.dialogs.refused import RefusedDialog
from hashiya.ui.finder import why
from hashiya.ui.languages import Tongue
from hashiya.ui.messages import detail, sentence
from hashiya.ui.numbers import use_calendar
from tests.formats.samples import DOCX_PARTS, EPUB_PARTS, ODT_PARTS, pdf, xlsx, zipped

OURS = ("Reason(", "reason_of(", "odd_reason(", "library_reason(")
ROOT = Path(__file__).parents[2]
NAMES = re.compile(r"\b(?:PDF|XML|JSON|JSONL|TOML|NUL|OCR|UTF-8|file\.\w+|[ab]\.\w+)\b")


@pytest.fixture(params=["ar", "fa"])
def language(request: pytest.FixtureRequest, qapp: Any) -> Iterator[str]:
    before = QLocale()
    tongue = Tongue(qapp)
    tongue.speak(request.param)
    yield request.param
    tongue.speak("en")
    tongue.fall_silent()
    QLocale.setDefault(before)
    use_calendar("gregorian")


def foreign(error: KnownError) -> list[str]:
    """The English words in the sentence of *error*, names aside."""
    named = {key: "" if key in ("path", "name") else fact for key, fact in error.facts.items()}
    return re.findall(r"[A-Za-z]{2,}", NAMES.sub("", sentence(KnownError(error.code, **named))))


GOOD = {
    "file.docx": zipped(DOCX_PARTS), "file.odt": zipped(ODT_PARTS), "file.epub": zipped(EPUB_PARTS),
    "file.xlsx": xlsx([["text"], ["a"]]), "file.pdf": pdf([["one", "two"]]),
}  # fmt: skip


def damaged() -> Iterator[tuple[str, bytes]]:
    for name, data in GOOD.items():
        yield name, b""
        yield name, b"no such thing at all"
        yield name, data[: len(data) // 2]
        for place in range(0, len(data), max(1, len(data) // 25)):
            yield name, data[:place] + bytes((data[place] ^ 0xFF,)) + data[place + 1 :]
    yield "file.xlsx", zipped(DOCX_PARTS)
    yield "file.docx", zipped({"a": "b"})
    for words in ("<a><b></a>", "<a b=1/>", "<a>&nothing;</a>", "<a", "a", "<?xml version='1.0' encoding='x'?><a/>"):
        yield "file.xml", words.encode()
    yield "file.csv", b'text\n"' + b"x" * 200_000


def refusals(folder: Path) -> Iterator[KnownError]:
    for name, data in damaged():
        path = folder / name
        path.write_bytes(data)
        try:
            for one in reader_for(path)(path):
                if isinstance(one, Refused):
                    yield one.error
        except KnownError as error:
            yield error


def test_no_library_is_quoted(language: str, tmp_path: Path) -> None:
    met = list(refusals(tmp_path))
    assert {error.facts.get("reason") is not None for error in met} == {True, False}
    assert len({error.facts["reason"].words for error in met if "reason" in error.facts}) > 6
    assert [(str(error), foreign(error)) for error in met if foreign(error)] == []
    assert any(detail(error) for error in met)


@pytest.mark.parametrize(
    "words", ["x", "a = ", 'a = "b', "a = 1\na = 2", "a = [1", "[a", 'a = "\\q"', "a = 1 b", "\x01", "a == 1", "'a"]
)
def test_a_scheme_that_is_no_toml(language: str, words: str) -> None:
    with pytest.raises(KnownError) as failed:
        scheme.parse_scheme(words, Path("file.toml"))
    assert not foreign(failed.value) and detail(failed.value)


@pytest.mark.parametrize(
    "words", ["", "{", '{"a"', '{"a":', '{"a":1,}', "{} {}", '{"a', '{"a":"\\q"}', '{"\x01":1}', "{a}"]
)
def test_a_line_that_is_no_json(language: str, words: str) -> None:
    with pytest.raises(KnownError) as failed:
        parsed(words.encode())
    assert not foreign(failed.value) and detail(failed.value)


@pytest.mark.parametrize("pattern", ["(", "[a", "a**", "*", "(?P<a", "\\p{nothing}", "a{3,2}", ")", "(?<=a*b", "(?z)"])
def test_a_pattern_that_is_none(language: str, pattern: str) -> None:
    with pytest.raises(PatternError) as failed:
        Search("text", Query(pattern, "regex"))
    said = NAMES.sub("", why(failed.value))
    assert not re.findall(r"[A-Za-z]{2,}", said)


def test_each_number_of_the_system_has_its_words(language: str) -> None:
    for number in {*errno.errorcode, 99_999}:
        error = OSError(number, os.strerror(number))
        known = KnownError("file.unreadable", path=Path("a.b"), reason=reason_of(error))
        assert not foreign(known), number
        assert os.strerror(number) in str(known)  # for a terminal
    for odd in (ValueError("embedded null byte"), RuntimeError("Symlink loop"), FileNotFoundError("a"), OSError()):
        assert not foreign(KnownError("file.unreadable", path=Path("a.b"), reason=reason_of(odd)))


def test_what_the_database_says(language: str, tmp_path: Path) -> None:
    path = tmp_path / "file.hashiya"
    path.write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    connection = sqlite3.connect(path)
    try:
        with pytest.raises(sqlite3.Error) as failed:
            connection.execute("SELECT * FROM sqlite_master").fetchall()
    finally:
        connection.close()
    known = known_error(path, failed.value)
    assert known is not None and not foreign(known) and detail(known) == str(failed.value)


@pytest.mark.parametrize("said", [*reasons.ODD, "a value that cannot be: TypeError", "gremlins: two"])
def test_what_is_odd_in_a_project(language: str, said: str) -> None:
    error = KnownError("project.damaged", path=Path("a.b"), reason=odd_reason(said))
    assert not foreign(error) and said in str(error)


def test_an_index_that_is_missing_is_named(language: str, tmp_path: Path) -> None:
    path = tmp_path / "one.hashiya"
    Session.open(path, create=True).close()
    with sqlite3.connect(path) as connection:
        connection.execute("DROP INDEX span_words")
    connection.close()
    with pytest.raises(KnownError) as failed:
        Session.open(path)
    told = sentence(failed.value)
    assert "\u2068span_words\u2069" in told
    assert foreign(failed.value) == ["span", "words"]


def test_the_copied_list_has_the_words_of_the_library(qapp: Any, qtbot: Any) -> None:
    dialog = RefusedDialog(["one", "two"], can_keep=False, details=["Data format error", "", "Data format error"])
    qtbot.addWidget(dialog)
    dialog._copy.click()
    assert QGuiApplication.clipboard().text() == "one\ntwo\n\nData format error"


def test_every_reason_is_in_our_words() -> None:
    """No error is raised with a reason that somebody else worded. (Patterns are told by their table in the window.)"""
    odd = []
    for path in (ROOT / "gui" / "hashiya").rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(call, ast.Call) and getattr(call.func, "id", "") == "KnownError" and call.args):
                continue
            for keyword in call.keywords:
                if keyword.arg == "reason" and getattr(call.args[0], "value", "") != "find.pattern":
                    ours = ast.unparse(keyword.value).startswith(OURS)
                    if not ours and not isinstance(keyword.value, ast.Name):
                        odd.append(f"{path.name}:{call.lineno}")
    assert odd == []


def test_the_last_row_of_each_table_is_for_all_else() -> None:
    tables = [value for value in vars(reasons).values() if isinstance(value, tuple) and isinstance(value[0], tuple)]
    assert len(tables) == 8
    for table in tables:
        assert table[-1][0] == "" and all(word and word == word.lower() for word, _ in table[:-1])
        assert library_reason(table, "nothing of all this").words == table[-1][1]
    assert str(Reason("a {b}", {"b": 1}, "c")) == "a 1: c"
