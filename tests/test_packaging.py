"""What desktops and package makers are told: each recipe names what there is, and all the same version and types."""

from __future__ import annotations

import os
import plistlib
import re
import runpy
import shutil
import struct
import subprocess
import sys
import types
import xml.etree.ElementTree as ET
from collections import defaultdict
from configparser import ConfigParser
from pathlib import Path
from typing import Any

import pytest
import shiboken6

import hashiya
from hashiya.formats import FORMATS

ROOT = Path(__file__).resolve().parents[1]
PACKAGING = ROOT / "packaging"
DESKTOP = ROOT / "resources" / "desktop"
ID = "org.hashiya.Hashiya"
PROJECT = "application/x-hashiya-project"


def tool(name: str) -> str:
    """Where the program *name* is; skips the test where it is not."""
    return shutil.which(name) or pytest.skip(f"{name} is not installed")


def recipe(name: str) -> dict[str, Any]:
    """What the Python script *name* of packaging/ defines."""
    return runpy.run_path(str(PACKAGING / name))


@pytest.fixture(scope="module")
def entry() -> dict[str, str]:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(DESKTOP / f"{ID}.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The icons."""
    folder = tmp_path_factory.mktemp("icons")
    subprocess.run([sys.executable, PACKAGING / "draw_icons.py", folder], check=True)
    return folder


def test_the_version_stands_in_one_place() -> None:
    """The changelog's head names it too, as its history must."""
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert re.search(rf"^## {re.escape(hashiya.__version__)}\b", text, re.MULTILINE)
    quoted = re.compile(rf"(?<![\d.]){re.escape(hashiya.__version__)}(?![\d.])")
    places = [
        path.relative_to(ROOT).as_posix()
        for folder in ("gui", "packaging", "resources")
        for path in sorted((ROOT / folder).rglob("*"))
        if path.suffix in (".py", ".xml", ".iss", ".spec", ".desktop", ".1", ".md", ".sh", "") and path.is_file()
        if quoted.search(path.read_text("utf-8", "replace"))
    ]
    assert places == ["gui/hashiya/__init__.py"]


def test_the_entry_starts_the_command_and_names_the_types(entry: dict[str, str]) -> None:
    scripts = (ROOT / "pyproject.toml").read_text("utf-8")
    assert entry["Exec"].split()[0] == "hashiya" and 'hashiya = "hashiya.cli:main"' in scripts
    offered = entry["MimeType"].strip(";").split(";")
    assert {PROJECT, "text/plain", "application/jsonl"} <= set(offered)
    kinds = ET.parse(DESKTOP / "hashiya.xml").getroot()
    known = {kind.get("type", "") for kind in kinds}
    assert set(offered) - {"text/plain"} == known
    space = {"m": kinds.tag.partition("}")[0].strip("{")}
    globs = {glob.get("pattern", "") for glob in kinds.iterfind(".//m:glob", space)}
    jsonl = next(one for one in FORMATS if one.name == "jsonl")
    assert "*.hashiya" in globs and globs & {f"*{suffix}" for suffix in jsonl.suffixes}
    for kind in kinds:
        assert {one.get("{http://www.w3.org/XML/1998/namespace}lang") for one in kind.iterfind("m:comment", space)} == {
            None, "ar", "fa",
        }  # fmt: skip


def test_the_entry_is_valid() -> None:
    done = subprocess.run(
        [tool("desktop-file-validate"), DESKTOP / f"{ID}.desktop"], capture_output=True, text=True, check=False
    )
    assert not done.returncode and not done.stdout, done.stdout


def test_the_metainfo_is_valid(tmp_path: Path) -> None:
    text = (DESKTOP / f"{ID}.metainfo.xml").read_text("utf-8")
    path = tmp_path / f"{ID}.metainfo.xml"
    path.write_text(text.replace("@VERSION@", hashiya.__version__).replace("@DATE@", "2026-01-01"), "utf-8")
    done = subprocess.run(
        [tool("appstreamcli"), "validate", "--no-net", path], capture_output=True, text=True, check=False
    )
    # A home page it has none; some versions warn of that.
    wrong = [line for line in done.stdout.splitlines() if line.strip()[:2] in ("E:", "W:")]
    assert not [line for line in wrong if "url-homepage-missing" not in line], done.stdout


def test_the_metainfo_names_what_there_is(entry: dict[str, str]) -> None:
    root = ET.fromstring((DESKTOP / f"{ID}.metainfo.xml").read_text("utf-8"))
    assert root.findtext("id") == ID and root.findtext("launchable") == f"{ID}.desktop"
    assert root.findtext("provides/mediatype") == PROJECT and root.findtext("provides/binary") == "hashiya"
    assert root.findtext("name") == entry["Name"] and root.findtext("summary") == entry["Comment"]


def test_icons_have_every_size(drawn: Path) -> None:
    for kind, name in (("apps", "hashiya"), ("mimetypes", "hashiya-project")):
        assert (drawn / f"hicolor/scalable/{kind}/{name}.svg").exists()
        for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
            data = (drawn / f"hicolor/{size}x{size}/{kind}/{name}.png").read_bytes()
            assert data[:8] == b"\x89PNG\r\n\x1a\n" and struct.unpack(">II", data[16:24]) == (size, size)
    data = (drawn / "hashiya.ico").read_bytes()
    count = struct.unpack("<HHH", data[:6])[2]
    for number in range(count):
        size, *_, length, place = struct.unpack("<BBBBHHII", data[6 + 16 * number : 22 + 16 * number])
        picture = data[place : place + length]
        assert picture[:4] == b"\x89PNG" and struct.unpack(">I", picture[16:20])[0] % 256 == size
    data = (drawn / "hashiya.icns").read_bytes()
    assert data[:4] == b"icns" and struct.unpack(">I", data[4:8])[0] == len(data)
    place, kinds = 8, {}
    while place < len(data):
        length = struct.unpack(">I", data[place + 4 : place + 8])[0]
        kinds[data[place : place + 4]] = struct.unpack(">I", data[place + 24 : place + 28])[0]
        place += length
    assert kinds[b"ic07"] == 128 and kinds[b"ic10"] == 1024


DATA = ("Qt/translations/qtbase_ar.qm", "Qt/translations/qtbase_de.qm", "hashiya.dist-info/direct_url.json")


def run_spec(
    platform: str, monkeypatch: pytest.MonkeyPatch, workpath: Path | None = None
) -> dict[str, list[tuple[Any, ...]]]:
    """Run hashiya.spec as PyInstaller would on *platform*, with stand-ins for its parts; what each was called with."""
    calls: dict[str, list[tuple[Any, ...]]] = defaultdict(list)

    def part(name: str) -> Any:
        def call(*facts: Any, **named: Any) -> Any:
            calls[name].append((facts, named))
            return types.SimpleNamespace(
                binaries=[("Qt/plugins/sqldrivers/libqsqlite.dylib", "", "BINARY"), ("a.so", "", "EXTENSION")],
                datas=[(name, "", "DATA") for name in DATA],
                pure=[],
                scripts=[],
            )

        return call

    hooks = types.ModuleType("PyInstaller.utils.hooks")
    for name, answer in {
        "collect_all": ([], [], []), "collect_data_files": [], "collect_entry_point": ([], []),
        "collect_submodules": [], "copy_metadata": [],
    }.items():  # fmt: skip
        setattr(hooks, name, lambda *facts, _answer=answer, **named: _answer)
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, types.ModuleType(name))
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
    monkeypatch.setattr(sys, "platform", platform)
    names = {name: part(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    source = (PACKAGING / "hashiya.spec").read_text("utf-8")
    exec(compile(source, "hashiya.spec", "exec"), {**names, "SPECPATH": str(PACKAGING), "workpath": workpath})
    return calls


def test_the_bundle_of_macos_says_which_documents_it_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = run_spec("darwin", monkeypatch)
    ((_, told),) = calls["BUNDLE"]
    assert told["name"] == "Hashiya.app" and told["bundle_identifier"] == ID
    assert told["version"] == hashiya.__version__
    info = plistlib.loads(plistlib.dumps(told["info_plist"]))
    declared = {
        kind["UTTypeIdentifier"]: kind["UTTypeTagSpecification"]["public.filename-extension"]
        for key in ("UTExportedTypeDeclarations", "UTImportedTypeDeclarations")
        for kind in info[key]
    }
    assert declared["org.hashiya.project"] == ["hashiya"]
    opened = [kind for one in info["CFBundleDocumentTypes"] for kind in one["LSItemContentTypes"]]
    assert all(kind in declared or kind.startswith("public.") for kind in opened)
    assert {"org.hashiya.project", "public.plain-text"} <= set(opened)
    owners = [one for one in info["CFBundleDocumentTypes"] if one["LSHandlerRank"] == "Owner"]
    assert [one["LSItemContentTypes"] for one in owners] == [["org.hashiya.project"]]
    assert info["CFBundleLocalizations"] == ["en", "ar", "fa"]


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_what_nobody_calls_is_left_out(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    calls = run_spec(platform, monkeypatch)
    ((facts, told),) = calls["COLLECT"]
    _, binaries, datas = facts
    assert told["name"] == "hashiya" and [one[0] for one in binaries] == ["a.so"]
    assert [one[0] for one in datas] == [DATA[0]]
    ((_, told),) = calls["EXE"]
    assert told["name"] == "hashiya" and not told["console"]
    assert bool(calls["BUNDLE"]) == (platform == "darwin")


def test_the_bundle_of_linux_reads_files_and_compiles_nothing_at_its_start(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    run = subprocess.run

    def without_patchelf(command: list[Any], **named: Any) -> Any:
        return types.SimpleNamespace(stdout="") if "patchelf" in str(command[0]) else run(command, **named)

    monkeypatch.setattr(subprocess, "run", without_patchelf)
    calls = run_spec("linux", monkeypatch, tmp_path / "work")
    ((_, told),) = calls["Analysis"]
    assert told["noarchive"]
    package = Path(shiboken6.__file__).parent
    shutil.copytree(package, tmp_path / "shiboken6", ignore=shutil.ignore_patterns("__pycache__", "files.dir"))
    for source, folder in told["datas"]:
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        shutil.copy(source, tmp_path / folder)
    code = """
import builtins
compiled, compile = [], builtins.compile
builtins.compile = lambda source, name, *more, **named: compiled.append(name) or compile(source, name, *more, **named)
import PySide6.QtCore, shibokensupport.signature.loader as loader
print(loader.__file__, [name for name in compiled if "shibokensupport" in str(name)])
try:
    PySide6.QtCore.QObject().setParent("none")
except TypeError as error:
    print(*str(error).split())
"""
    environ = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = run([sys.executable, "-c", code], env=environ, capture_output=True, text=True, timeout=60, check=True)
    first, second = done.stdout.splitlines()
    assert first == f"{tmp_path}/shiboken6/files.dir/shibokensupport/signature/loader.pyc []"
    assert "Supported signatures" in second, "it works with what it found"


def test_the_installer_of_windows_takes_what_the_bundle_makes(drawn: Path) -> None:
    text = (PACKAGING / "windows" / "hashiya.iss").read_text("ascii")
    sections = dict(re.findall(r"^\[(\w+)\]\n(.*?)(?=^\[|\Z)", text, re.MULTILINE | re.DOTALL))
    assert 'Source: "..\\..\\dist\\hashiya\\*"' in sections["Files"]
    icon = re.search(r"^SetupIconFile=\.\.\\\.\.\\build\\icons\\(.+)$", sections["Setup"], re.MULTILINE)
    assert icon and (drawn / icon[1]).exists()
    assert "{#Version}" in sections["Setup"] and "PrivilegesRequired=lowest" in sections["Setup"]
    keys = re.findall(r'Subkey: "Software\\Classes\\([^"]+)"', sections["Registry"])
    for key in (".hashiya", r"Hashiya.Project\shell\open\command", r"Applications\hashiya.exe\shell\open\command"):
        assert key in keys
    for suffix in (".txt", ".jsonl"):
        assert f'SupportedTypes"; ValueType: string; ValueName: "{suffix}"' in sections["Registry"]
    # Nothing that it does not put there is taken away.
    assert "UninstallDelete" not in sections


def test_the_debian_package_goes_onto_systems_with_other_names() -> None:
    deb = recipe("deb")
    assert deb["alternatives"]("libglib2.0-0") == deb["alternatives"]("libglib2.0-0t64")
    assert deb["alternatives"]("libglib2.0-0") == "libglib2.0-0t64 | libglib2.0-0"
    assert deb["alternatives"]("libx11-6") == "libx11-6"
    assert deb["version"]() == hashiya.__version__


def test_the_debian_changelog_is_ours() -> None:
    lines = recipe("deb")["news"]().splitlines()
    assert lines[0].startswith("  * ") and all(len(line) <= 80 and line.startswith(("  * ", "    ")) for line in lines)
    first = (ROOT / "CHANGELOG.md").read_text("utf-8").partition("\n- ")[2].split()[:4]
    assert lines[0].split()[1:5] == first


def test_licences_are_told_of_all_that_is_installed() -> None:
    page = recipe("licences.py")["page"](None)
    assert "Noto Nastaliq Urdu 3: OFL-1.1" in page and "Copyright 2022 The Noto Project" in page
    for name in ("pyside6_essentials", "fontpkg-amiri", "lxml", "peewee", "python-bidi", "Python"):
        assert re.search(rf"^  {name} \d", page, re.MULTILINE), name
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in page and "SIL OPEN FONT LICENSE" in page


@pytest.mark.parametrize("name", ["appimage", "bundle", "deb", "lock", "run", "smoke"])
def test_recipes_can_be_started(name: str) -> None:
    path = PACKAGING / name
    assert path.stat().st_mode & 0o111 and path.read_bytes().startswith(b"#!/")
    if path.read_bytes().startswith((b"#!/bin/sh", b"#!/bin/bash")):
        subprocess.run([tool("bash"), "-n", path], check=True)


def test_locks_pin_everything_by_its_content_and_name_no_place() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        text = (PACKAGING / name).read_text("utf-8")
        pins = re.findall(r"^(?:\S+==\S+.*?)(?=^\S|\Z)", text, re.MULTILINE | re.DOTALL)
        assert len(pins) > 20 and all("--hash=sha256:" in pin for pin in pins)
        assert "://" not in text
    # PySide6 6.12.0 aborts Python before 3.12 (pyproject.toml says why).
    text = (PACKAGING / "requirements.txt").read_text("utf-8")
    pinned = re.findall(r"^pyside6-essentials==(\S+) ; (.*?) \\$", text, re.MULTILINE)
    assert not [one for one in pinned if one[0] == "6.12.0" and one[1] != "python_full_version >= '3.12'"] and pinned
