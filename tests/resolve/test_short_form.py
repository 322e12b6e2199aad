"""A watch by a full legal name hears of the firm by the name that papers use."""

from pathlib import Path

import pytest

from benchmarks.stored import stored_story
from monitor.resolve.short_form import ShortForm, short_form
from tests.cases import each


@each(
    ("full", "short"),
    [
        ("Halden Motors plc", ShortForm("Halden Motors", sure=True)),
        ("Tarn & Weir Co., Ltd.", ShortForm("Tarn & Weir", sure=True)),
        ("Halden A/S", ShortForm("Halden", sure=False)),
        ("Apple Inc.", ShortForm("Apple", sure=False)),
        ("海岫乳业股份有限公司", ShortForm("海岫乳业", sure=True)),
        ("海岫集团有限公司", ShortForm("海岫集团", sure=True)),
        ("海岫有限公司", ShortForm("海岫", sure=False)),
        ("中国银行股份有限公司", ShortForm("中国银行", sure=False)),
        ("Halden Group", None),
        ("有限公司", None),
    ],
)
def test_a_short_form_is_the_name_without_its_legal_form(
    full: str, short: ShortForm | None
) -> None:
    assert short_form(full) == short


@pytest.mark.parametrize(
    ("watched", "written", "told", "asked"),
    [
        ("Halden Motors plc", "Halden Motors", 1, 0),
        ("海岫乳业股份有限公司", "海岫乳业", 1, 0),
        ("海岫乳业股份有限公司", "海岫乳业有限公司", 0, 1),  # perhaps a wrong form, perhaps another
        ("海岫股份有限公司", "海岫", 1, 0),
        ("海岫股份有限公司", "海岫股份", 1, 0),
        ("海岫樂業股份有限公司", "海岫乐业", 1, 0),
        ("Halden Motors plc", "Halden Foods", 0, 0),
        ("Halden Motors plc", "HALDEN MOTORS", 1, 0),
        ("Best Buy Co., Inc.", "Halden, the best buy of the year,", 0, 0),
    ],
)
def test_a_paper_that_leaves_out_the_legal_form_is_heard(
    tmp_path: Path, watched: str, written: str, told: int, asked: int
) -> None:
    watchlist = tmp_path / "watchlist.yaml"
    watchlist.write_text(f'- {{name: "{watched}"}}\n', encoding="utf-8")
    text = f"{written} signed a partnership agreement with Kestrel Labs on Monday."
    if not written.isascii():
        text = f"3月2日，{written}与奇川控股签署战略合作协议。"
    story = stored_story([{"id": "a", "published": "2026-03-02", "text": text}], watchlist)
    assert (len(story.owed), len(story.doubtful)) == (told, asked)


def test_a_persons_surname_is_no_watched_firm(tmp_path: Path) -> None:
    watchlist = tmp_path / "watchlist.yaml"
    watchlist.write_text("- {name: Halden AG}\n", encoding="utf-8")
    text = "Mr Halden said on Monday that Kestrel Labs had bought Tern Pumps."
    story = stored_story([{"id": "a", "published": "2026-03-02", "text": text}], watchlist)
    assert not story.owed
    assert not story.doubtful
