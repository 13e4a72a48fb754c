"""Words: translations are whole, sentences stay straight, numbers are written as the language does."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale

from hashiya.model.errors import SENTENCES, KnownError
from hashiya.ui.isolates import FSI, LRI, PDI, RLI, apart, isolated, path_words, quoted
from tests.ui.windows import shell_in

ROOT = Path(__file__).resolve().parents[2]
I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("ar", "fa")
FORMS = {"ar": 6, "fa": 1, "en": 2}


def messages(language: str) -> list[tuple[str, str, list[str], bool]]:
    """Context, source, translations and whether they are finished."""
    found = []
    for context in ElementTree.parse(I18N / f"hashiya_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            done = translation.get("type") != "unfinished" and all(form.strip() for form in forms)
            found.append((context.findtext("name"), message.findtext("source"), forms, done))
    return found


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogues brought up to date with the source, in a folder of their own."""
    folder = tmp_path_factory.mktemp("i18n")
    for file in I18N.iterdir():
        shutil.copy(file, folder)
    done = subprocess.run(
        ["sh", str(I18N / "update"), str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin"},
    )
    assert done.returncode == 0, done.stderr
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_missing(language: str) -> None:
    missing = [(context, source) for context, source, _, done in messages(language) if not done]
    assert not missing, f"translate these in resources/i18n/hashiya_{language}.ts, then run resources/i18n/update"


@pytest.mark.parametrize("language", [*LANGUAGES, "en"])
def test_catalogues_are_up_to_date(language: str, fresh: Path) -> None:
    """Every sentence of the source is in the catalogue, and the compiled one is made from it."""
    for suffix in ("ts", "qm"):
        name = f"hashiya_{language}.{suffix}"
        assert (fresh / name).read_bytes() == (I18N / name).read_bytes(), f"run resources/i18n/update ({name})"


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_hold_what_the_source_holds(language: str) -> None:
    wrong = []
    for context, source, forms, _ in messages(language):
        for form in forms:
            if set(re.findall(r"\{\w*\}", source)) != set(re.findall(r"\{\w*\}", form)):
                wrong.append((context, source, form))
            if source.endswith("\u2026") != form.endswith("\u2026"):
                wrong.append((context, source, form))
            if "?" in form or "," in form or ";" in form:
                wrong.append((context, source, "European punctuation: " + form))
            if form.count("&") > 1 or ("&" in form and "&" not in source):
                wrong.append((context, source, "mnemonic: " + form))
    assert not wrong


@pytest.mark.parametrize(("language", "forms"), FORMS.items())
def test_plurals_have_all_their_forms(language: str, forms: int) -> None:
    counted = [entry for entry in messages(language) if "(s)" in entry[1]]
    assert len(counted) >= 8
    assert {len(entry[2]) for entry in counted} == {forms}


def test_persian_is_not_written_with_arabic_letters() -> None:
    wrong = [
        form for _, _, forms, _ in messages("fa") for form in forms if re.search("[\u0643\u064a\u0629\u0649]", form)
    ]
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_dot_stands_beside_a_number(language: str) -> None:
    """Arabic and Persian zeros are dots: "Spans, dot, 7" would be read as 70."""
    assert not [form for _, _, forms, _ in messages(language) for form in forms if "\u00b7" in form]


def test_arabic_is_not_written_with_persian_letters() -> None:
    letters = re.compile("[\u06a9\u06cc\u067e\u0686\u0698\u06af\u06f0-\u06f9]")
    assert not [form for _, _, forms, _ in messages("ar") for form in forms if letters.search(form)]


@pytest.mark.parametrize("code", SENTENCES)
def test_each_error_has_a_sentence_in_each_language(code: str) -> None:
    for language in LANGUAGES:
        known = {source for context, source, _, done in messages(language) if context == "errors" and done}
        assert SENTENCES[code] in known


def test_facts_of_errors_are_isolated() -> None:
    from hashiya.ui.messages import sentence

    words = sentence(KnownError("project.locked", path=Path("/a/كتاب.hashiya"), process=7, host="box"))
    assert words.count(FSI) + words.count(LRI) + words.count(RLI) == words.count(PDI)
    assert f"{FSI}كتاب.hashiya{PDI}" in words


def test_paths_run_left_to_right_and_names_in_their_own_direction() -> None:
    assert path_words(Path("/a/ب")) == f"{LRI}/{isolated('a')}/{isolated('ب')}{PDI}"


def test_quotations_leak_nothing() -> None:
    assert quoted("a\u202eb\nc") == isolated("ab c")
    assert quoted("x" * 50, 10) == isolated("x" * 10 + "\u2026")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["no spans", "1 span", "2 spans", "11 spans"]),
        ("ar", ["لا علامات", "علامة واحدة", "علامتان", "11 علامة"]),
        ("fa", ["بی‌نشانه", "۱ نشانه", "۲ نشانه", "۱۱ نشانه"]),
    ],
)
def test_things_are_counted_in_each_language(qapp, qtbot, language: str, words: list[str]) -> None:
    with shell_in(qapp, qtbot, language):
        from hashiya.ui.numbers import counted, range_words

        assert [counted.spans(count) for count in (0, 1, 2, 11)] == words
        assert range_words(3, 5)[0] == (LRI if language == "en" else RLI)


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_each_step_has_words(qapp, qtbot, language: str) -> None:
    from hashiya.model.change import Step
    from hashiya.session.project import default_scheme
    from hashiya.ui.steps import WORDS, step_words

    with shell_in(qapp, qtbot, language):
        facts = {"label": "directive", "text": "نص", "title": "ت", "count": 1, "state": "done"}
        said = [step_words(Step(action, (), facts), default_scheme(), language) for action in WORDS]
        assert len(set(said)) == len(WORDS) and not any("{" in words for words in said)
        assert step_words(Step("never heard of", ()), None, language)


