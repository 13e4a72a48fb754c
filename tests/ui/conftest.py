"""Fixtures of the tests of the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.windows import annotated_window, shell, window

__all__ = ["annotated_window", "shell", "window"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform warns that it has no window manager to tell sizes and orders of windows to."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(r"does not support (propagateSize|raise|grab)", extend=True))
