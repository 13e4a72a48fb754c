"""`hashiya register` as it is called from a shell, on the annotated seeds."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from hashiya.cli import main
from hashiya.reports.register import ROW_KEYS
from hashiya.shipped import resources, seeds


@pytest.fixture
def project(tmp_path: Path, capsys: Any) -> str:
    path = tmp_path / "p.hashiya"
    files = sorted(str(seed) for seed in seeds().iterdir() if seed.name.endswith(".jsonl"))
    assert main(["import", str(path), *files]) == 0
    capsys.readouterr()
    return str(path)


def test_rows_as_json(project: str, capsys: Any) -> None:
    assert main(["register", project, "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert len(rows) == 35 and all(tuple(row) == ROW_KEYS for row in rows)
    texts = {}
    for seed in seeds().iterdir():
        if seed.name.endswith(".jsonl"):
            line = json.loads(seed.read_text("utf-8"))
            texts[line["id"]] = line["text"]
    for row in rows:
        assert texts[row["document"]][row["start"] : row["end"]] == row["text"]
    assert main(["register", project, "--jsonl"]) == 0
    assert [json.loads(line) for line in capsys.readouterr().out.split("\n") if line] == rows


def test_a_file_by_its_suffix(project: str, tmp_path: Path, capsys: Any) -> None:
    for suffix, begins in (
        (".csv", b"\xef\xbb\xbf#,"),
        (".xlsx", b"PK"),
        (".html", b"<!DOCTYPE html>"),
        (".json", b"["),
    ):
        out = tmp_path / f"out{suffix}"
        assert main(["register", project, "-o", str(out), "--language", "fa"]) == 0
        assert out.read_bytes().startswith(begins)
    assert main(["register", project, "-o", str(tmp_path / "out.doc")]) == 1
    assert ".doc" in capsys.readouterr().err and not (tmp_path / "out.doc").exists()
    assert main(["register", project, "-o", project]) == 2


def test_filters_groups_labels(project: str, capsys: Any) -> None:
    assert main(["register", project, "--filter", "modality=warning", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert row["modality"] == "warning"
    assert main(["register", project, "--group", "modality"]) == 0
    assert "== \u2068Commitment\u2069 (3)" in capsys.readouterr().out
    assert main(["register", project, "--group", "text"]) == 1 and "issued_by" in capsys.readouterr().err
    assert main(["register", project, "--label", "location", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 31
    assert main(["register", project, "--label", "nothing"]) == 1


def test_as_pdf_without_a_window(project: str, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    done = subprocess.run(
        [sys.executable, "-m", "hashiya", "register", project, "--pdf", "-o", str(out), "--language", "fa"],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": "", "LC_ALL": "C"},
        capture_output=True,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, b""), "Qt has something to say of locales"
    reader = pytest.importorskip("pypdfium2")
    with reader.PdfDocument(out) as made:
        said = "".join(page.get_textpage().get_text_range() for page in made)
    assert "\u06f1" in said, "the number of a page in Persian digits"
    assert "\u062f\u0641\u062a\u0631" in said, "its title"
    assert not list(tmp_path.glob("*.part"))


def test_each_directive_once(project: str, capsys: Any) -> None:
    assert main(["register", project, "--once", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    told = [row for row in rows if "also" in row]
    assert len(rows) + sum(len(row["also"]) for row in told) == 35 and told
    for row in told:
        assert {"text", "document", "start", "end"} == set(row["also"][0])


def test_rows_are_as_their_schema_says(project: str, capsys: Any) -> None:
    schema = resources() / "schema" / "hashiya-register-row.schema.json"
    known = jsonschema.Draft202012Validator(json.loads(schema.read_text("utf-8")))
    for more in ([], ["--once"], ["--label", "location"]):
        assert main(["register", project, "--json", *more]) == 0
        for row in json.loads(capsys.readouterr().out):
            known.validate(row)
    assert not known.is_valid({**row, "more": 1}) and not known.is_valid({**row, "start": -1})
