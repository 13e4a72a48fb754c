"""The rules of the house that no other tool holds; each failure names the place and the rule."""

from __future__ import annotations

import ast
import importlib.metadata
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "gui" / "hashiya"
SOURCES = sorted(PACKAGE.rglob("*.py"))
LONGEST = 500
"""Lines: a file that needs more has two subjects."""

DRAWERS = re.compile(r"(^|_)(utils?|helpers?|misc|common|managers?|services?)(_|$)")

# Directional controls, and characters that are nowhere to be seen. The joiners U+200C and U+200D are letters' business.
INVISIBLE = re.compile("[\u061c\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")

# Written so that this file does not name them, either.
FOREIGN = re.compile(
    r"(?<![\w.~])/(?:work|root)/|/opt/(?:wheels|py[p]i)|py[p]i\.org|python[h]osted|npm[j]s\.|de[b]ian\.org"
)

# Kept as they were found, or made by a tool.
AS_FOUND = ("seeds/", "tests/data/", "resources/")

CORE = ("text", "model", "store", "session", "formats", "assist", "reports", "shipped", "cli")


@cache
def tracked() -> tuple[Path, ...]:
    """The files of the repository; where git cannot tell, those of the folders that are ours."""
    if (ROOT / ".git").exists() and shutil.which("git"):
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False, encoding="utf-8")
        if listed.returncode == 0:
            return tuple(path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file())
    folders = ("gui", "packaging", "resources", "seeds", "tests")
    return tuple(path for folder in folders for path in sorted((ROOT / folder).rglob("*")) if path.is_file())


def texts() -> Iterator[tuple[str, str]]:
    """The name and the content of each tracked file that is text."""
    for path in tracked():
        content = path.read_bytes()
        if b"\0" in content:
            continue
        try:
            yield path.relative_to(ROOT).as_posix(), content.decode("utf-8")
        except UnicodeDecodeError:
            continue


def named(path: Path, line: int) -> str:
    """A place as editors know it."""
    return f"{path.relative_to(ROOT).as_posix()}:{line}"


def python(code: str) -> subprocess.CompletedProcess[str]:
    """Run *code* in a Python of its own, as a user would start it."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)


def nodes() -> Iterator[tuple[Path, ast.AST]]:
    """Each node of each module of the program."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            yield path, node


def test_imports_point_downward() -> None:
    done = python("import sys, importlinter.cli as c; sys.exit(c.lint_imports(no_logo=True))")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", [name for name in CORE if find_spec(f"hashiya.{name}")])
def test_core_knows_no_qt(name: str) -> None:
    done = python(
        "import importlib, pkgutil, sys\n"
        f"package = importlib.import_module('hashiya.{name}')\n"
        "for found in pkgutil.walk_packages(getattr(package, '__path__', []), package.__name__ + '.'):\n"
        "    importlib.import_module(found.name)\n"
        "sys.exit(', '.join(sorted(m for m in sys.modules if m.startswith(('PySide6', 'shiboken6')))) or None)\n"
    )
    assert done.returncode == 0, done.stderr


def test_the_interpreter_survives_qt() -> None:
    """PySide6 6.12.0 takes a reference from None with each void call; before Python 3.12 that is the end, soon."""
    done = python(
        "from PySide6.QtCore import QObject\n"
        "thing = QObject()\n"
        "for number in range(20_000): thing.setObjectName('x')\n"
        "print('alive')"
    )
    assert done.stdout == "alive\n", done.stderr


def test_source_is_ascii() -> None:
    wrong = [
        named(path, number)
        for path in SOURCES
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if not line.isascii()
    ]
    assert not wrong, f"write these characters as escapes: {wrong}"


def test_nothing_is_invisible() -> None:
    wrong = [
        f"{name}:{number} U+{ord(found.group()):04X}"
        for name, text in texts()
        if not name.startswith(AS_FOUND)
        for number, line in enumerate(text.split("\n"), 1)
        if (found := INVISIBLE.search(line))
    ]
    assert not wrong, f"write these characters as escapes: {wrong}"


