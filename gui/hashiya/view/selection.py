"""What is selected: an anchor and a caret, and ranges that were set aside to be marked together with it."""

from __future__ import annotations

from msgspec import Struct, field
from msgspec.structs import replace

from hashiya.model.span import Range, normal_ranges
from hashiya.view.caret import CaretState


class Selection(Struct, frozen=True):
    """``anchor`` is where the selection began, the caret where it ends (code points); ``kept`` holds more ranges."""

    anchor: int = 0
    caret: CaretState = field(default_factory=CaretState)
    kept: tuple[Range, ...] = ()

    @property
    def active(self) -> Range:
        """The range between anchor and caret; empty when they are one."""
        return min(self.anchor, self.caret.position), max(self.anchor, self.caret.position)

    @property
    def ranges(self) -> tuple[Range, ...]:
        """All that is selected, in text order."""
        return normal_ranges((*self.kept, self.active))

    def to(self, caret: CaretState, *, extend: bool) -> Selection:
        """The caret moved; the selection goes along if *extend*, else it collapses and lets go what was kept."""
        return replace(self, caret=caret) if extend else Selection(caret.position, caret)

    def set_aside(self, position: int) -> Selection:
        """Keep what is selected and begin another range at *position*."""
        return Selection(position, CaretState(position), self.ranges)
