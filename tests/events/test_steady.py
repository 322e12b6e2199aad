"""Words beside an event that change nothing of it, and a few that must; many more are asked by
`python -m benchmarks.steady`."""

from monitor.events import read
from tests.cases import each

SAME = {
    "Halden Group acquired Tern Pumps{}": (
        ", as it seeks to expand in Asia.",
        " as it looks to cut costs.",
        ", in a move that could reshape the industry.",
        ", which could help it grow.",
        ", even though it has not made a profit.",
        ", despite fears that prices could fall.",
        ", a deal that may create 300 jobs.",
    ),
    "Halden Group{} acquired Tern Pumps.": (
        " on Tuesday",
        ", the Leeds-based group,",
        ", which makes valves,",
        " (NYSE: HAL)",
    ),
    "海登集团收购了特恩水泵公司{}": (
        "，未来可能继续扩张。",
        "，此举有望提升市场份额。",
        "，分析人士认为价格可能偏高。",
        "，不会影响公司经营。",
    ),
    "海登集团{}收购了特恩水泵公司。": ("近日", "于5月8日", "昨日晚间", "（600123.SH）"),
}


@each("text", [frame.format(words) for frame, all_ in SAME.items() for words in all_])
def test_it_is_told_as_done(text: str) -> None:
    (found,) = read(text).findings
    assert (found.type, found.modality) == ("acquisition", "asserted")
    assert len(found.parties) == 2


@each(
    ("text", "modality"),
    [
        ("Halden Group could acquire Tern Pumps, which makes valves.", "possible"),
        ("Halden Group is in talks to acquire Tern Pumps, as it seeks to expand.", "possible"),
        ("Halden Group has not acquired Tern Pumps, even though it seeks to expand.", "denied"),
        ("海登集团可能收购特恩水泵公司，以拓展市场。", "possible"),
        ("海登科技正与特恩医疗洽谈收购事宜，未来将继续扩张。", "possible"),
        ("海登集团否认收购特恩水泵公司，未来可能继续扩张。", "denied"),
    ],
)
def test_it_is_told_as_no_more_than_it_is(text: str, modality: str) -> None:
    assert [one.modality for one in read(text).findings] == [modality]


@each(
    ("text", "told"),
    [
        ("海登集团吞下特恩医疗。", ("acquisition", "asserted")),
        ("海登集团首次进入日本市场。", ("market_entry", "asserted")),
        ("海登集团否认造车。", ("market_entry", "denied")),
        ("海登集团称暂无收购特恩医疗的计划。", ("acquisition", "denied")),
    ],
)
def test_a_plain_sentence_is_heard(text: str, told: tuple[str, str]) -> None:
    assert [(one.type, one.modality) for one in read(text).findings] == [told]


def test_plain_words_of_a_sentence_that_tells_nothing_are_no_firm() -> None:
    text = "市场反应平淡，行业竞争依然激烈。\n\n董事会将董事长孟山舟的董事资格解除。"
    (found,) = read(text).findings
    assert [(party.role, party.name) for party in found.parties] == [("person", "孟山舟")]
