"""Days of tables: whatever their digits and the names of their months, they are told in one way."""

from __future__ import annotations

from pathlib import Path

import pytest

from hashiya.formats import reader_for
from hashiya.formats.days import iso_day


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("٢٠٢٦/٠٣/١٢", "2026-03-12"), ("2026/3/2", "2026-03-02"), ("2026.03.12 9:05", "2026-03-12 09:05"),
        ("١٣ مارس ٢٠٢٦", "2026-03-13"), ("الخميس، 1 أبريل 2026 م", "2026-04-01"), ("1 ابريل 2026", "2026-04-01"),
        ("3 تشرين الثاني 2025", "2025-11-03"), ("5 غشت 2024", "2024-08-05"), ("12 March, 2026", "2026-03-12"),
        ("2026-03-14", "2026-03-14"), ("2026-03-14T10:00:00Z", "2026-03-14T10:00:00Z"),
        ("12/03/2026", "12/03/2026"), ("۱۴۰۴/۱۲/۲۱", "۱۴۰۴/۱۲/۲۱"), ("2026/13/01", "2026/13/01"),
        ("31 فبراير 2026",) * 2,
        ("12 ما 2026", "12 ما 2026"), ("", ""), ("أمس", "أمس"), ("²026/01/01", "²026/01/01"),
        ("2026/01-02", "2026/01-02"),
    ],
)  # fmt: skip
def test_a_day_is_told_as_iso_where_it_is_certain(written: str, day: str) -> None:
    assert iso_day(written) == day


def test_what_the_table_says_is_kept_beside_it(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("نص;تاريخ النشر\nأمر الوزير;٢٠٢٦/٠٣/١٢\nأمر المدير;أمس\n", "utf-8")
    (tmp_path / "b.csv").write_text("text,date\nx,2026/3/1\n", "utf-8")
    (only,) = reader_for(tmp_path / "b.csv")(tmp_path / "b.csv")
    assert (only.document.metadata["date"], only.document.metadata["date as written"]) == ("2026-03-01", "2026/3/1")
    first, second = reader_for(tmp_path / "a.csv")(tmp_path / "a.csv")
    assert first.document.metadata["date"] == "2026-03-12" and first.document.metadata["تاريخ النشر"] == "٢٠٢٦/٠٣/١٢"
    assert second.document.metadata["date"] == "أمس" and "تاريخ النشر" not in second.document.metadata
