"""The border that every span crosses: in order, inside the text, and quoting what stands there."""

from __future__ import annotations

from itertools import pairwise

from hashiya.model.errors import KnownError
from hashiya.model.span import Range
from hashiya.text.source import TextLike


def check_span(text: TextLike, span: str, ranges: tuple[Range, ...], quoted: str) -> None:
    """Check *ranges* (code points of *text*) and the quotation of the span with the id *span*.

    Raises KnownError "span.empty", "span.ranges", "span.outside", "span.mismatch".
    """
    if not ranges or any(end <= start for start, end in ranges):
        raise KnownError("span.empty")
    if any(following[0] <= before[1] for before, following in pairwise(ranges)):
        raise KnownError("span.ranges", span=span)
    start, end = ranges[0][0], ranges[-1][1]
    if start < 0 or end > len(text):
        raise KnownError("span.outside", start=start, end=end, length=len(text))
    found = text[start:end]
    if found != quoted:
        raise KnownError(
            "span.mismatch", span=span, start=start, end=end, quoted=_shortened(quoted), found=_shortened(found)
        )


def _shortened(text: str) -> str:
    return text if len(text) <= 60 else text[:60] + "\N{HORIZONTAL ELLIPSIS}"
