"""The looks: what is read can be read, by computation; pure inks are taken when they are asked for."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor

from hashiya.model.inks import contrast_of
from hashiya.model.scheme import SPARE_INKS, Label, Scheme
from hashiya.session.project import default_scheme
from hashiya.ui import theme as looks
from hashiya.ui.theme import DARK, LIGHT, PURE_DARK, PURE_LIGHT, READABLE, THEMES, Lamp, inks_of, readable
from tests.ui.windows import press

colours = st.integers(0, 0xFFFFFF).map("#{:06x}".format)
NAMES = {LIGHT: "light", DARK: "dark", PURE_LIGHT: "pure light", PURE_DARK: "pure dark"}
each = pytest.mark.parametrize("theme", THEMES, ids=NAMES.values())


def test_the_ratio_is_that_of_the_standard() -> None:
    assert contrast_of("#000000", "#ffffff") == contrast_of("#ffffff", "#000000") == 21
    assert contrast_of("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)  # known from WCAG's own examples
    assert contrast_of("#123456", "#123456") == 1


@each
def test_text_can_be_read_on_every_ground(theme) -> None:
    least = READABLE if theme.contrast else 4.5
    grounds = ("paper", "chrome", "raised", "hover", "wash")
    pairs = [
        *product(("text",), (*grounds, "selection", "hit", "hit_now")),
        *product(("quiet", "accent", "bad"), grounds[:3]),
    ]
    pairs += [("on_accent", "accent")]
    if theme.contrast:
        pairs += [*product(("quiet", "good"), grounds)]
    poor = {(ink, ground): round(contrast_of(getattr(theme, ink), getattr(theme, ground)), 2) for ink, ground in pairs}
    assert not {pair: ratio for pair, ratio in poor.items() if ratio < least}


@each
def test_what_is_not_text_can_be_seen(theme) -> None:
    """WCAG 2.1, 1.4.11: edges of what can be used, and the focus; in pure inks hairlines too."""
    for ink in ("accent", *(("line", "faint") if theme.contrast else ())):
        for ground in ("paper", "chrome", "raised"):
            assert contrast_of(getattr(theme, ink), getattr(theme, ground)) >= 3


@each
def test_labels_can_be_read(theme) -> None:
    least = READABLE if theme.contrast else 4.5
    inks = inks_of(theme, default_scheme(), "ar")
    assert inks.labels
    for name, ink in inks.labels.items():
        assert contrast_of(ink.ink.name(), theme.paper) >= least, name
    for pair in SPARE_INKS:
        if theme.contrast:
            assert contrast_of(readable(pair[theme.dark], theme.paper), theme.paper) >= least


@given(colours, st.sampled_from(["#000000", "#ffffff"]))
def test_any_colour_becomes_readable(colour: str, ground: str) -> None:
    found = readable(colour, ground)
    assert contrast_of(found, ground) >= READABLE
    if contrast_of(colour, ground) >= READABLE:
        assert found == colour
    elif QColor(colour).hslSaturation() > 60:
        turn = abs(QColor(found).hslHue() - QColor(colour).hslHue())
        assert QColor(found).hslSaturation() < 20 or min(turn, 360 - turn) <= 12


def test_high_contrast_is_chosen_and_left(window) -> None:
    window.actions_["view.theme_contrast"].trigger()
    window._showing.catch_up()
    assert window.desk.lamp.theme is PURE_LIGHT and window.desk.settings.theme == "contrast"
    assert window.actions_["view.theme_contrast"].isChecked()
    shown = window.reader.viewport().grab().toImage()
    assert shown.pixelColor(3, 3) == QColor("#ffffff")
    window.actions_["view.theme_light"].trigger()
    assert window.desk.lamp.theme is LIGHT


def test_the_system_asks_for_contrast_of(qapp, window, monkeypatch) -> None:
    class Access(QObject):
        contrastPreferenceChanged = Signal()  # noqa: N815
        wanted = Qt.ContrastPreference.HighContrast

        def contrastPreference(self) -> Qt.ContrastPreference:
            return self.wanted

    lamp: Lamp = window.desk.lamp
    access = Access(window)
    real = lamp._access
    monkeypatch.setattr(lamp, "_access", access)
    lamp.choose("system")
    assert lamp.theme.contrast
    lamp.choose("dark")
    assert lamp.theme is looks.DARK, "who chose a theme keeps it"
    access.wanted = Qt.ContrastPreference.NoPreference
    lamp.choose("system")
    assert not lamp.theme.contrast
    monkeypatch.setattr(lamp, "_access", real)


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_the_selected_row_is_rounded_and_can_be_seen(window, mode: str) -> None:
    window.desk.lamp.choose(mode)
    window.reader.select(8, 25)
    press(window.reader, "2")
    window._showing.catch_up()
    panel = window.panels.spans.list
    row = panel.visualRect(panel.currentIndex())
    shown = window.panels.spans.grab().toImage()
    row.translate(panel.viewport().mapTo(window.panels.spans, QPoint(0, 0)))
    ground = QColor(window.desk.lamp.theme.chrome)
    assert shown.pixelColor(row.left() + 2, row.center().y()) == ground, "no block behind the card"
    across = {shown.pixelColor(x, row.center().y()).rgb() for x in range(row.left() + 6, row.left() + 12)}
    assert across - {ground.rgb()}, "the card's ground or its edge"


@each
def test_marks_are_outlined_in_pure_inks(theme) -> None:
    assert inks_of(theme, default_scheme(), "en").outlined == theme.contrast


def test_the_palest_colour_of_a_scheme_is_seen_on_every_ground() -> None:
    from hashiya.model.inks import contrast_of
    from hashiya.model.scheme import Label, Scheme
    from hashiya.ui.theme import SEEN, THEMES, inks_of

    scheme = Scheme(labels=(Label("pale", {"en": "Pale"}, light="#fff3a0", dark="#20201e"),))
    for theme in THEMES:
        ink = inks_of(theme, scheme, "en").label("pale").ink.name()
        assert contrast_of(ink, theme.paper) >= SEEN


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_icons_are_drawn_in_the_pixels_of_the_screen(qapp, scale: float) -> None:
    from PySide6.QtCore import QSize

    from hashiya.ui.icons import icon

    picture = icon("find").pixmap(QSize(20, 20), scale)
    assert picture.width() == round(20 * scale) and picture.devicePixelRatio() == pytest.approx(scale)
    image = picture.toImage()
    ink = {image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())}
    assert {0, 255} <= ink


def test_labels_of_the_same_title_stand_with_what_they_are_a_kind_of() -> None:
    scheme = Scheme(
        (
            Label("a", title={"en": "One"}),
            Label("b", title={"en": "Other"}),
            Label("a.x", title={"en": "Same"}, parent="a"),
            Label("b.x", title={"en": "Same"}, parent="b"),
        )
    )
    inks = inks_of(LIGHT, scheme, "en")
    assert [inks.label(name).title for name in ("a", "a.x", "b.x")] == ["One", "One / Same", "Other / Same"]
