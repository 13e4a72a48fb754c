"""The commands as they are called from a shell, on the three seeds."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import weakref
from functools import partial
from pathlib import Path
from subprocess import PIPE

import pytest

from hashiya.cli.arguments import COMMANDS
from hashiya.cli.stopping import stopped_in_order
from hashiya.session import annotate
from hashiya.session.project import Session
from hashiya.shipped import seeds


def hashiya(*arguments: object, cwd: Path | None = None, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, without a screen; what it prints must be UTF-8 whatever the locale."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in screens}
    done = subprocess.run(
        [sys.executable, "-m", "hashiya", *map(str, arguments)],
        capture_output=True,
        cwd=cwd,
        env={**kept, "LC_ALL": "C", "TERM": "xterm", "NO_COLOR": "", **environ},
        timeout=60,
        check=False,
    )
    out, err = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    assert "Traceback" not in err, err
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of the three seeds with four spans, two of them nested, and one with a gap."""
    folder = tmp_path_factory.mktemp("marked")
    for seed in seeds().iterdir():
        if seed.name.endswith(".txt"):
            (folder / seed.name).write_bytes(seed.read_bytes())
    project = folder / "p.hashiya"
    done = hashiya("import", project, folder)
    assert done.returncode == 0 and done.stdout == "3 documents, 0 spans, 0 links\n" and not done.stderr
    with Session.open(project) as session:
        document = next(one for one in session.documents() if one.source.startswith("003"))
        text = str(session.text(document.id)[:])

        def mark(quotation: str, label: str, *more: str) -> None:
            places = [(text.index(part), text.index(part) + len(part)) for part in (quotation, *more)]
            annotate.add(session, document.id, places, label)

        mark("وزير الداخلية محمد حصاد", "entity")
        mark("الداخلية محمد", "location")
        mark("تواصل دائم", "directive", "والتنسيق بشكل دقيق")
        mark("الترابية", "entity")
    return project


def test_there_and_back_again(marked: Path, tmp_path: Path) -> None:
    for name in ("a", "b"):
        source = marked if name == "a" else tmp_path / "copy.hashiya"
        assert hashiya("export", source, "-o", tmp_path / f"{name}.jsonl").returncode == 0
        if name == "a":
            done = hashiya("import", tmp_path / "copy.hashiya", tmp_path / "a.jsonl")
            assert done.stdout == "3 documents, 4 spans, 0 links\n"
    data = (tmp_path / "a.jsonl").read_bytes()
    assert (tmp_path / "b.jsonl").read_bytes() == data
    assert hashiya("export", marked).stdout.encode() == data
    for line in data.decode().split("\n")[:-1]:
        document = json.loads(line)
        assert (marked.parent / document["source"]).read_bytes() == document["text"].encode()
        for span in document["spans"]:
            assert document["text"][span["start"] : span["end"]] == span["text"]
    assert hashiya("check", tmp_path / "copy.hashiya").returncode == 0


