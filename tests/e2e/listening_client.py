"""A screen reader in small: asks a window over AT-SPI what it shows, and writes down what it hears. Not a test itself.

Runs with the system's Python, which has `pyatspi`. ``listening_client.py PYTHON WINDOW STEPS REPORT`` starts it,
leads it through the steps (a JSON object: name to what `listened_window` or, after "client", the text is to do) and
writes what came of each to the file REPORT.
"""

import json
import subprocess
import sys
import time
from pathlib import Path

import pyatspi
from gi.repository import GLib

heard = []


def listen(event):
    heard.append([str(event.type), event.detail1, str(event.any_data), event.source.name])


def settle(seconds=0.4):
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


class Window:
    def __init__(self, python, script):
        self.process = subprocess.Popen([python, script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._await("ready")

    def _await(self, word):
        line = self.process.stdout.readline().strip()
        assert line == word, line

    def do(self, *what):
        del heard[:]
        self.process.stdin.write(json.dumps(what) + "\n")
        self.process.stdin.flush()
        self._await("done")
        settle()
        return list(heard)

    def close(self):
        self.process.stdin.close()
        return self.process.wait(20)


def walk(node, depth=0, rows=None):
    rows = [] if rows is None else rows
    if depth < 12 and len(rows) < 400:
        for place in range(min(node.childCount, 40)):
            child = node.getChildAtIndex(place)
            if child is None:
                rows.append([depth, "none", ""])
                continue
            showing = child.getState().contains(pyatspi.STATE_SHOWING)
            rows.append([depth, child.getRoleName(), child.name, child.childCount, showing])
            walk(child, depth + 1, rows)
    return rows


def find(node, role, name):
    return pyatspi.findDescendant(node, lambda one: one.getRoleName() == role and one.name == name)


def shown(text):
    """All that a screen reader asks of a text at its caret."""
    caret = text.caretOffset
    line, start, end = text.getTextAtOffset(caret, pyatspi.TEXT_BOUNDARY_LINE_START)
    word, word_start, word_end = text.getTextAtOffset(caret, pyatspi.TEXT_BOUNDARY_WORD_START)
    letter, _, _ = text.getTextAtOffset(caret, pyatspi.TEXT_BOUNDARY_CHAR)
    attributes, run_start, run_end = text.getAttributes(caret)
    return {
        "caret": caret,
        "count": text.characterCount,
        "line": [line, start, end],
        "word": [word, word_start, word_end],
        "letter": letter,
        "attributes": attributes,
        "run": [run_start, run_end],
        "selections": [list(text.getSelection(one)) for one in range(text.getNSelections())],
        "extents": list(text.getCharacterExtents(caret, pyatspi.DESKTOP_COORDS)),
    }


def marks(node):
    """The things of the tree inside the text."""
    rows = []
    for child in node:
        states = sorted(str(state.value_nick) for state in child.getState().getStates())
        box = child.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        rows.append([child.getRoleName(), child.name, child.description, states, [box.x, box.y, box.width, box.height]])
    return rows


def press(node, name):
    """Do what the thing with a *name* that begins so can do first."""
    child = next(one for one in node if one.name.startswith(name))
    return child.queryAction().doAction(0)


def main():
    for kind in (
        "object:announcement",
        "object:text-caret-moved",
        "object:text-selection-changed",
        "object:text-changed",
        "object:state-changed:focused",
    ):
        pyatspi.Registry.registerEventListener(listen, kind)
    python, script, wanted, target = sys.argv[1:]
    window = Window(python, script)
    desktop = pyatspi.Registry.getDesktop(0)
    app = None
    for _ in range(50):
        app = next((one for one in desktop if one is not None and one.childCount), None)
        if app is not None:
            break
        time.sleep(0.1)
    report = {"app": app.name, "tree": walk(app)}
    node = find(app, "text", "Text")
    text = node.queryText()
    report["states"] = sorted(str(state.value_nick) for state in node.getState().getStates())
    report["text"] = text.getText(0, -1)
    report["first"] = shown(text)
    report["locale"] = node.get_object_locale()
    steps = {}
    for name, what in json.loads(wanted).items():
        if what[0] == "client":
            del heard[:]
            if what[1] == "press":
                press(node, what[2])
            else:
                getattr(text, what[1])(*what[2:])
            settle()
            events = list(heard)
        else:
            events = window.do(*what)
        steps[name] = {"heard": events, **shown(text), "marks": marks(node)}
    report["steps"] = steps
    report["status"] = window.close()
    Path(target).write_text(json.dumps(report, ensure_ascii=False), encoding="utf-8")


main()
