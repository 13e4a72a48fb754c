"""From bytes to text, without loss and without assuming: an encoding is declared by a mark, proved, or found.

UTF-8 proves itself, for no other text happens to be well-formed UTF-8. Everything else is read in all the ways that it
can be and weighed by its letters (`text.likeness`); how clear the outcome is, is part of it (`Verdict`), so that nobody
need take a guess for a fact. What cannot be decoded is said, never replaced.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator
from enum import Enum
from functools import cache
from itertools import islice, pairwise
from typing import Final

from msgspec import Struct

from hashiya.text import mac_hebrew
from hashiya.text.likeness import Pair, badly_joined, cost, pairs

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

WIDE: Final = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")

NARROW: Final = {
    "windows-1256": ("ar", "fa"),
    "windows-1255": ("he",),
    "iso-8859-6": ("ar",),
    "iso-8859-8": ("he",),
    "mac-arabic": ("ar",),
    "mac-farsi": ("fa",),
    mac_hebrew.NAME: ("he",),
    "cp864": ("ar",),
    "cp720": ("ar",),
    "cp862": ("he",),
    "cp856": ("he",),
    "windows-1252": ("latin",),
    "mac-roman": ("latin",),
    "cp437": ("latin",),
}
"""Encodings of one byte a character, the likelier first, with the languages that are written in them."""

ENCODINGS: Final = ("utf-8", *NARROW, *WIDE)
"""What may be chosen. Any other that Python knows may be named."""

_ASCII: Final = bytes(range(0x80))
_RIGHT: Final = re.compile("[\u05d0-\u05ea\u0620-\u06d3]")

ROUNDS: Final = (600, 3000, 12000)
"""Bytes of the rounds in which encodings are weighed."""

SAMPLE: Final = 1 << 15
"""Bytes beyond ASCII, with what stands about them, that are weighed."""


_NO_FILES: Final = frozenset({"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape"})
"""What Python calls text encodings, and no file is in: of names in nets, of source code."""


class Verdict(Enum):
    """How an encoding was found: PROVED by a mark or by UTF-8's own form, CLEAR by its letters, or OPEN to doubt."""

    PROVED = "proved"
    CLEAR = "clear"
    OPEN = "open"


class Found(Struct, frozen=True):
    """The likeliest encoding, "" if none fits; ``candidates`` are all that may be, the likeliest first."""

    encoding: str
    verdict: Verdict
    candidates: tuple[str, ...] = ()


