"""Makes the README's pictures with the program itself: the real window, on the seeds, with a few marks in them.

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

SHOTS = (("window.png", "en", "light", 1440, 900), ("window-ar-dark.png", "ar", "dark", 1280, 800))

MARKS = (
    ("محافظ الإسماعيلية", 0, "1", "اللواء أحمد القصاص"),
    ("الإسماعيلية", 0, "3", ""),
    ("رؤساء المراكز والمدن والأحياء", 0, "1", ""),
    ("التنسيق المتواصل بين كافة الأجهزة التنفيذية والأمنية لاستعادة الأمن للشارع الاسماعيلى", 0, "2", "لم يحدد موعد"),
    ("الأجهزة التنفيذية والأمنية", 0, "1", ""),
    ("الضرب بيد من حديد على أية محاولات للتعدى على أملاك الدولة والأراضى الزراعية", 0, "2", ""),
    ("إحالة جميع ملفات مخالفات التعديات من 15 أغسطس الماضى الى النيابة العامة", 0, "2", "منذ 15 أغسطس"),
    ("النيابة العامة", 0, "1", ""),
    ("متابعة استكمال تنفيذ أعمال منظومة النظافة ورفع القمامة والمخلفات", 0, "2", ""),
    ("تفعيل التأمين الداخلى والأمن بجميع المؤسسات والهيئات الحكومية", 0, "2", ""),
)


def shoot(folder: Path) -> None:
    """Write the pictures into *folder*."""
    from platformdirs import PlatformDirs
    from PySide6.QtWidgets import QApplication

    from hashiya.app import Shell, prepare
    from hashiya.session import annotate
    from hashiya.ui.settings import Settings

    app = QApplication(sys.argv[:1])
    prepare(app)
    folders = PlatformDirs("hashiya", appauthor=False)
    for name, language, theme, width, height in SHOTS:
        settings = Settings(folders.user_config_path / "window.ini")
        settings.language, settings.theme = language, theme
        settings.flush()
        shell = Shell(app, folders)
        shell.open(None, [])
        window = shell.window
        window.resize(width, height)
        window.show()
        window.reader.setFocus()
        session, document = window.desk.session, window.desk.current.document_id
        text = session.text(document)[:]
        if not len(session.spans(document)):
            for words, nth, key, note in MARKS:
                start = -1
                for _ in range(nth + 1):
                    start = text.index(words, start + 1)
                label = session.scheme.by_key(key)
                assert label is not None
                annotate.add(session, document, [(start, start + len(words))], label.name, note=note)
        window.reader.select_span(session.spans(document)[6].id)
        window.reader.set_caret(0)
        for _ in range(60):
            app.processEvents()
            time.sleep(0.01)
        window.banner.clear()
        window.grab().save(str(folder / name))
        if name == SHOTS[0][0]:
            shoot_register(app, window, folder)
        window.close()
        shell.end()


def shoot_register(app: Any, window: Any, folder: Path) -> None:
    """Write a picture of the register of *window*'s project."""
    window.actions_["view.register"].trigger()
    register = next(one for one in app.topLevelWidgets() if one.property("part") == "register")
    register.resize(1280, 620)
    for _ in range(60):
        app.processEvents()
        time.sleep(0.01)
    register.grab().save(str(folder / "register.png"))
    register.close()


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
    with tempfile.TemporaryDirectory() as home:
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = home
        os.environ["USER"] = os.environ["LOGNAME"] = "analyst"
        shoot(target)
