"""`hashiya search` as it is called from a shell."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from hashiya.session.project import Session
from hashiya.text.folding import fold
from tests.cli.test_commands import hashiya, marked

__all__ = ["marked"]


def texts(project: Path) -> dict[str, str]:
    with Session.open(project, read_only=True) as session:
        return {one.id: str(session.text(one.id)[:]) for one in session.documents()}


def test_json_lines_hold_the_original_letters(marked: Path) -> None:
    done = hashiya("search", marked, "الداخلية", "--json")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    whole = texts(marked)
    assert done.returncode == 0 and rows
    for row in rows:
        text = whole[row["document"]]
        assert text[row["start"] : row["end"]] == row["hit"] and fold(row["hit"]) == fold("الداخلية")
        assert text[: row["start"]].endswith(row["before"]) and text[row["end"] :].startswith(row["after"])
        assert 0 < len(row["before"]) <= 60
    assert sum(text.count("الداخلية") for text in whole.values()) >= len(rows) > 1
    assert hashiya("search", marked, "الداخلية", "--json", "--index").stdout == done.stdout
    assert hashiya("search", marked, "الداخلية", "--json").stdout == done.stdout


def test_csv_is_the_same_table(marked: Path) -> None:
    rows = [json.loads(line) for line in hashiya("search", marked, "وزير*", "--json").stdout.splitlines()]
    out = hashiya("search", marked, "وزير*", "--csv").stdout
    assert out.startswith("\ufeff")
    table = list(csv.DictReader(io.StringIO(out[1:], newline="")))
    assert [{**row, "start": int(row["start"]), "end": int(row["end"])} for row in table] == rows


def test_sorted_by_what_stands_around(marked: Path) -> None:
    rows = [
        json.loads(line) for line in hashiya("search", marked, "في", "--json", "--sort", "right").stdout.splitlines()
    ]
    after = [fold(row["after"]).split()[0] for row in rows]
    assert len(after) > 3 and after == sorted(after)
    rows = [
        json.loads(line) for line in hashiya("search", marked, "في", "--json", "--sort", "left").stdout.splitlines()
    ]
    before = [fold(row["before"]).split()[-1] for row in rows]
    assert before == sorted(before)


def test_limit_context_label_kind(marked: Path) -> None:
    rows = hashiya("search", marked, "في", "--json", "--limit", "2", "--context", "5").stdout.splitlines()
    assert len(rows) == 2 and all(len(json.loads(row)["after"]) <= 5 for row in rows)
    assert len(hashiya("search", marked, "", "--label", "entity", "--json").stdout.splitlines()) == 2
    assert len(hashiya("search", marked, "*", "--label", "entity", "--json", "--kind", "typed").stdout) == 0
    inside = hashiya("search", marked, "الداخلية", "--label", "entity", "--json").stdout.splitlines()
    assert [json.loads(row)["hit"] for row in inside] == ["الداخلية"]
    assert hashiya("search", marked, "الدا\\w+", "--kind", "regex", "--count").stdout.endswith("documents\n")


def test_a_page_for_people(marked: Path) -> None:
    done = hashiya("search", marked, "الداخلية", "--limit", "1")
    assert "[\u2068الداخلية\u2069]" in done.stdout and len(done.stdout.splitlines()) == 1


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("a (b", "character 3"),
        ("nowhere:x", "no filter nowhere"),
        ("lang:ar", "nothing to look for"),
        ("/a(/", "character 4"),
    ],
)
def test_what_is_wrong_is_one_sentence(marked: Path, query: str, words: str) -> None:
    done = hashiya("search", marked, query)
    assert done.returncode == 1 and words in done.stderr and not done.stdout


def test_nothing_found_is_status_1(marked: Path) -> None:
    done = hashiya("search", marked, "nothingofthiskind")
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "")
