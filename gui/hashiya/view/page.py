"""Which units are in sight: scrolling through a text of any length without knowing its height.

The page hangs on an anchor, the first unit in sight and how much of it is above the window. The scroll bar counts code
points, which are known exactly from the start; pixels move the anchor only, so no thumb ever jumps or needs refining.
"""

from __future__ import annotations

from collections import OrderedDict

from msgspec import Struct

from hashiya.text.bidi import RTL, Direction
from hashiya.text.paragraphs import Paragraphs, Unit
from hashiya.text.source import TextLike
from hashiya.view.layout import Typesetting, UnitLayout

KEPT_UNITS = 256
"""Laid out units that are remembered."""

_FAR = 100_000
"""More code points than any window shows."""

PADDING = 32.0
"""Empty space above the first and below the last line (pixels)."""


class Placed(Struct, frozen=True):
    """A unit in sight: its layout and the height of its top in the window (pixels)."""

    unit: Unit
    layout: UnitLayout
    top: float


class Page:
    """The units of one text in one typesetting, and where the window stands in them."""

    def __init__(self, text: TextLike, fallback: Direction = RTL) -> None:
        self.text = text
        self.paragraphs = Paragraphs(text, fallback)
        self._setting: Typesetting | None = None
        self._height = 0.0
        self._kept: OrderedDict[int, UnitLayout] = OrderedDict()
        self._anchor = self.paragraphs.at(0)
        self._offset = -PADDING
        self._held = (0, -1.0)  # the code point at the top and the pixels above its line, held through resizing
        self._end: tuple[Unit, float] | None = None
        self._seen_from: tuple[int, float] | None = None
        self._seen: list[Placed] = []

    # -- layouts ------------------------------------------------------------------------------------------------

    @property
    def setting(self) -> Typesetting:
        """The typesetting. Raises RuntimeError before there is one."""
        if self._setting is None:
            raise RuntimeError("the page has no typesetting yet")
        return self._setting

    def set_setting(self, setting: Typesetting, height: float) -> None:
        """Set the text anew for *setting* in a window of *height* pixels; what stood at the top stays there."""
        if setting == self._setting and height == self._height:
            return
        fresh = setting != self._setting
        self._setting, self._height, self._end, self._seen_from = setting, height, None, None
        if fresh:
            self._kept.clear()
            position, above = self._held
            if position == 0 and above < 0:
                self._anchor, self._offset = self.paragraphs.at(0), -PADDING
            else:
                self._anchor = self.paragraphs.at(position)
                layout = self.layout(self._anchor)
                line = layout.line_of(position - self._anchor.start)
                self._offset = layout.line_top(line) + min(above, setting.pitch)
        self._clamp()

    def layout(self, unit: Unit) -> UnitLayout:
        """The layout of *unit*, made when it is first asked for."""
        known = self._kept.get(unit.start)
        if known is None:
            known = UnitLayout(
                self.text[unit.start : unit.stop],
                self.paragraphs.direction(unit),
                self.setting,
                start=unit.start,
                last=unit.last,
            )
            self._kept[unit.start] = known
            if len(self._kept) > KEPT_UNITS:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(unit.start)
        return known

    def layout_at(self, position: int) -> tuple[Unit, UnitLayout]:
        """The unit that holds the code point *position*, and its layout."""
        unit = self.paragraphs.at(position)
        return unit, self.layout(unit)

    # -- what is in sight ---------------------------------------------------------------------------------------

    def visible(self) -> list[Placed]:
        """The units in sight, from above to below; one at least, however low the window is. Not to be changed."""
        here = self._anchor.start, self._offset
        if here == self._seen_from:
            return self._seen
        placed: list[Placed] = []
        unit: Unit | None = self._anchor
        top = -self._offset
        while unit is not None and (top < self._height or not placed):
            layout = self.layout(unit)
            placed.append(Placed(unit, layout, top))
            top += layout.height
            unit = self.paragraphs.after(unit)
        self._seen_from, self._seen = here, placed
        return placed

    def placed_at(self, y: float) -> Placed:
        """The unit in sight at the height *y* (pixels), the nearest one outside."""
        visible = self.visible()
        for placed in visible:
            if y < placed.top + placed.layout.height:
                return placed
        return visible[-1]

    def line_place(self, position: int, upstream: bool = False) -> tuple[float, float] | None:
        """Top and bottom (pixels in the window) of the line that shows *position*; None if its unit is out of sight."""
        for placed in self.visible():
            if placed.unit.start <= position <= placed.unit.stop or position < placed.unit.end:
                if position < placed.unit.start:
                    return None
                layout = placed.layout
                line = layout.line_of(min(position - placed.unit.start, len(layout)), upstream)
                top = placed.top + layout.line_top(line)
                return top, top + self.setting.pitch
        return None

    def top_position(self) -> int:
        """The code point with which the first line in sight starts."""
        layout = self.layout(self._anchor)
        return self._anchor.start + layout.line_range(layout.line_at(max(self._offset, 0.0)))[0]

    # -- scrolling ----------------------------------------------------------------------------------------------

    def scroll_by(self, pixels: float) -> None:
        """Move the window down the text (up if negative)."""
        self._offset += pixels
        self._settle()
        self._clamp()
        self._hold()

    def scroll_to(self, position: int, share: float = 0.0) -> None:
        """Bring the line of *position* to *share* of the window's height (0: to its top)."""
        self._anchor, layout = self.layout_at(position)
        line = layout.line_of(min(position - self._anchor.start, len(layout)))
        self._offset = layout.line_top(line) - share * (self._height - self.setting.pitch)
        if position == 0 and not share:
            self._offset = -PADDING
        self._settle()
        self._clamp()
        self._hold()

    def reveal(self, position: int, upstream: bool = False, covered: float = 0.0) -> bool:
        """Scroll as little as is needed to see the line of *position* above the lowest *covered* pixels; return whether
        anything moved."""
        place = self.line_place(position, upstream)
        if place is None:
            self.scroll_to(position, 0.35)
            return True
        height = self._height - covered
        above = PADDING / 2 if height > 6 * self.setting.pitch else 0.0
        if position == 0 or position >= len(self.text):
            above = min(PADDING, height / 4)  # the first and the last line with all the space around them
        if place[0] < above:
            self.scroll_by(place[0] - above)
        elif place[1] > height - above:
            self.scroll_by(place[1] - height + above)
        else:
            return False
        return True

    # -- the scroll bar, in code points -------------------------------------------------------------------------

    def bar(self) -> tuple[int, int, int]:
        """``(value, maximum, page step)`` of the scroll bar, in code points."""
        if self._end is None and not self._near_end():
            # Exact only where it matters: laying the last page out can wait until the window comes near it.
            last = self.visible()[-1].unit
            page = max(1, last.end - self._anchor.start)
            return self._weight(self._anchor, self._offset), max(1, len(self.text) - page), page
        end = self._end_anchor()
        maximum = self._weight(*end)
        if end[0].start == 0 and end[1] <= -PADDING:
            return 0, 0, len(self.text)
        return min(self._weight(self._anchor, self._offset), maximum), maximum, max(1, len(self.text) - maximum)

    def set_bar(self, value: int) -> None:
        """Move the window to the bar's *value* (code points)."""
        if value <= 0:
            self._anchor, self._offset = self.paragraphs.at(0), -PADDING
        elif value >= self.bar()[1]:
            self._anchor, self._offset = self._end_anchor()
        else:
            self._anchor = self.paragraphs.at(value)
            share = (value - self._anchor.start) / max(1, self._anchor.end - self._anchor.start)
            self._offset = share * self.layout(self._anchor).height
        self._clamp()
        self._hold()

    def _weight(self, unit: Unit, offset: float) -> int:
        share = max(0.0, offset) / self.layout(unit).height
        return unit.start + int(share * max(1, unit.end - unit.start))

    def _settle(self) -> None:
        """Bring the offset into the anchor by moving the anchor from unit to unit."""
        while self._offset < 0 and (before := self.paragraphs.before(self._anchor)):
            self._anchor = before
            self._offset += self.layout(before).height
        while self._offset >= (height := self.layout(self._anchor).height):
            after = self.paragraphs.after(self._anchor)
            if after is None:
                break
            self._anchor = after
            self._offset -= height

    def _clamp(self) -> None:
        """Not before the beginning and not behind the end."""
        if self._anchor.start == 0:
            self._offset = max(self._offset, -PADDING)
        if self._end is None and not self._near_end():
            return
        end, offset = self._end_anchor()
        if (self._anchor.start, self._offset) > (end.start, offset):
            self._anchor, self._offset = end, offset

    def _near_end(self) -> bool:
        """Whether so little text follows the anchor that the window could reach its end."""
        return len(self.text) - self._anchor.start < _FAR

    def _end_anchor(self) -> tuple[Unit, float]:
        """The anchor with which the text's end stands at the window's bottom, found by laying out backwards."""
        if self._end is None:
            unit = self.paragraphs.at(len(self.text))
            room = self._height - PADDING - self.layout(unit).height
            while room > 0 and (before := self.paragraphs.before(unit)):
                unit = before
                room -= self.layout(unit).height
            self._end = (unit, -room if room <= 0 or unit.start else max(-room, -PADDING))
        return self._end

    def _hold(self) -> None:
        layout = self.layout(self._anchor)
        if self._offset < 0:
            self._held = (0, -1.0)
            return
        line = layout.line_at(self._offset)
        self._held = (self._anchor.start + layout.line_range(line)[0], self._offset - layout.line_top(line))
