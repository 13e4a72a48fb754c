"""Inks that are proposed for labels can be read, and are told apart."""

from __future__ import annotations

from hashiya.model.inks import contrast_of, spare_inks


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast_of("#000000", "#ffffff") == 21 and contrast_of("#777777", "#777777") == 1
    assert round(contrast_of("#767676", "#ffffff"), 2) == 4.54


def test_two_hundred_labels_can_be_read_and_differ() -> None:
    used: list[str] = []
    for _ in range(200):
        light, dark = spare_inks(used)
        assert contrast_of(light, "#ffffff") >= 4.5 and contrast_of(dark, "#24231f") >= 4.5, (light, dark)
        assert light not in used
        used.append(light)