def byte_order_mark(data: bytes) -> tuple[str, int] | None:
    """The encoding that a byte order mark at the start of *data* declares, and the mark's length in bytes."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, len(mark)
    return None


def is_known(encoding: str) -> bool:
    """Whether there is an encoding of that name that texts may be in."""
    try:
        found = codecs.lookup(encoding) if encoding else None
        return found is not None and found._is_text_encoding and found.name not in _NO_FILES
    except (LookupError, ValueError):
        return False


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """Decode a whole file; return its text (a byte order mark taken off) and the encoding it was in.

    Without *encoding* a byte order mark decides, else UTF-8 is taken. Raises UnicodeDecodeError, whose ``start`` is
    the offset (bytes, in *data*) of the first byte that does not fit, and LookupError for an unknown encoding.
    """
    marked = byte_order_mark(data)
    skip = 0
    if encoding is not None and not is_known(encoding):
        raise LookupError(f"unknown encoding: {encoding}")
    if marked and (encoding is None or codecs.lookup(encoding).name.startswith(marked[0][:6])):
        encoding, skip = marked
    encoding = encoding or "utf-8"
    try:
        return data[skip:].decode(encoding, "strict"), encoding
    except UnicodeDecodeError as error:
        start = min(error.start + skip, len(data))
        raise UnicodeDecodeError(error.encoding, data, start, max(start, error.end + skip), error.reason) from None


def find_encoding(data: bytes) -> Found:
    """What *data*, a whole file or the beginning of one, is in."""
    marked = byte_order_mark(data)
    if marked:
        return Found(marked[0], Verdict.PROVED, (marked[0],))
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        proved = error.start >= len(data) - 3 and error.reason == "unexpected end of data" and len(data) > 1 << 16
    else:
        proved = True
    if proved and b"\0" not in data:
        return Found("utf-8", Verdict.PROVED, ("utf-8",))
    wide = _find_wide(data)
    if wide:
        return wide
    if b"\0" in data:
        return Found("utf-8", Verdict.PROVED, ("utf-8",)) if proved else Found("", Verdict.OPEN)
    return _find_narrow(data)


def _find_wide(data: bytes) -> Found | None:
    """UTF-16 or UTF-32 without a mark: half of the bytes, or three quarters, say always the same."""
    scored = []
    for encoding in WIDE:
        unit = 2 if "16" in encoding else 4
        if len(data) % unit or len(data) < 2 * unit:
            continue
        try:
            text = data[: SAMPLE - SAMPLE % unit].decode(encoding)
        except UnicodeDecodeError as error:
            if not (error.start >= SAMPLE - 4 and len(data) > SAMPLE):
                continue
            text = data[: error.start].decode(encoding)
        scored.append((_plausible(text), encoding))
    scored.sort(reverse=True)
    if not scored or scored[0][0] < 0.9:
        return None
    names = tuple(name for score, name in scored if score >= 0.9)
    return Found(names[0], Verdict.CLEAR if len(names) == 1 else Verdict.OPEN, names)


def _plausible(text: str) -> float:
    """The share of characters of *text* that texts of our scripts have."""
    if not text:
        return 0.0
    good = sum(1 for one in text if one in "\n\r\t" or (0x20 <= ord(one) < 0x7F) or _is_ours(one))
    blanks = sum(1 for one in text if one.isspace())
    return good / len(text) if blanks * 60 >= len(text) or len(text) < 60 else good / len(text) / 2


def _is_ours(one: str) -> bool:
    code = ord(one)
    ours = 0xA0 <= code < 0x250 or 0x590 <= code < 0x780 or 0x2000 <= code < 0x2070 or code >= 0xFB1D
    return ours and unicodedata.category(one) not in ("Cn", "Co", "Cs")


def _find_narrow(data: bytes) -> Found:
    """In rounds over longer samples: who is far behind in a short one is not weighed again."""
    there = _high_bytes(data)
    left = [name for name in NARROW if _fits(there, name)]
    found = Found("", Verdict.OPEN)
    sample = _sample(data)
    for size in ROUNDS:
        ranked, high = _weighed(sample[:size], left)
        found = _judged(ranked, high, len(sample[:size]))
        best = ranked[0][0] if ranked else 0.0
        if size >= len(sample) or (found.verdict is Verdict.CLEAR and size > ROUNDS[0]):
            break
        left = [name for score, _, name in ranked if score < best + _FAR]
    return _against_forms(sample, _by_signs(data, there, _among_twins(data, there, found)))


def _against_forms(sample: bytes, found: Found) -> Found:
    """*found*, if it is a seldom one no longer clear where *sample* is short and joins as DOS Arabic must. Its bytes
    are for forms, so that other texts seldom look so by chance; of few letters wrong words may be the likelier ones."""
    high = _high(sample)
    usual = found.encoding == _FORMS or found.encoding.startswith(("windows-", "iso-"))
    if found.verdict is not Verdict.CLEAR or usual or high > _FEW or not _fits(_high_bytes(sample), _FORMS):
        return found
    letters = len(_RIGHT.findall(sample.decode(found.encoding)))
    text = sample.decode(_FORMS)
    forms = sum("\ufe70" <= one <= "\ufefc" for one in text)
    if not letters or forms * 2 < letters or badly_joined(text) > _JOINED:
        return found
    others = [name for name in found.candidates if name not in (found.encoding, _FORMS)]
    return Found(found.encoding, Verdict.OPEN, (found.encoding, _FORMS, *others[:2]))


def _by_signs(data: bytes, there: frozenset[int], found: Found) -> Found:
    """*found*, where only encodings are near it that have the same Hebrew letters and other signs: weighed by the
    signs alone, in nats and not in nats a pair, for a long text has as few of them as a short one."""
    near = found.candidates
    if found.verdict is not Verdict.OPEN or not near or not set(near) <= set(_SAME_LETTERS):
        return found
    high = sum(data.count(byte) for byte in range(0xE0, 0xFB))
    fitting = [name for name in _SAME_LETTERS if _fits(there, name)]
    if high < _HEBREW_ENOUGH:
        return found
    weighed = sorted((_cost_of_signs(data, there, name), place, name) for place, name in enumerate(fitting))
    best, _, encoding = weighed[0]
    others = [cost for cost, _, name in weighed[1:] if any(_letter(b, name) != _letter(b, encoding) for b in there)]
    names = (encoding, *(name for _, _, name in weighed[1:]))
    sure = not others or others[0] - best >= _AHEAD
    return Found(encoding, Verdict.CLEAR if sure else Verdict.OPEN, names)


def _cost_of_signs(data: bytes, there: frozenset[int], encoding: str) -> float:
    """How strange, in nats, the signs are that *data* has in a Hebrew *encoding*, by what stands before them."""
    total = _SELDOM if encoding == mac_hebrew.NAME else 0.0
    for byte in there:
        if 0xE0 <= byte <= 0xFA:
            continue
        one = _letter(byte, encoding)
        count = data.count(byte)
        if encoding == mac_hebrew.NAME and one < "\x80":  # a sign of its own for right-to-left
            plain = data.count(one.encode("ascii"))
            total += count * (0.5 if count >= plain else 4.0)
        elif unicodedata.category(one[-1]) == "Mn":
            behind = sum(data.count(bytes((letter, byte))) for letter in range(0xE0, 0xFB))
            behind += sum(data.count(bytes((mark, byte))) for mark in there if mark < 0xE0 and mark != byte)
            total += (8.0 if one == _RAFE else 2.0) * count + 8.0 * max(0, count - behind)
        else:
            odd = unicodedata.category(one[-1])[0] in "CL" or one in _BIBLICAL
            total += count * (_USUAL_SIGNS.get(one, 9.0 if odd else 5.0))
    return total


def _among_twins(data: bytes, there: frozenset[int], found: Found) -> Found:
    """*found*, weighed against encodings that give the same text so far, by those lines in which they do not."""
    if found.verdict is not Verdict.CLEAR:
        return found
    own = {byte: _letter(byte, found.encoding) for byte in there}
    rivals = [name for name in NARROW if name != found.encoding and _fits(there, name)]
    alike = [
        name for name in rivals if sum(_letter(byte, name) != letter for byte, letter in own.items()) * 3 < len(own)
    ]
    different = {byte for name in alike for byte, letter in own.items() if _letter(byte, name) != letter}
    if not different:
        return found
    sample = b"".join(islice(_stretches(data, different, 300), 200))[: ROUNDS[1]]
    judged = _judged(*_weighed(sample, [found.encoding, *alike]), len(sample))
    return judged if judged.encoding else found


def _high(sample: bytes) -> int:
    """How many bytes of *sample* are beyond ASCII."""
    return len(sample.translate(None, _ASCII))


@cache
def _letter(byte: int, encoding: str) -> str:
    return bytes((byte,)).decode(encoding, "ignore")


def _high_bytes(data: bytes) -> frozenset[int]:
    """The bytes beyond ASCII that *data* has."""
    return frozenset(byte for byte in range(0x80, 0x100) if byte in data)


def _fits(there: frozenset[int], encoding: str) -> bool:
    """Whether *encoding*, one of `NARROW`, has a character for each byte that is *there*."""
    try:
        bytes(there).decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


Weighed = list[tuple[float, int, str]]
"""Cost a pair, place in `NARROW`, name."""


def _weighed(sample: bytes, encodings: list[str]) -> tuple[Weighed, int]:
    """*encodings* by how unlikely *sample* is in them, and how many bytes beyond ASCII it has. Of those that give the
    same text the likelier one stands for all."""
    seen: dict[str, tuple[float, int, str]] = {}
    byte_pairs = Counter(pairwise(b" " + sample + b" "))
    for place, (encoding, languages) in enumerate(NARROW.items()):
        if encoding not in encodings:
            continue
        text = sample.decode(encoding)
        forms = text if encoding == _FORMS else ""  # which has the forms of letters, not letters
        if forms:
            text = unicodedata.normalize("NFKC", text)
        if text in seen or (languages != ("latin",) and not _RIGHT.search(text)):
            continue  # windows-1256 has French letters as well
        counted = _counted(byte_pairs, encoding) or pairs(text)
        ways = (False,) if languages == ("latin",) else (False, True)
        weights = [cost(counted, language, backwards=way) for way in ways for language in languages]
        found = min(total / max(count, 1) for total, count in weights)
        better = sorted(one for one, _, _ in seen.values() if one < found)
        if forms and not (len(better) > 3 and better[0] + _FAR < found):  # else it is out already
            found += 10 * badly_joined(forms)
        seen[text] = (found, place, encoding)
    return sorted(seen.values()), _high(sample)


def _counted(byte_pairs: Counter[tuple[int, int]], encoding: str) -> dict[Pair, int]:
    """What follows what in *encoding*, from what follows what in the bytes: they are counted once for all encodings.
    Nothing where that is not the same as `pairs` of the text."""
    letters = _letters(encoding)
    found: dict[Pair, int] = {}
    if encoding == _FORMS or any(not letters[byte] for pair in byte_pairs for byte in pair):
        return found
    for (before, one), count in byte_pairs.items():
        pair = letters[before], letters[one]
        found[pair] = found.get(pair, 0) + count
    return found


@cache
def _letters(encoding: str) -> tuple[str, ...]:
    """The letter of each byte; "" where it is none, several, or one that `pairs` leaves out."""
    found = [_letter(byte, encoding) for byte in range(0x100)]
    return tuple(one if len(one) == 1 and sum(pairs(one).values()) == 2 else "" for one in found)


def _judged(ranked: Weighed, high: int, size: int) -> Found:
    if not ranked:
        return Found("", Verdict.OPEN)
    best, _, encoding = ranked[0]
    margin = min(_MARGIN, max(_EVIDENCE / max(high, 1), _LEAST))
    near = [name for score, _, name in ranked if score - best < margin]
    if len(near) == 1 and best < _WORST and high >= _ENOUGH:
        return Found(encoding, Verdict.CLEAR, tuple(name for _, _, name in ranked[:4]))
    if best > _HOPELESS and high * 8 > size:
        return Found("", Verdict.OPEN, tuple(name for _, _, name in ranked[:4]))
    return Found(encoding, Verdict.OPEN, tuple(name for _, _, name in ranked[: max(2, min(len(near), 4))]))


_SAME_LETTERS: Final = ("windows-1255", "iso-8859-8", mac_hebrew.NAME)
_HEBREW_ENOUGH: Final = 100  # letters, below which other things may be meant
_AHEAD: Final = 4.0  # nats by which the signs must be likelier than in any other
_SELDOM: Final = 5.0  # nats against the Macintosh, whose files are seldom: its signs must speak for it
_USUAL_SIGNS: Final = dict.fromkeys(
    "\u00a0\u00d7\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u05be\u05f3\u05f4\u20aa", 1.0
) | {
    "\u200e": 0.25,
    "\u200f": 0.25,
}
_BIBLICAL: Final = "\u05c0\u05c3"
_RAFE: Final = "\u05bf"  # which hardly anybody writes

_FORMS: Final = "cp864"
_JOINED: Final = 0.25  # share of forms that do not join, up to which they are taken to be meant...
_FEW: Final = 50  # ...where there are no more bytes beyond ASCII than this
_FAR: Final = 2.0  # nats a pair: who is so much behind in a short sample is out
_MARGIN: Final = 0.35  # nats a pair by which the best must be ahead...
_EVIDENCE: Final = 20.0  # ...or nats in all, in a long text...
_LEAST: Final = 0.004  # ...but never less than this a pair
_WORST: Final = 5.0
_HOPELESS: Final = 7.0
_ENOUGH: Final = 12  # bytes beyond ASCII below which nothing is clear


def _sample(data: bytes) -> bytes:
    """The lines of *data* that have bytes beyond ASCII, up to `SAMPLE` bytes of them."""
    return b"".join(_lines(data))


def _lines(data: bytes) -> Iterator[bytes]:
    size = 0
    for line in _stretches(data, range(0x80, 0x100), SAMPLE):
        yield line[: SAMPLE - size]
        size += len(line)
        if size >= SAMPLE:
            return


def _stretches(data: bytes, wanted: Collection[int], most: int) -> Iterator[bytes]:
    """The lines of *data* that have one of the *wanted* bytes, with their ends; of long lines only stretches that have
    it, with *most* bytes behind it and a few before. What lies between costs nothing, however much it is."""
    byte = re.compile(b"[" + re.escape(bytes(sorted(wanted))) + b"]")
    end = 0
    while found := byte.search(data, end):
        at = found.start()
        low = max(end, at - _BEFORE)
        start = max(data.rfind(b"\n", low, at), data.rfind(b"\r", low, at), low - 1) + 1
        stop = _LINE_END.search(data, at, at + most)
        end = stop.end() if stop else min(len(data), at + most)
        yield data[start:end]


_LINE_END: Final = re.compile(rb"\r\n|\r|\n")
_BEFORE: Final = 200  # bytes of a line that are taken before the one that is wanted
