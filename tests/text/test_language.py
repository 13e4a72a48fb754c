"""Languages are told apart by their letters, and not named when the letters do not tell."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from hashiya.shipped import seeds
from hashiya.text.language import guess_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("خلال اجتماع محافظ الإسماعيلية مع رؤساء المراكز", "ar"),
        ("دعا وزير الداخلية محمد حصاد", "ar"),
        ("یکصدونود و ششمین جلسه شورای اسلامی شهر", "fa"),
        ("گزارش چهار پژوهش", "fa"),
        ("پنجره اي كه چوبي بود و ژرف", "fa"),
        ("وزیراعظم نے کہا ہے کہ لڑکوں کو ٹھیک سے پڑھائیں", "ur"),
        ("ראש הממשלה אמר", "he"),
        ("בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם וְאֵת הָאָרֶץ", "he"),
        ("דער ייִדישער ייִנגל האָט געזאָגט אַז װאָס", "und"),
        ("سنڌي ٻولي ۾ لکيل ڳالھ ڪئي", "und"),
        ("ئۇيغۇر تىلى ۋە ئەدەبىياتى", "und"),
        ("محمد", "und"),
        ("", "und"),
        ("123 (!)", "und"),
        ("The governor met محافظ", "und"),
    ],
)
def test_sentences(text: str, language: str) -> None:
    assert guess_language(text) == language


def test_the_seeds() -> None:
    texts = {seed.name[:3]: seed.read_text("utf-8") for seed in seeds().iterdir() if seed.name.endswith(".txt")}
    found = {name: guess_language(text) for name, text in texts.items()}
    assert found == {"000": "ar", "003": "ar", "004": "fa"}


@pytest.mark.parametrize(
    ("pattern", "language", "share"),
    [
        ("ud_arabic_pud/*.conllu", "ar", 0.99),
        ("ud_persian_perdt/*.conllu", "fa", 0.98),
        ("ud_hebrew_iahltwiki/*.conllu", "he", 0.98),
        ("ud_yiddish_yitb/*.conllu", "und", 0.95),
        ("ud_sindhi_isra/*.conllu", "und", 0.99),
        ("ud_uyghur_udt/*.conllu", "und", 0.99),
    ],
)
def test_sentences_of_treebanks(shared: Path, pattern: str, language: str, share: float) -> None:
    for path in (shared / "corpora").glob(pattern):
        sentences = [line[9:] for line in path.read_text("utf-8").split("\n") if line.startswith("# text = ")]
        found = Counter(guess_language(sentence) for sentence in sentences if len(sentence) > 40)
        assert found[language] >= share * found.total(), found
        assert guess_language("\n".join(sentences)) == language


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("ar_aqmar/articles/Physics.txt", "ar"),
        ("raw_tashkeela/val.txt", "ar"),
        ("raw_perso_arabic_langs/Arabic_arb.txt", "ar"),
        ("raw_perso_arabic_langs/Kashmiri_ks-wiki-20221201.txt", "und"),
        ("raw_hebrew_bible_oshb/wlc.txt", "he"),
    ],
)
def test_whole_texts(shared: Path, name: str, language: str) -> None:
    assert guess_language((shared / "corpora" / name).read_text("utf-8")) == language


def test_tweets(shared: Path) -> None:
    path = shared / "corpora" / "ar_idrisi_tweets" / "gold-random-json" / "jordan_floods_2018" / "train.jsonl"
    with path.open(encoding="utf-8") as file:
        found = Counter(guess_language(json.loads(line)["text"]) for line in file)
    assert found["ar"] > 0.97 * found.total() and set(found) <= {"ar", "und"}
