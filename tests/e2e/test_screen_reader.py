"""A screen reader at the window: what a real AT-SPI client is shown and told. Needs a session bus and an X server."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
SYSTEM_PYTHON = "/usr/bin/python3"

STEPS: dict[str, list[Any]] = {
    "caret": ["caret", 13],
    "left": ["key", "Left"],
    "down": ["key", "Down"],
    "select": ["select", 12, 17],
    "mark": ["mark", "location"],
    "away": ["caret", 2],
    "onto": ["caret", 13],
    "past": ["caret", 19],
    "client caret": ["client", "setCaretOffset", 20],
    "client select": ["client", "setSelection", 0, 30, 38],
    "undo": ["run", "edit.undo"],
    "other select": ["select", 0, 4],
    "directive": ["mark", "directive"],
    "noted": ["note", "to be asked about"],
    "off it": ["caret", 30],
    "back on it": ["caret", 2],
    "place select": ["select", 30, 38],
    "place": ["mark", "location"],
    "link": ["link", "at"],
    "tell": ["tell", "Exported."],
    "press": ["client", "press", "Directive"],
    "into": ["caret", 33],
    "find": ["find", "2"],
}


def missing() -> str:
    """What is not installed; "" if all is there."""
    for tool in ("xvfb-run", "xauth", "dbus-run-session", SYSTEM_PYTHON):
        if not shutil.which(tool):
            return tool
    asked = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    return "python3-pyatspi and at-spi2-core" if asked.returncode else ""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the client saw and heard."""
    if lack := missing():
        pytest.skip(f"needs {lack} (packaging/apt-test.txt)")
    home = tmp_path_factory.mktemp("home")
    target = home / "report.json"
    environment = {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "NO_AT_BRIDGE": "0",
        "PYTHONPATH": os.pathsep.join((str(HERE.parents[1]), str(HERE.parents[1] / "gui"))),
    }
    client = [SYSTEM_PYTHON, str(HERE / "listening_client.py"), sys.executable, str(HERE / "listened_window.py")]
    done = subprocess.run(
        ["xvfb-run", "-a", "dbus-run-session", "--", *client, json.dumps(STEPS), str(target)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    return json.loads(target.read_text(encoding="utf-8"))


@pytest.fixture
def steps(report: dict[str, Any]) -> dict[str, Any]:
    return report["steps"]


def told(step: dict[str, Any]) -> list[str]:
    return [words for kind, _, words, _ in step["heard"] if kind == "object:announcement"]


def test_it_reads_the_text_and_its_direction(report) -> None:
    seed = (HERE.parents[1] / "seeds" / "000_914f3b10302265be.txt").read_text(encoding="utf-8")
    assert report["text"] == seed.rstrip("\n") or report["text"] == seed
    assert {"read-only", "multi-line", "focusable", "showing"} <= set(report["states"])
    assert "editable" not in report["states"]
    first = report["first"]
    assert (first["caret"], first["word"][0].strip(), first["letter"]) == (0, "خلال", "خ")
    assert "direction:rtl" in first["attributes"]
    line, start, end = first["line"]
    assert start == 0 and 40 < end < 120 and seed.startswith(line)


def test_it_follows_the_caret(steps) -> None:
    assert (steps["caret"]["caret"], steps["caret"]["letter"]) == (13, "ح")
    assert steps["caret"]["word"][0].strip() == "محافظ"
    assert (steps["left"]["caret"], steps["left"]["letter"]) == (14, "ا")
    down = steps["down"]
    assert down["line"][1] <= down["caret"] < down["line"][2] and down["line"][1] == steps["left"]["line"][2] + 1
    assert ["object:text-caret-moved", 14, "0", "Text"] in steps["left"]["heard"]
    assert steps["left"]["extents"][0] < steps["caret"]["extents"][0]
    assert steps["down"]["extents"][1] > steps["caret"]["extents"][1]


def test_it_knows_what_is_selected(steps) -> None:
    assert steps["select"]["selections"] == [[12, 17]]
    assert ["object:text-selection-changed", "Text"] in [[kind, name] for kind, _, _, name in steps["select"]["heard"]]
    assert steps["away"]["selections"] == []


def test_it_hears_of_marks(steps) -> None:
    assert told(steps["mark"]) == ["Marked as Location: محافظ"]
    assert told(steps["away"]) == []
    assert told(steps["onto"]) == ["Location"]
    assert told(steps["past"]) == ["End of Location"]
    assert [words.startswith("Undone") for words in told(steps["undo"])] == [True]


def test_it_hears_of_notes_links_hits_and_messages(steps) -> None:
    assert told(steps["back on it"]) == ["Directive, with note"]
    assert [words.split(":")[0] for words in told(steps["place"])] == ["Marked as Location"]
    assert [words.startswith("Linked: ") for words in told(steps["link"])] == [True]
    assert told(steps["tell"]) == ["Exported."]
    assert any("hit" in words or " of " in words for words in told(steps["find"])), told(steps["find"])


def test_it_moves_the_caret_and_selects(steps) -> None:
    assert steps["client caret"]["caret"] == 20
    assert steps["client select"]["selections"] == [[30, 38]]


def test_the_tree_has_roles_and_names(report) -> None:
    rows = [row for row in report["tree"] if row[-1]]
    roles = {role for _, role, *_ in rows}
    assert {"frame", "menu bar", "text", "list"} <= roles
    assert roles & {"push button", "button"}  # newer libraries have the shorter name
    assert report["tree"][0][1] == "frame" and "Hashiya" in report["tree"][0][2]
    parts = {(role, name) for _, role, name, *_ in rows}
    assert parts >= {("tool bar", "Tools"), ("tool bar", "Labels"), ("status bar", "Status"), ("panel", "Documents")}
    assert ("separator", "Divider, to be dragged") in parts and "unknown" not in roles
    named = ("text", "list", "list item", "push button", "button", "menu item", "tool bar", "status bar", "separator")
    assert [row for row in rows if row[1] in named and not row[2]] == []
    assert report["status"] == 0


def things(step: dict[str, Any]) -> dict[str, list[Any]]:
    return {name: [role, words, states, box] for role, name, words, states, box in step["marks"] if role == "comment"}


def test_runs_of_the_text_end_with_spans(steps) -> None:
    assert (steps["onto"]["run"], steps["into"]["run"]) == ([12, 17], [30, 38])
    assert "bg-color" in steps["onto"]["attributes"] and "underline:single" in steps["onto"]["attributes"]
    assert steps["past"]["run"][0] == 17 and "bg-color" not in steps["past"]["attributes"]
    assert "bg-color" not in steps["undo"]["attributes"]


def test_spans_are_things_in_the_text(report, steps) -> None:
    assert things(steps["caret"]) == {} and list(things(steps["mark"])) == ["Location: محافظ"]
    _, note, states, box = things(steps["press"])["Directive, with note: خلال"]
    assert note == "to be asked about" and "selected" in states and min(box[2:]) > 10
    assert "selected" not in things(steps["place"])["Directive, with note: خلال"][2]
    assert report["locale"].startswith("ar")
