"""Makes the README's pictures with the program itself: the real window, on the welcome project.

    QT_QPA_PLATFORM=offscreen .venv/bin/python packaging/screenshots/make.py [FOLDER]

Works in a temporary home, so that nobody's projects and settings are touched.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

SHOTS = (
    ("window.png", "en", "light", 1440, 900, 0),
    ("window-ar-dark.png", "ar", "dark", 1280, 800, 0),
    ("window-fa.png", "fa", "light", 1280, 800, 2),
)
"""Name, language, theme, width and height in pixels, and how many documents to go on."""


def shoot(folder: Path) -> None:
    """Write the pictures into *folder*."""
    from platformdirs import PlatformDirs
    from PySide6.QtWidgets import QApplication

    from hashiya.app import STYLE, Shell, prepare
    from hashiya.ui.settings import Settings

    app = QApplication([*sys.argv[:1], *STYLE])
    prepare(app)
    folders = PlatformDirs("hashiya", appauthor=False)
    for name, language, theme, width, height, onward in SHOTS:
        settings = Settings(folders.user_config_path / "window.ini")
        settings.language, settings.theme = language, theme
        settings.flush()
        shell = Shell(app, folders)
        shell.open(None, [])
        window = shell.window
        window.resize(width, height)
        window.show()
        window.reader.setFocus()
        settle(app)
        for _ in range(onward):
            window.actions_["go.next_document"].trigger()
        session, document = window.desk.session, window.desk.current.document_id
        window.reader.select_span(session.spans(document)[6].id)
        window.reader.set_caret(0)
        settle(app)
        window.banner.clear()
        window.grab().save(str(folder / name))
        if name == SHOTS[0][0]:
            shoot_register(app, window, folder)
        window.close()
        shell.end()


def settle(app: Any) -> None:
    """Let what was begun come to its end."""
    for _ in range(60):
        app.processEvents()
        time.sleep(0.01)


def shoot_register(app: Any, window: Any, folder: Path) -> None:
    """Write a picture of the register of *window*'s project."""
    window.actions_["view.register"].trigger()
    register = next(one for one in app.topLevelWidgets() if one.property("part") == "register")
    register.resize(1280, 620)
    settle(app)
    register.grab().save(str(folder / "register.png"))
    register.close()


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
    with tempfile.TemporaryDirectory() as home:
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = home
        os.environ["USER"] = os.environ["LOGNAME"] = "analyst"
        shoot(target)
