"""Labels in words: where a sub-label stands, and how a label is used, in one line."""

from __future__ import annotations

import re
from typing import Final

from hashiya.model.scheme import Label, Scheme
from hashiya.ui.isolates import isolated
from hashiya.ui.typeset import single_line

_SIGNS: Final = re.compile(r"[*_`#>]|^\s*[-+]\s+", re.MULTILINE)


def path_of(scheme: Scheme, name: str, language: str) -> str:
    """The span label *name* with all that it is a kind of: "theme / sub-theme / code"."""
    return " / ".join(isolated(one.title_in(language)) for one in reversed(scheme.lineage(name)))


def gist(label: Label, language: str, longest: int = 200) -> str:
    """The first paragraph of the guideline of *label* as plain words, "" if there is none."""
    first, *_ = label.guideline_in(language).strip().split("\n\n")
    return single_line(_SIGNS.sub("", first), longest)
