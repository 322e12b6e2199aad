"""A longer or shorter name than the watched one is looked at by a person and told to nobody."""

from pathlib import Path

from benchmarks.stored import stored_story
from tests.cases import each


@each(
    ("watched", "written", "asked"),
    [
        ("Halden", "Halden Technologies", True),
        ("Halden", "Halden Tideway", True),
        ("Halden", "Orrin Halden", True),
        ("Halden", "Smith & Halden", True),
        ("Halden", "Groupe Halden", True),
        ("海岫", "海岫集团", True),
        ("海岫", "海岫物流", True),
        ("海岫", "青岛海岫", True),
        ("Halden Motors", "Halden Foods", False),
        ("Halden", "Tern Technologies", False),
    ],
)
def test_a_firm_that_may_be_the_watched_one_is_asked_about(
    tmp_path: Path, watched: str, written: str, *, asked: bool
) -> None:
    watchlist = tmp_path / f"{written}.yaml"
    watchlist.write_text(f"- {{name: {watched}}}\n", encoding="utf-8")
    text = f"{written} signed a partnership agreement with Kestrel Labs on Monday."
    if not written.isascii():
        text = f"3月2日，{written}与奇川控股签署战略合作协议。"
    told = stored_story([{"id": "a", "published": "2026-03-02", "text": text}], watchlist)
    assert not told.owed
    assert [watch for _, watch in told.doubtful] == [watched] * asked
