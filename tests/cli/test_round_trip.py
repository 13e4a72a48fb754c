"""From a file through a project into a file: the same bytes, however nasty the texts."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings

from hashiya.formats import jsonl
from hashiya.formats.writing import write_atomically
from hashiya.model.document import Folio
from hashiya.session import transfer
from hashiya.session.project import Session
from tests.formats.folios import many


@settings(max_examples=25)
@given(many(3))
def test_a_project_keeps_every_byte(found: list[Folio]) -> None:
    with TemporaryDirectory() as name:
        source, out = Path(name) / "in.jsonl", Path(name) / "out.jsonl"
        write_atomically(source, jsonl.write(found))
        with Session.open(Path(name) / "p.hashiya", create=True) as session:
            report = transfer.import_files(session, [source])
            assert not report.refused
            assert (report.documents, report.spans) == (len(found), sum(len(folio.spans) for folio in found))
            transfer.export(session, out)
        assert out.read_bytes() == source.read_bytes()
