"""Makes gui/hashiya/text/letter_pairs.py: how often one letter follows another in a few languages.

    python packaging/letter_pairs.py LANGUAGE=FILE[,FILE...] ...

The files are UTF-8 texts, CoNLL-U or JSON; only letters are counted, so nothing of them can be read in what is made.
"""

from __future__ import annotations

import json
import math
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
HEAD = '''"""How often one letter follows another, by language. Made by packaging/letter_pairs.py; do not edit.

``ALPHABETS[language]`` are the letters, a space first, which stands for everything else. ``PAIRS[language]`` has a
digit (base 36) for each pair, row by row: minus the natural logarithm of the second letter's chance after the first, in
quarters, 35 for what never happened.
"""

from typing import Final

'''


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from strings(one)
    elif isinstance(value, dict):
        for one in value.values():
            yield from strings(one)


def words_of(path: Path) -> str:
    text = path.read_text("utf-8", "replace")
    if path.suffix == ".conllu":
        return "\n".join(line[9:] for line in text.splitlines() if line.startswith("# text = "))
    if path.suffix == ".json":
        return "\n".join(strings(json.loads(text)))
    return text


def bare(text: str) -> str:
    """Without points and marks, which most texts leave out."""
    return "".join(
        one for one in text if unicodedata.category(one) != "Mn" and one not in "\u0640\u200c\u200d\u200e\u200f"
    )


def is_letter(one: str) -> bool:
    return one.isalpha() and ("\u0590" <= one <= "\u06ff")


def main(wishes: list[str]) -> None:
    alphabets, rows = {}, {}
    for wish in wishes:
        language, _, names = wish.partition("=")
        text = bare("\n".join(words_of(Path(name)) for name in names.split(",")))
        text = "".join(one if is_letter(one) else " " for one in text)
        text = " ".join(text.split())
        single = Counter(text)
        letters = " " + "".join(sorted(one for one in single if one != " " and single[one] > len(text) / 50_000))
        text = " ".join("".join(one if one in letters else " " for one in text).split())
        pairs = Counter(pairwise(text))
        table = []
        for first in letters:
            total = sum(pairs[first, second] for second in letters) + 0.1 * len(letters)
            row = [min(35, round(-4 * math.log((pairs[first, second] + 0.1) / total))) for second in letters]
            table.append("".join(DIGITS[value] for value in row))
        alphabets[language], rows[language] = letters, table
    out = [HEAD, "ALPHABETS: Final = {\n"]
    for language, letters in alphabets.items():
        out.append(f'    "{language}": (\n')
        for start in range(0, len(letters), 16):
            piece = "".join(f"\\u{ord(one):04x}" for one in letters[start : start + 16])
            out.append(f'        "{piece}"\n')
        out.append("    ),\n")
    out.append("}\nPAIRS: Final = {\n")
    for language, table in rows.items():
        out.append(f'    "{language}": (\n')
        out += [f'        "{row}"\n' for row in table]
        out.append("    ),\n")
    out.append("}\n")
    Path("gui/hashiya/text/letter_pairs.py").write_text("".join(out), "ascii")


if __name__ == "__main__":
    main(sys.argv[1:])
