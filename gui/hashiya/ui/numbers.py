"""Numbers, ranges and moments as the language of the window writes them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCalendar, QCoreApplication, QDateTime, QLocale, QObject

from hashiya.ui.isolates import isolated, running
from hashiya.ui.locales import of_words, with_our_digits

CALENDARS: Final = {
    "gregorian": QCalendar.System.Gregorian,
    "jalali": QCalendar.System.Jalali,
    "islamic": QCalendar.System.IslamicCivil,
}
"""The calendars that dates can be written in."""

_calendar = [QCalendar(QCalendar.System.Gregorian)]  # Qt's default locale knows none


def use_calendar(name: str) -> None:
    """Write dates in the calendar *name* of `CALENDARS` from now on."""
    _calendar[-1] = QCalendar(CALENDARS[name])


def calendar() -> QCalendar:
    """The calendar that dates are written in."""
    return _calendar[-1]


def number(value: int) -> str:
    """*value* with the digits and the grouping of the window's language."""
    return QLocale().toString(value)


def range_words(start: int, end: int) -> str:
    """A range of positions, its start where the window's language begins to read."""
    return running(f"{isolated(number(start))}\u2013{isolated(number(end))}")


def moment(milliseconds: int) -> str:
    """A moment (milliseconds since 1970 UTC) as a short date and time; a dash for none."""
    if not milliseconds:
        return "\u2013"
    local = QDateTime.fromMSecsSinceEpoch(milliseconds)
    return running(with_our_digits(of_words().toString(local, QLocale.FormatType.ShortFormat, _calendar[-1])))


def data_size(count: int) -> str:
    """ "3.1 MB". Qt has the units in English alone."""
    units = [
        QCoreApplication.translate("numbers", "B", "bytes"),
        QCoreApplication.translate("numbers", "kB", "1,000 bytes"),
        QCoreApplication.translate("numbers", "MB", "1,000,000 bytes"),
        QCoreApplication.translate("numbers", "GB", "1,000,000,000 bytes"),
    ]
    size, unit = float(count), 0
    while round(size, 1) >= 1000 and unit + 1 < len(units):
        size, unit = size / 1000, unit + 1
    told = number(count) if not unit else QLocale().toString(size, "f", 1)
    return f"{told}\u00a0{units[unit]}"


def bytes_a_second(rate: float) -> str:
    """ "3.1 MB/s"."""
    size = data_size(round(rate))
    return running(QCoreApplication.translate("ProgressDialog", "{size}/s").format(size=isolated(size)))


class Counted(QObject):
    """Things counted, in the right number: lupdate finds plurals only in a method's ``tr``."""

    def spans(self, count: int) -> str:
        """ "3 spans"."""
        return self.tr("%Ln span(s)", "", count) if count else self.tr("no spans")

    def characters(self, count: int) -> str:
        """ "63 characters"."""
        return self.tr("%Ln character(s)", "", count)

    def words(self, count: int) -> str:
        """ "10 words"."""
        return self.tr("%Ln word(s)", "", count)

    def documents(self, count: int) -> str:
        """ "3 documents"."""
        return self.tr("%Ln document(s)", "", count)

    def links(self, count: int) -> str:
        """ "3 links"."""
        return self.tr("%Ln link(s)", "", count)

    def pending(self, count: int) -> str:
        """A sentence about actions that the disk would not take."""
        return self.tr("%Ln action(s) could not be written.", "", count)

    def backup_minutes(self, count: int) -> str:
        """A sentence about how often backups are made."""
        return self.tr("A backup is made by itself after %Ln minute(s) of work.", "", count)

    def steps(self, count: int) -> str:
        """ "3 steps"."""
        return self.tr("%Ln step(s)", "", count)

    def steps_back(self, count: int) -> str:
        """A sentence about steps that would be taken back."""
        return self.tr("%Ln step(s) would be taken back, the newest first:", "", count)

    def steps_forward(self, count: int) -> str:
        """A sentence about steps that would be done again."""
        return self.tr("%Ln step(s) would be done again:", "", count)

    def lines(self, count: int) -> str:
        """ "2 lines"."""
        return self.tr("%Ln line(s)", "", count)

    def files(self, count: int) -> str:
        """ "3 files"."""
        return self.tr("%Ln file(s)", "", count)

    def files_a_second(self, rate: float) -> str:
        """ "3 files a second"."""
        return self.tr("%Ln file(s) a second", "", max(1, round(rate)))

    def files_about(self, count: int) -> str:
        """ "3 of them"."""
        return self.tr("%Ln file(s) of them", "", count)

    def ranges(self, count: int) -> str:
        """ "2 ranges"."""
        return self.tr("%Ln range(s)", "", count)

    def joined_documents(self, count: int) -> str:
        """A sentence about documents whose spans joined those of a document with the same text."""
        return self.tr("The spans of %Ln document(s) joined the document with the same text.", "", count)

    def known_documents(self, count: int) -> str:
        """A sentence about documents that an import did not bring again."""
        return self.tr("%Ln document(s) were there already.", "", count)

    def refused_all(self, count: int) -> str:
        """A sentence about lines whose refusal stopped an import."""
        return self.tr("%Ln line(s) were refused, so nothing was imported yet.", "", count)

    def refused_some(self, count: int) -> str:
        """A sentence about lines that were refused while the rest was taken."""
        return self.tr("%Ln line(s) were refused. Everything else was imported.", "", count)

    def refused_lines(self, count: int) -> str:
        """A sentence about lines that an import refused."""
        return self.tr("%Ln line(s) were refused.", "", count)

    def refused_files_all(self, count: int) -> str:
        """A sentence about files whose refusal stopped an import."""
        return self.tr("%Ln file(s) were refused, so nothing was imported yet.", "", count)

    def refused_files_some(self, count: int) -> str:
        """A sentence about files that were refused while the rest was taken."""
        return self.tr("%Ln file(s) were refused. Everything else was imported.", "", count)

    def refused_files(self, count: int) -> str:
        """A sentence about files that an import refused."""
        return self.tr("%Ln file(s) were refused.", "", count)

    def left_files(self, count: int) -> str:
        """A sentence about files of a folder that are of other kinds, hidden, or about the others."""
        return self.tr("%Ln file(s) of other kinds were left out.", "", count)


counted = Counted()
