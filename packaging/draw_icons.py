"""The icons of the program and of its projects in every size a desktop asks for: python packaging/draw_icons.py FOLDER.

Makes FOLDER/hicolor/SIZExSIZE/{apps,mimetypes}/*.png and scalable/*.svg, and beside it hashiya.ico for Windows and
hashiya.icns for macOS. Draws without a screen.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_SIZES = {
    b"icp4": 16, b"icp5": 32, b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512,
    b"ic09": 512, b"ic10": 1024,
}  # fmt: skip
"""Pixels of each kind of picture in an icon of macOS; ic11 to ic14 and ic10 are for screens of twice the density."""
RESOURCES = Path(__file__).resolve().parents[1] / "resources"
PROGRAM = RESOURCES / "icons" / "hashiya.svg"
ICONS = {"hashiya": ("apps", PROGRAM), "hashiya-project": ("mimetypes", RESOURCES / "desktop" / "hashiya-project.svg")}


def png(drawing: Path, size: int) -> bytes:
    """*drawing* as a PNG of *size* pixels."""
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon of PNGs (Vista and later read them); ICONDIR, then an entry and a picture each."""
    place = 6 + 16 * len(pictures)
    entries = b""
    for size, data in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """A macOS icon of PNGs (10.7 and later read them): a header, then kind, length and picture each."""
    entries = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(entries)) + entries


def main(folder: Path) -> None:
    """Draw everything into *folder*."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication([])
    for name, (kind, drawing) in ICONS.items():
        for size in SIZES:
            target = folder / "hicolor" / f"{size}x{size}" / kind / f"{name}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(png(drawing, size))
        scalable = folder / "hicolor" / "scalable" / kind / f"{name}.svg"
        scalable.parent.mkdir(parents=True, exist_ok=True)
        scalable.write_bytes(drawing.read_bytes())
    (folder / "hashiya.ico").write_bytes(ico({size: png(PROGRAM, size) for size in ICO_SIZES}))
    (folder / "hashiya.icns").write_bytes(icns({kind: png(PROGRAM, size) for kind, size in ICNS_SIZES.items()}))
    del app


if __name__ == "__main__":
    main(Path(sys.argv[1]))