def test_parts_are_exported(marked: Path, tmp_path: Path) -> None:
    rows = hashiya("export", marked, "--document", "003_a27ff4930a92f63c.txt", "--label", "entity").stdout
    document = json.loads(rows)
    assert [span["label"] for span in document["spans"]] == ["entity", "entity"]
    assert hashiya("export", marked, "--spans", "-o", tmp_path / "s.csv").returncode == 0
    data = (tmp_path / "s.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    table = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert [row["label"] for row in table] == ["entity", "location", "directive", "entity"]
    assert all(row["text"] in row["sentence"] for row in table)
    lines = hashiya("export", marked, "--spans", "--label", "directive").stdout.splitlines()
    (span,) = map(json.loads, lines)
    assert len(span["ranges"]) == 2


@pytest.mark.parametrize(
    "name", ["2", "003_a27ff4930a92f63c.txt", "elsewhere/003_a27ff4930a92f63c.txt", "title", "prefix", "id"]
)
def test_documents_are_called_by_many_names(marked: Path, name: str) -> None:
    listed = json.loads(hashiya("documents", marked, "--json").stdout)
    second = listed[1]
    name = {"title": second["title"], "prefix": second["id"][:6], "id": second["id"]}.get(name, name)
    shown = hashiya("show", marked, name)
    assert shown.stdout.startswith(second["title"]) and shown.stdout.count("\u00b7") == 4
    assert second["spans"] == 4 and second["language"] == "ar" and second["state"] == "new"


def test_the_list_is_a_table(marked: Path) -> None:
    head, *rows = hashiya("documents", marked).stdout.splitlines()
    assert head.split() == ["#", "id", "language", "spans", "state", "title"]
    assert [row.split()[3] for row in rows] == ["0", "4", "0"]
    assert all(row.endswith("\u2069") for row in rows)


def test_show_without_colours_has_brackets(marked: Path) -> None:
    shown = hashiya("show", marked, "2").stdout
    assert "\x1b" not in shown
    for isolate in "\u2066\u2067\u2068\u2069":
        shown = shown.replace(isolate, "")
    assert "[E وزير [L الداخلية محمد] حصاد]" in shown
    assert "[D تواصل دائم] ومستمر [D والتنسيق بشكل دقيق]" in shown
    assert shown.rstrip().endswith("[E] entity 2   [D] directive 1   [L] location 1")


def test_show_with_colours_adds_nothing_to_the_text(marked: Path) -> None:
    seed = (marked.parent / "003_a27ff4930a92f63c.txt").read_text("utf-8")
    for environ in ({"COLORTERM": "truecolor"}, {"TERM": "xterm-256color"}):
        shown = hashiya("show", marked, "2", "--color", "always", **environ).stdout
        assert "\x1b[" in shown and ";4m" in shown
        plain = "".join(part.partition("m")[2] if number else part for number, part in enumerate(shown.split("\x1b[")))
        assert seed.rstrip("\n") in plain
    assert "\x1b" not in hashiya("show", marked, "2", NO_COLOR="1").stdout


def test_show_in_visual_order(marked: Path) -> None:
    shown = hashiya("show", marked, "3", "--visual", "--color", "never", COLUMNS="70").stdout.splitlines()
    assert all(len(line) <= 70 for line in shown)
    assert shown[0].rstrip() == shown[0] and shown[0].startswith(" ")
    assert any("(\ufeb1)" in line for line in shown)  # the bracketed seen of the seed, mirrored and shaped


def test_one_label_and_the_rest_is_counted(marked: Path) -> None:
    assert hashiya("show", marked, "2", "--label", "entity").stdout.endswith("(2 not shown)\n")


def test_refused_lines_are_named_and_nothing_is_left_behind(tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text('{"text": "ا"}\n{"text": 5}\n\nxx\n', "utf-8")
    done = hashiya("import", "new.hashiya", "bad.jsonl", cwd=tmp_path)
    assert done.returncode == 1 and not done.stdout
    lines = done.stderr.splitlines()
    assert lines[0].startswith("bad.jsonl:2: ") and lines[1].startswith("bad.jsonl:4: This is not JSON (column 1")
    assert lines[2].startswith("hashiya: 2 lines were refused")
    assert [path.name for path in tmp_path.iterdir()] == ["bad.jsonl"]
    done = hashiya("import", "new.hashiya", "bad.jsonl", "--keep-good", cwd=tmp_path)
    assert done.returncode == 0 and done.stdout == "1 document, 0 spans, 0 links, 2 refused\n"
    assert len(done.stderr.splitlines()) == 2
    done = hashiya("import", "new.hashiya", "bad.jsonl", cwd=tmp_path)
    assert done.returncode == 1
    assert len(json.loads(hashiya("documents", "new.hashiya", "--json", cwd=tmp_path).stdout)) == 1


def test_a_title_for_one_document(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("نص", "utf-8")
    assert hashiya("import", "a.hashiya", "a.txt", "--title", "عنوان", cwd=tmp_path).returncode == 0
    assert json.loads(hashiya("documents", "a.hashiya", "--json", cwd=tmp_path).stdout)[0]["title"] == "عنوان"


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["documents", "none.hashiya"], 1, "none.hashiya.\n"),
        (["documents", "a.txt"], 1, "a.txt is not a Hashiya project"),
        (["import", "new.hashiya", "none.txt"], 1, "There is no file none.txt"),
        (["import", "new.hashiya", "a.png"], 1, "a.png is of no kind"),
        (["import", "new", "a.txt"], 2, "must end in .hashiya"),
        (["import", "no/new.hashiya", "a.txt"], 1, "cannot be written"),
        (["import", "new.hashiya"], 2, "required: FILE"),
        (["export", "p.hashiya", "-o", "no/out.jsonl"], 1, "cannot be written"),
        (["export", "p.hashiya", "-o", "p.hashiya"], 2, "would be a project"),
        (["export", "p.hashiya", "-o", "out/"], 2, "'out/' is a folder; name a file in it"),
        (["export", "p.hashiya", "-o", "."], 2, "'.' is a folder"),
        (["export", "p.hashiya", "-o", ""], 2, "the name is empty"),
        (["register", "p.hashiya", "-o", "out/"], 2, "is a folder"),
        (["scheme", "p.hashiya", "--export", "out/"], 2, "is a folder"),
        (["backup", "p.hashiya", "-o", "out/"], 2, "is a folder"),
        (["rescue", "p.hashiya", "-o", "out/"], 2, "is a folder"),
        (["export", "p.hashiya", "--label", "nothing"], 1, "no label nothing"),
        (["export", "p.hashiya", "--document", "99999"], 1, "no document 99999"),
        (["export", "p.hashiya", "--document", ""], 1, "no document "),
        (["export"], 2, "required: PROJECT"),
        (["show", "p.hashiya", "--color", "pink"], 2, "invalid choice"),
        (["show", "p.hashiya", "same.txt"], 1, "2 documents of this project are called same.txt"),
        (["import", "p.hashiya", ""], 2, "the name is empty"),
        ([""], 2, "the name is empty"),
        (["import", "x" * 245 + ".hashiya", "a.txt"], 1, "cannot be written"),
        (["none.txt"], 1, "There is no file none.txt"),
        (["none.hashiya"], 1, "none.hashiya.\n"),
        (["a.hashiya", "b.hashiya", "a.txt"], 2, "one project at a time"),
        (["p.hashiya", "none.hashiya"], 1, "none.hashiya.\n"),
        (["--nothing"], 2, "unrecognized"),
    ],
)
def test_what_goes_wrong_gets_one_sentence(
    tmp_path: Path, small: Path, arguments: list[str], status: int, said: str
) -> None:
    shutil.copy(small, tmp_path / "p.hashiya")
    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "a.png").write_text("a")
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    done = hashiya(*arguments, cwd=tmp_path)
    assert done.returncode == status and said in done.stderr and not done.stdout
    assert done.stderr.startswith(("hashiya: ", "hashiya export: ", "hashiya import: ", "usage: "))
    if status == 1:
        assert done.stderr.count("\n") == 1
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with two documents from files of the same name."""
    folder = tmp_path_factory.mktemp("small")
    for name in ("one", "two"):
        (folder / name).mkdir()
        (folder / name / "same.txt").write_text(f"text {name}")
    assert hashiya("import", folder / "p.hashiya", folder / "one", folder / "two").returncode == 0
    return folder / "p.hashiya"


def modules_after(*arguments: object) -> list[str]:
    """The names of the modules that a call has loaded."""
    code = "import sys; from hashiya.cli import main\ntry: main()\nexcept SystemExit: pass\nprint(*sys.modules)"
    command = [sys.executable, "-c", code, *map(str, arguments)]
    shown = subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode("utf-8")
    return shown.splitlines()[-1].split()


def test_help_and_version_need_neither_qt_nor_the_database() -> None:
    for argument in ("--help", "--version"):
        loaded = modules_after(argument)
        assert "hashiya.cli" in loaded and not {"PySide6", "peewee", "sqlite3"} & set(loaded)
    assert hashiya("--version").stdout.startswith("Hashiya ")
    shown = hashiya("--help").stdout
    for command in ("import", "export", "show", "documents", "check"):
        assert shown.count(f"  hashiya {command} ") == 1


def test_commands_need_no_qt(marked: Path) -> None:
    loaded = modules_after("documents", marked)
    assert "peewee" in loaded and "PySide6" not in loaded


@pytest.mark.skipif(os.name != "posix", reason="signals and pipes of POSIX")
def test_a_reader_that_goes_is_left_in_peace(marked: Path) -> None:
    command = [sys.executable, "-m", "hashiya", "export", str(marked)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        process.stdout.close()
        said = process.stderr.read()
        assert process.wait(30) == 141 and said == b""


@pytest.mark.skipif(os.name != "posix", reason="signals and pipes of POSIX")
@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGINT])
def test_an_order_that_comes_while_the_collector_calls_back_is_not_lost(told: signal.Signals) -> None:
    class Thing:
        pass

    def collected(_: object) -> None:
        signal.raise_signal(told)

    usual = signal.default_int_handler if told == signal.SIGINT else signal.SIG_DFL
    before = signal.signal(told, usual)  # it is ignored where the tests run behind "&"
    try:
        with pytest.raises((SystemExit, KeyboardInterrupt)), stopped_in_order():
            thing = Thing()
            watch = weakref.ref(thing, collected)
            del thing
            end = time.monotonic() + 10
            while time.monotonic() < end:
                pass
            pytest.fail(f"nobody heard of it: {watch}")
    finally:
        signal.signal(told, before)
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)


@pytest.mark.skipif(os.name != "posix", reason="signals and pipes of POSIX")
@pytest.mark.parametrize(("told", "status"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129)])
def test_interrupting_an_import_leaves_nothing(tmp_path: Path, told: str, status: int) -> None:
    many, project = tmp_path / "many.jsonl", tmp_path / "new.hashiya"
    many.write_text("".join(f'{{"text": "number {number}"}}\n' for number in range(300_000)))
    command = [sys.executable, "-m", "hashiya", "import", str(project), str(many)]
    heed = partial(signal.signal, getattr(signal, told), signal.SIG_DFL)  # behind nohup and "&" they are ignored
    with subprocess.Popen(command, stdout=PIPE, stderr=PIPE, preexec_fn=heed) as process:
        while len(list(tmp_path.iterdir())) == 1 and process.poll() is None:
            time.sleep(0.05)  # until the project is begun, somewhere beside
        time.sleep(0.5)
        process.send_signal(getattr(signal, told))
        _, said = process.communicate(timeout=60)
        assert process.returncode == status and said == b""
    assert list(tmp_path.iterdir()) == [many]


def test_a_project_that_is_open_elsewhere_can_be_read(marked: Path, tmp_path: Path) -> None:
    project = tmp_path / "p.hashiya"
    shutil.copy(marked, project)
    with Session.open(project) as session:
        document = next(session.documents())
        annotate.add(session, document.id, [(0, 4)], "entity")
        assert json.loads(hashiya("documents", project, "--json").stdout)[0]["spans"] == 1
        done = hashiya("import", project, marked.parent)
        assert done.returncode == 1 and "is open in another window" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes on Linux only")
def test_a_name_that_is_no_utf8(tmp_path: Path) -> None:
    name = b"\xff\xfe.txt"
    (tmp_path / os.fsdecode(name)).write_text("نص", "utf-8")
    assert hashiya("import", "p.hashiya", ".", cwd=tmp_path).returncode == 0
    document = json.loads(hashiya("export", "p.hashiya", cwd=tmp_path).stdout)
    assert document["source"] == "??.txt"


@pytest.mark.parametrize(
    "arguments",
    [
        ("history", "{}", "--go-to", "-1"), ("history", "{}", "--go-to", "99"), ("history", "{}", "--limit", "-3"),
        ("search", "{}", "x", "--limit", "-1"), ("search", "{}", "x", "--context", "9" * 5000),
        ("documents", "{}", "--set-language", "!!"), ("documents", "{}", "--set-language", "a"),
    ],
)  # fmt: skip
def test_numbers_and_languages_that_cannot_be(marked: Path, arguments: tuple[str, ...]) -> None:
    before = hashiya("documents", marked, "--json").stdout
    done = hashiya(*(one.format(marked) for one in arguments))
    assert done.returncode == 2 and not done.stdout and "hashiya" in done.stderr
    assert hashiya("documents", marked, "--json").stdout == before


@pytest.mark.parametrize("command", [one for one in COMMANDS if one not in ("desktop", "import")])
def test_a_folder_is_no_project(tmp_path: Path, command: str) -> None:
    done = hashiya(command, ".", *(["x"] if command == "search" else []), cwd=tmp_path)
    assert done.returncode == 1 and done.stderr.startswith("hashiya: ") and len(done.stderr.splitlines()) == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_told_of(command: str) -> None:
    root = Path(__file__).resolve().parents[2]
    terminal = (root / "README.md").read_text(encoding="utf-8").partition("## In a terminal")[2].partition("\n## ")[0]
    manual = (root / "resources" / "desktop" / "hashiya.1").read_text(encoding="utf-8")
    assert f"hashiya {command} " in terminal
    assert f".B hashiya {command}\n" in manual and COMMANDS[command][1:] in manual
    told = hashiya(command, "--help").stdout
    assert told.startswith(f"usage: hashiya {command} ") and COMMANDS[command][1:25] in " ".join(told.split())


def test_an_encoding_in_doubt_is_told_or_refused(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_bytes("الأمن".encode("iso-8859-6"))
    refused = hashiya("import", tmp_path / "a.hashiya", text, "--sure")
    assert refused.returncode == 1 and "iso-8859-6" in refused.stderr and not (tmp_path / "a.hashiya").exists()
    taken = hashiya("import", tmp_path / "a.hashiya", text)
    assert taken.returncode == 0 and "a.txt: read as iso-8859-6" in taken.stdout and "--encoding" in taken.stdout
