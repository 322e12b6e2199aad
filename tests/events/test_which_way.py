"""Whether a stake grew or shrank, where no share before it is told."""

import pytest

from monitor.events import read


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Quill Foods has cut its stake in Sonor Dairy to 10%.", "decrease"),
        ("Quill Foods raised its stake in Sonor Dairy to 20%.", "increase"),
        ("Quill Foods' stake in Sonor Dairy fell to 4%.", "decrease"),
        (
            "Quill Foods raised its holding in Sonor Dairy to 20% last week, as it seeks to grow.",
            "increase",
        ),
        ("Quill Foods has gone above 5% in Sonor Dairy.", "increase"),
        ("Quill Foods has built a 5% stake in Sonor Dairy.", "increase"),
        ("Quill Foods disclosed a 7.2% stake in Sonor Dairy.", None),
        ("远山资本减持云桥科技，套现3亿元。", "decrease"),
        ("海岩集团将其在云桥科技的持股比例提高至20%。", "increase"),
        ("远山资本在云桥科技的持股比例降至4%。", "decrease"),
    ],
)
def test_the_verb_tells_which_way_a_stake_went(text: str, way: str | None) -> None:
    (one,) = [found for found in read(text).findings if found.type == "shareholding_change"]
    assert one.facts.get("direction") == way
    assert any(party.role == "holder" for party in one.parties)
