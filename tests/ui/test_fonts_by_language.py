"""Each language keeps the font that was chosen for it; size and measure are common."""

from __future__ import annotations

from msgspec.structs import replace


def test_a_family_is_chosen_for_its_language_only(tmp_path) -> None:
    from hashiya.ui.settings import Settings
    from hashiya.view.style import ReadingStyle

    settings = Settings(tmp_path / "window.ini")
    assert settings.reading("ar") == ReadingStyle()
    settings.keep_reading(replace(ReadingStyle(), family="Amiri", size=20.0), "ar-EG")
    assert settings.reading("ar") == replace(ReadingStyle(), family="Amiri", size=20.0)
    assert settings.reading("fa") == replace(ReadingStyle(), size=20.0)
    settings.flush()
    assert Settings(tmp_path / "window.ini").reading("ar").family == "Amiri"


def test_what_is_shown_is_remembered(tmp_path) -> None:
    from hashiya.ui.settings import Settings
    from hashiya.view.style import Showing

    settings = Settings(tmp_path / "window.ini")
    assert settings.showing == Showing()
    settings.showing = Showing(hidden=True, margin=False, overview=True)
    settings.flush()
    assert Settings(tmp_path / "window.ini").showing == Showing(hidden=True, margin=False, overview=True)
