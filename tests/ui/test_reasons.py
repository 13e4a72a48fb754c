"""What the system and libraries say comes in the window's language, where it is known."""

from __future__ import annotations

import errno
import os
import sqlite3
import sys
from pathlib import Path
from typing import Any

import pytest

from hashiya.model.errors import KnownError
from hashiya.model.reasons import REASONS, reason_of
from hashiya.session.project import Session
from hashiya.ui import projects
from hashiya.ui.messages import reason_words, sentence
from tests.ui.windows import shell_in


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have other words")
@pytest.mark.parametrize("number", ["EACCES", "ENOENT", "EIO", "EISDIR", "EROFS", "ENAMETOOLONG", "ENOTCONN", "ESTALE"])
def test_the_words_of_the_system_are_those_that_are_known(number: str) -> None:
    assert reason_of(OSError(getattr(errno, number), os.strerror(getattr(errno, number)))) in REASONS


def test_a_reason_is_never_empty() -> None:
    assert reason_of(OSError()) == "OSError"
    assert reason_of(sqlite3.DatabaseError("file is not a database")) == "file is not a database"


@pytest.mark.parametrize(("language", "words"), [("ar", "لا إذن لك بذلك"), ("fa", "اجازهٔ این کار را ندارید")])
def test_a_known_reason_is_said_in_the_language(qapp: Any, qtbot: Any, language: str, words: str) -> None:
    with shell_in(qapp, qtbot, language):
        assert words in sentence(KnownError("file.unreadable", path=Path("x"), reason="Permission denied"))
        assert reason_words("Permission denied: /x") == f"{words}: \u2068/x\u2069"
        assert reason_words("gremlins: two") == "\u2068gremlins: two\u2069"
        assert not [one for one in REASONS if reason_words(one) == f"\u2068{one}\u2069"]


def test_a_damaged_project_says_so_without_a_word_of_english(qapp: Any, qtbot: Any, tmp_path: Path) -> None:
    path = tmp_path / "one.hashiya"
    Session.open(path, create=True).close()
    with sqlite3.connect(path) as connection:
        connection.execute("DROP INDEX span_words")
    connection.close()
    with shell_in(qapp, qtbot, "ar") as shell:
        projects.open_project(shell.window.desk, path)
        said = shell.window.banner.sentence
    assert "ينقصه جزء: \u2068index span_words\u2069" in said
