"""What the letters of a PDF say. Qt writes glyphs, and glyphs of Arabic do not tell their letters: one dotless stroke
serves five letters, a ligature stands for two. Copied, searched or read aloud, such a file yields rubbish.

So each page is given a second layer, as scanned pages have that were read by a machine: its letters one by one, where
they stand, unseen (text rendering mode 3). The seen glyphs are silenced, in two ways because readers of PDF know one or
the other: all of a page says one space (``ActualText``, ISO 32000-1, 14.9.4; poppler takes no notice of an empty one),
and each glyph stands for a zero width space. Qt cannot write any of this; the file that it has made is written anew.
Nothing here draws.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final, NamedTuple

from msgspec import Struct, field

_CONTENTS: Final = re.compile(rb"/Type /Page\n.{0,80}?/Contents (\d+) 0 R\n/Resources (\d+) 0 R\n", re.DOTALL)
_STREAM: Final = re.compile(rb"\d+ 0 obj\n<<\n/Length (\d+) 0 R\n/Filter /FlateDecode\n>>\nstream\n")
_STRETCH: Final = re.compile(rb"([\d.]+) Tz")
_SILENCE: Final = b"/Span <</ActualText <FEFF0020>>> BDC\n"
_SHAPE: Final = re.compile(rb"/FontFile2 \d+ 0 R")
_SAID: Final = re.compile(rb"/Span *<<[^>]*<[^>]*> *>> *BDC\n|EMC\n")
"""What Qt itself says, of a few glyphs only: inside the silence it would end it."""

_HEAD: Final = 400
"""Bytes of an object in which its kind can be seen."""

_WIDTHS: Final = re.compile(rb"/W \[0 \[([1-9]\d*) ")
"""The width of a font's first glyph, the one for letters that it lacks: some readers take it from the font itself, so
the unseen font, which has no other glyph, must give the same."""

_SPARE: Final = range(0xD800, 0xE000)
"""Codes of the unseen font that no letter has (surrogates); letters outside the basic plane are given them in turn."""


class Letter(NamedTuple):
    """A code point (or a few that stand on one spot) and where it stands: left and right in pixels of the page."""

    text: str
    left: float
    right: float
    rtl: bool


class TextLayer:
    """The letters of a document, page by page as they are set; kept packed, some bytes a letter."""

    def __init__(self, height: float, scale: float) -> None:
        """*height* of a page in pixels, *scale* points a pixel."""
        self._height, self._scale = height, scale
        self._lines: list[bytes] = []
        self._pages: list[bytes] = []
        self.rare: dict[str, int] = {}
        """Letters outside the basic plane, and their codes."""

    def say(self, letters: Iterable[Letter], baseline: float, body: float) -> None:
        """Letters of one line in the order in which they are read; *baseline* and *body* (font's height) in pixels."""
        size = max(body * self._scale * 0.8, 1.0)
        y = (self._height - baseline) * self._scale
        said = [b"/HT %.2f Tf\n" % size]
        for left, right, text in _pieces(letters):
            stretch = max((right - left) * self._scale / len(text) / size * 100, 0.1)
            codes = b"".join(b"%04X" % self._code(character) for character in text)
            said.append(b"%.1f Tz 1 0 0 1 %.2f %.2f Tm <%s> Tj\n" % (stretch, left * self._scale, y, codes))
        self._lines.append(b"".join(said))

    def end_page(self) -> None:
        """The page is full."""
        self._pages.append(zlib.compress(b"q\nBT\n3 Tr\n" + b"".join(self._lines) + b"ET\nQ\n"))
        self._lines.clear()

    def on_page(self, page: int, advance: int) -> bytes:
        """The operators of a page, counted from 0, for a font all of whose letters are *advance* thousandths wide."""
        said = zlib.decompress(self._pages[page]) if page < len(self._pages) else b""
        return _STRETCH.sub(lambda found: b"%.1f Tz" % (float(found[1]) * 1000 / advance), said)

    def _code(self, character: str) -> int:
        code = ord(character)
        if code <= 0xFFFF:
            return 0xFFFD if code in _SPARE else code
        if character not in self.rare and len(self.rare) < len(_SPARE):
            self.rare[character] = _SPARE[len(self.rare)]
        return self.rare.get(character, 0xFFFD)


def _pieces(letters: Iterable[Letter]) -> Iterator[tuple[float, float, str]]:
    """``(left, right, text)`` of what is written in one go, word by word in the order in which words are read.

    Words that run to the right are written as a whole, for some readers see gaps between their letters. Those that run
    to the left are written letter by letter from their left end, as most programs write them and all readers expect.
    """
    word: list[Letter] = []
    for letter in letters:
        if word and not _joins(word[-1], letter):
            yield from _word(word)
            word = []
        word.append(letter)
    yield from _word(word)


def _joins(before: Letter, letter: Letter) -> bool:
    if before.text.isspace() or letter.text.isspace() or before.rtl != letter.rtl:
        return False
    gap = before.left - letter.right if letter.rtl else letter.left - before.right
    return abs(gap) < 0.5


def _word(word: list[Letter]) -> Iterator[tuple[float, float, str]]:
    if word and not word[0].rtl:
        yield word[0].left, word[-1].right, "".join(letter.text for letter in word)
        return
    for letter in reversed(word):
        step = (letter.right - letter.left) / len(letter.text)
        for place, character in enumerate(reversed(letter.text)):
            yield letter.left + place * step, letter.left + (place + 1) * step, character


def write_told(made: BinaryIO, target: BinaryIO, layer: TextLayer, catalog: bytes) -> None:
    """Copy the PDF *made* by Qt to *target* with the letters of *layer*; *catalog* is added to the document's catalog.

    Raises ValueError if the file is not as Qt writes it.
    """
    starts, tail, size = _objects(made)
    bounds = list(zip(starts, [*(start for start, _ in starts[1:]), tail], strict=True))
    known = _survey(_read(made, start, min(stop, start + _HEAD)) for (start, _), stop in bounds)
    moved: dict[int, int] = {}
    lengths: dict[int, int] = {}
    target.write(_read(made, 0, starts[0][0]))
    for (start, number), stop in bounds:
        chunk = _read(made, start, stop)
        if number in known.pages and (found := _STREAM.match(chunk)):
            data = zlib.compress(
                _told(_unpacked(chunk[found.end() :]), layer.on_page(known.pages[number], known.advance))
            )
            lengths[int(found[1])] = len(data)
            chunk = chunk[: found.end()] + data + b"\nendstream\nendobj\n"
        elif number in lengths:
            chunk = b"%d 0 obj\n%d\nendobj\n" % (number, lengths[number])
        elif number in known.resources:
            chunk = chunk.replace(b"/Font <<\n", b"/Font <<\n/HT %d 0 R\n" % size, 1)
        elif b"stream\n/CIDInit " in chunk[:100]:
            chunk = _stream(number, _cmap(_silent_ranges()))
        elif b"/Type /Catalog\n" in chunk[:60]:
            chunk = chunk.replace(b"/Type /Catalog\n", b"/Type /Catalog\n" + catalog, 1)
        moved[number] = target.tell()
        target.write(chunk)
    for number, chunk in enumerate(_unseen_font(size, known, layer), size):
        moved[number] = target.tell()
        target.write(chunk)
    _write_tail(made, target, tail, moved)


class _Survey(Struct):
    """What must be known of a file before it can be written anew: the objects with what the pages show (and the number
    of the page), those with their fonts, a font file to refer to, and the width of its first glyph."""

    pages: dict[int, int] = field(default_factory=dict)
    resources: set[int] = field(default_factory=set)
    shape: bytes = b""
    advance: int = 1000


def _survey(heads: Iterable[bytes]) -> _Survey:
    known = _Survey()
    measured = False
    for head in heads:
        if found := _CONTENTS.search(head):
            known.pages[int(found[1])] = len(known.pages)
            known.resources.add(int(found[2]))
        elif not known.shape and (found := _SHAPE.search(head)):
            known.shape = found[0]
        elif known.shape and not measured and (found := _WIDTHS.search(head)):
            known.advance, measured = int(found[1]), True
    return known


def _read(file: BinaryIO, start: int, stop: int) -> bytes:
    file.seek(start)
    return file.read(stop - start)


def _objects(file: BinaryIO) -> tuple[list[tuple[int, int]], int, int]:
    """``(offset, number)`` of each object in the order of the file, the offset of the table, the first free number."""
    size = file.seek(0, 2)
    found = re.search(rb"startxref\n(\d+)", _read(file, max(0, size - 200), size))
    if found is None:
        raise ValueError("a PDF without a table of objects")
    tail = int(found[1])
    rows = re.findall(rb"(\d{10}) \d{5} ([nf])", _read(file, tail, size))
    starts = [(int(offset), number) for number, (offset, kind) in enumerate(rows) if kind == b"n"]
    if not starts:
        raise ValueError("a PDF without objects")
    return sorted(starts), tail, len(rows)


def _unpacked(data: bytes) -> bytes:
    return zlib.decompressobj().decompress(data)


def _told(content: bytes, letters: bytes) -> bytes:
    """A page's *content* silenced, and the *letters* before it, where Qt's coordinates are not yet in force."""
    return letters + _SILENCE + _SAID.sub(b"", content) + b"\nEMC\n"


def _stream(number: int, content: bytes) -> bytes:
    data = zlib.compress(content)
    head = b"%d 0 obj\n<< /Length %d /Filter /FlateDecode >>\nstream\n" % (number, len(data))
    return head + data + b"\nendstream\nendobj\n"


def _cmap(ranges: Iterable[bytes]) -> bytes:
    """A table of what codes stand for (ISO 32000-1, 9.10.3), of at most a hundred ranges a block."""
    rows = list(ranges)
    blocks = [rows[start : start + 100] for start in range(0, len(rows), 100)]
    body = b"".join(b"%d beginbfrange\n" % len(block) + b"".join(block) + b"endbfrange\n" for block in blocks)
    return (
        b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        b"/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        b"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        b"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n" + body + b"endcmap\n"
        b"CMapName currentdict /CMap defineresource pop\nend\nend\n"
    )


def _silent_ranges() -> Iterator[bytes]:
    nothing = b"<200B> " * 256
    for high in range(0x40):
        yield b"<%02X00> <%02XFF> [%s]\n" % (high, high, nothing)


def _telling_ranges(rare: dict[str, int]) -> Iterator[bytes]:
    for high in range(0x100):
        if high << 8 not in _SPARE:
            yield b"<%02X00> <%02XFF> <%02X00>\n" % (high, high, high)
    for character, code in rare.items():
        yield b"<%04X> <%04X> <%s>\n" % (code, code, character.encode("utf-16-be").hex().upper().encode("ascii"))


def _unseen_font(number: int, known: _Survey, layer: TextLayer) -> list[bytes]:
    """The objects of a font, numbered from *number*, whose codes are letters. It shows nothing but must be embedded:
    it refers to the font file of another one."""
    info = b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
    return [
        b"%d 0 obj\n<< /Type /Font /Subtype /Type0 /BaseFont /HashiyaLetters /Encoding /Identity-H "
        b"/DescendantFonts [%d 0 R] /ToUnicode %d 0 R >>\nendobj\n" % (number, number + 1, number + 3),
        b"%d 0 obj\n<< /Type /Font /Subtype /CIDFontType2 /BaseFont /HashiyaLetters %s /FontDescriptor %d 0 R "
        b"/CIDToGIDMap %d 0 R /DW %d >>\nendobj\n" % (number + 1, info, number + 2, number + 4, known.advance),
        b"%d 0 obj\n<< /Type /FontDescriptor /FontName /HashiyaLetters /Flags 4 "
        b"/FontBBox [0 -300 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -300 /CapHeight 900 /StemV 50 %s >>\nendobj\n"
        % (number + 2, known.shape),
        _stream(number + 3, _cmap(_telling_ranges(layer.rare))),
        _stream(number + 4, bytes(2 << 16)),
    ]


def _write_tail(made: BinaryIO, target: BinaryIO, tail: int, moved: dict[int, int]) -> None:
    table = _read(made, tail, made.seek(0, 2))
    trailer = table[table.index(b"trailer") : table.index(b"startxref")]
    trailer = re.sub(rb"/Size \d+", b"/Size %d" % (len(moved) + 1), trailer)
    start = target.tell()
    rows = [b"%010d 00000 n \n" % moved[number] for number in sorted(moved)]
    target.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(moved) + 1) + b"".join(rows) + trailer)
    target.write(b"startxref\n%d\n%%%%EOF\n" % start)