def test_no_drawers() -> None:
    wrong = [
        path.relative_to(ROOT).as_posix()
        for path in tracked()
        if any(DRAWERS.search(part.partition(".")[0].lower()) for part in path.relative_to(ROOT).parts)
    ]
    assert not wrong, f"name these after what they hold: {wrong}"


def test_parameters_of_queries_have_no_numbers() -> None:
    """Python 3.12 warns of ``?1`` with a sequence, 3.14 refuses it: names with a mapping, or ``?``."""
    numbered = re.compile(r"[=<>(, ]\?[1-9]\b")
    assert not [path for path in SOURCES if numbered.search(path.read_text("utf-8"))]


def test_files_are_short() -> None:
    wrong = {
        named(path, lines): lines for path in SOURCES if (lines := len(path.read_text("utf-8").splitlines())) > LONGEST
    }
    assert not wrong, f"part these: {wrong}"


def test_modules_say_why_they_exist() -> None:
    wrong = [named(path, 1) for path in SOURCES if not ast.get_docstring(ast.parse(path.read_text("utf-8")))]
    assert not wrong, f"no docstring: {wrong}"


def test_no_lambda_is_connected() -> None:
    """A lambda keeps what it names alive and tells a traceback nothing."""
    wrong = [
        named(path, node.lineno)
        for path, node in nodes()
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "connect"
        and any(isinstance(argument, ast.Lambda) for argument in node.args)
    ]
    assert not wrong, f"give these slots a name: {wrong}"


def test_events_and_signals_are_not_forced() -> None:
    wrong = [
        named(path, node.lineno)
        for path, node in nodes()
        if isinstance(node, ast.Attribute) and node.attr in {"processEvents", "blockSignals"}
    ]
    assert not wrong, f"processEvents runs anything in the middle of anything; use QSignalBlocker for signals: {wrong}"


def test_no_bug_is_swallowed() -> None:
    """Who catches everything hands it on: raises it, gives it to sys.excepthook, or is the place that shows it."""
    wrong = [
        named(path, node.lineno)
        for path, node in nodes()
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"}))
        and path.name not in {"crash.py", "tasks.py"}
        and not any(
            (isinstance(part, ast.Raise) and part.exc is None)
            or (isinstance(part, ast.Attribute) and part.attr == "excepthook")
            for part in ast.walk(node)
        )
    ]
    assert not wrong, f"catch what you expect: {wrong}"


def test_only_overrides_of_qt_are_camel_case() -> None:
    from PySide6 import QtCore, QtGui, QtWidgets

    known = {
        method
        for module in (QtCore, QtGui, QtWidgets)
        for kind in (getattr(module, name) for name in dir(module))  # dir: PySide6 makes its types when asked
        if isinstance(kind, type)
        for method in dir(kind)
    }
    wrong = [
        f"{named(path, node.lineno)} {node.name}"
        for path, node in nodes()
        if isinstance(node, ast.FunctionDef) and re.search("[a-z][A-Z]", node.name) and node.name not in known
    ]
    assert not wrong, f"write these in snake_case: {wrong}"


def test_locks_say_no_place_and_hold_what_is_asked_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = {
        "requirements.txt": project["dependencies"] + extras["build"],
        "requirements-dev.txt": project["dependencies"] + extras["build"] + extras["dev"],
    }
    for name, requirements in wanted.items():
        lock = (ROOT / "packaging" / name).read_text("utf-8")
        assert "://" not in lock and "--hash=sha256:" in lock
        locked = set(re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE))
        asked = {re.split(r"[<>=;\[ ]", requirement)[0].lower() for requirement in requirements} - {"hashiya"}
        assert asked <= locked, f"{name} lacks {asked - locked}; run packaging/lock"


def test_files_name_no_machine() -> None:
    wrong = [
        f"{name}:{number} {found.group()}"
        for name, text in texts()
        for number, line in enumerate(text.split("\n"), 1)
        if (found := FOREIGN.search(line))
    ]
    assert not wrong, f"a file of the project names a place outside it: {wrong}"


def test_the_version_stands_in_one_place() -> None:
    import hashiya

    assert importlib.metadata.version("hashiya") == hashiya.__version__, "set up again: packaging/run setup"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["dynamic"] == ["version"] and "version" not in project