def test_in_arabic_what_is_counted_stands_in_the_nominative() -> None:
    """Two of a thing are written otherwise behind a preposition or another noun, and the words for a number know one
    case only: they stand alone, behind a colon or in brackets, or are what a verb speaks of."""
    counted = re.compile(r"(.*?)\{(?:documents|spans|steps|hits)\}")
    for _, source, forms, _ in messages("ar"):
        for form in forms if source != "more than {hits}" else ():  # which are very many
            for before in counted.findall(form):
                assert re.search(r"(^|[:،؛(«] ?|أتُزال من المشروع |عُلّمت |كُتبت )$", before), (source, form)


@pytest.mark.parametrize(("language", "many"), [("ar", "وثيقتان"), ("fa", "۲ سند"), ("en", "2 documents")])
def test_a_step_on_many_documents_says_how_many(qapp, qtbot, language: str, many: str) -> None:
    from hashiya.model.change import Step
    from hashiya.ui.steps import step_words

    with shell_in(qapp, qtbot, language):
        for action in ("document.language", "document.direction", "document.metadata", "document.remove"):
            assert many in step_words(Step(action, (), {"count": 2}), None, language)


def test_actions_of_the_session_are_known() -> None:
    """Each action that the session names has words in the undo menu."""
    from hashiya.ui.steps import WORDS

    named = set()
    for file in (ROOT / "gui" / "hashiya" / "session").glob("*.py"):
        named |= set(re.findall(r'"((?:span|document|link|label)\.[a-z_]+)"', file.read_text("utf-8")))
    actions = {name for name in named if name not in SENTENCES}
    assert actions <= set(WORDS), actions - set(WORDS)


@pytest.mark.parametrize(("language", "words"), [("en", "one \u00b7 2"), ("ar", "one\u060c 2"), ("fa", "one\u060c 2")])
def test_facts_stand_apart_as_the_language_parts_them(language: str, words: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert apart(["one", "2"]) == words
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(("language", "column"), [("ar", 3), ("fa", 4)])
def test_one_word_for_one_thing(language: str, column: int) -> None:
    """The glossary of CONTRIBUTING.md: words that are not to be used stand in no sentence and not in the manual."""
    glossary = (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition("## Words in Arabic and Persian")[2]
    rows = [[cell.strip() for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]
            for line in glossary.partition("\n## ")[0].splitlines() if line.startswith("| ")][2:]  # fmt: skip
    unwanted = {word.strip() for row in rows for word in row[column].split(",") if word.strip()}
    assert unwanted and all(row[column - 2] for row in rows)
    manual = (ROOT / "resources" / "manual" / f"{language}.md").read_text("utf-8")
    said = [manual, *(form for _, _, forms, _ in messages(language) for form in forms)]
    assert not [(word, one[:80]) for one in said for word in unwanted if re.search(rf"(?<!\w){word}", one)]
