"""Fields: which values fit, and how they read."""

from __future__ import annotations

from typing import Any

import pytest

from hashiya.model.field import KINDS, Choice, Field, problem_of, value_words

ORDER = Choice("order", {"en": "Order", "ar": "أمر"})
MODALITY = Field("modality", "choice", choices=(ORDER, Choice("request")), required=True)


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [
        (MODALITY, "order", ""),
        (MODALITY, "shout", "choice"),
        (MODALITY, True, "kind"),
        (MODALITY, "", "missing"),
        (MODALITY, None, "missing"),
        (Field("f", "choices", choices=(ORDER,)), ["order"], ""),
        (Field("f", "choices", choices=(ORDER,)), "order", "kind"),
        (Field("f", "choices", choices=(ORDER,)), ["order", "x"], "choice"),
        (Field("f", "choices", choices=(ORDER,), free=True), ["order", "x"], ""),
        (Field("f", "choices", required=True), [], "missing"),
        (Field("f", "date"), "2024-08-15", ""),
        (Field("f", "date"), "2024-02-30", "kind"),
        (Field("f", "date"), "20240815", "kind"),
        (Field("f", "date"), "before the visit", "kind"),
        (Field("f", "date", free=True), "before the visit", ""),
        (Field("f", "yes_no", required=True), False, ""),
        (Field("f", "yes_no"), "weekly", "kind"),
        (Field("f", "yes_no", free=True), "weekly", ""),
        (Field("f", "yes_no", free=True), 1, "kind"),
        (Field("f", "number"), 0, ""),
        (Field("f", "number"), True, "kind"),
        (Field("f", "number"), "3", "kind"),
        (Field("f", "text"), ["a"], "kind"),
        (Field("f", "place"), "Najaf", ""),
    ],
)
def test_what_is_wrong_with_a_value(field: Field, value: Any, problem: str) -> None:
    assert problem_of(field, value) == problem


def test_nothing_is_wrong_with_an_empty_field_that_may_be_empty() -> None:
    for kind in KINDS:
        assert problem_of(Field("f", kind), None) == problem_of(Field("f", kind), "") == ""


def test_values_read_in_the_words_of_the_scheme() -> None:
    assert value_words(MODALITY, "order", "ar") == "أمر"
    assert value_words(MODALITY, "request", "ar") == value_words(None, "request", "ar") == "request"
    assert value_words(Field("f", "choices", choices=(ORDER,)), ["order", "x"], "ar") == "أمر، x"
    assert value_words(Field("f", "yes_no"), True, "en") == "yes" and value_words(None, False, "fa", "y", "n") == "n"
    assert value_words(Field("f", "number"), 3, "en") == "3" and value_words(MODALITY, [], "en") == ""
