"""One reader, fed by libFuzzer. Packed formats are changed inside: an archive that is none is refused at once."""

from __future__ import annotations

import gc
import hashlib
import random
import sys
import tempfile
import time
import traceback
import zipfile
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

from hashiya.formats import Choices, Refused, jsonl, reader_for
from hashiya.model.document import Folio
from hashiya.model.errors import KnownError
from tests.formats.samples import zipped
from tests.formats.test_fuzz_readers import PACKED, sample

_SLOW = 5.0  # seconds
_MEMORY = 2048  # megabytes
_TIDY = 500  # inputs between two looks for files that stayed open
_CHOICES = (Choices(), Choices(guess=True, repair=True, chapters=False), Choices(guess=True))


def check(path: Path, data: bytes) -> None:
    """Raises what is not a sentence."""
    path.write_bytes(data)
    choices = _CHOICES[len(data) % len(_CHOICES)]
    try:
        found = list(reader_for(path)(path, choices))
    except KnownError as error:
        assert str(error)
        return
    folios = [one for one in found if isinstance(one, Folio)]
    for one in found:
        if isinstance(one, Refused):
            str(one).encode("utf-8", "replace")
        else:
            assert one.text.strip() and one.document.length == len(one.text)
    again = path.with_name("again.jsonl")
    again.write_bytes("".join(jsonl.write(folios)).encode("utf-8"))
    back = list(jsonl.read(again))
    assert [one.text if isinstance(one, Folio) else str(one) for one in back] == [one.text for one in folios]


class Found:
    """What went wrong, one input for each cause."""

    def __init__(self, into: Path, suffix: str) -> None:
        into.mkdir(parents=True, exist_ok=True)
        self._into, self._suffix = into, suffix
        self._known: set[str] = set()

    def keep(self, data: bytes, what: str, cause: str) -> None:
        """Write it down, if the *cause* is new."""
        name = hashlib.sha256(cause.encode()).hexdigest()[:10]
        if name not in self._known:
            self._known.add(name)
            (self._into / f"{self._suffix}-{name}.{self._suffix}").write_bytes(data)
            (self._into / f"{self._suffix}-{name}.said").write_text(what, "utf-8", "replace")
            print(f"FOUND {self._suffix}-{name}: {what.strip().splitlines()[-1]}", file=sys.stderr)


def fuzz(atheris: Any, suffix: str, seconds: int, into: Path, seeds: Path | None) -> None:
    """Does not come back: libFuzzer ends the process."""
    folder = Path(tempfile.mkdtemp(prefix="hashiya-fuzz-"))
    corpus = folder / "corpus"
    corpus.mkdir()
    (corpus / "sample").write_bytes(sample(suffix))
    for number, seed in enumerate(sorted(seeds.glob(f"*.{suffix}")) if seeds else ()):
        (corpus / str(number)).write_bytes(seed.read_bytes())
    found = Found(into, suffix)
    path = folder / f"a.{suffix}"
    count = 0
    open_files: list[str] = []
    sys.unraisablehook = lambda one: open_files.append(str(one.exc_value or one.err_msg))

    def one(data: bytes) -> None:
        nonlocal count
        count += 1
        began = time.monotonic()
        try:
            check(path, data)
        except Exception as error:
            frames = traceback.extract_tb(error.__traceback__)[-3:]
            cause = f"{type(error)} {[(frame.filename, frame.lineno) for frame in frames]}"
            found.keep(data, traceback.format_exc(), cause)
        if time.monotonic() - began > _SLOW:
            found.keep(data, f"{time.monotonic() - began:.1f} s", f"slow {len(data).bit_length()}")
        if count % _TIDY == 0:
            gc.collect()
        if open_files:
            found.keep(data, open_files[-1], "open " + open_files[-1][:40])
            open_files.clear()

    arguments = [
        "fuzz", str(corpus), f"-max_total_time={seconds}", f"-rss_limit_mb={_MEMORY}", "-timeout=60", "-max_len=65536",
        f"-artifact_prefix={into}/{suffix}-end-", "-print_final_stats=1", "-reload=0",
    ]  # fmt: skip
    inside = _inside(atheris) if suffix in PACKED else None
    atheris.Setup(arguments, one, custom_mutator=inside) if inside else atheris.Setup(arguments, one)
    atheris.Fuzz()


def _inside(atheris: Any) -> Any:
    def change(data: bytes, most: int, seed: int) -> bytes:
        source = random.Random(seed)
        if source.random() < 0.1:
            return bytes(atheris.Mutate(data, most))
        try:
            with zipfile.ZipFile(BytesIO(data)) as made:
                parts = {name: made.read(name) for name in made.namelist()}
            name = source.choice(sorted(parts))
            parts[name] = atheris.Mutate(parts[name], max(len(parts[name]) * 2, 4096))
            out = zipped(parts)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, IndexError, RuntimeError):
            return bytes(atheris.Mutate(data, most))
        return out if len(out) <= most else data

    return change
