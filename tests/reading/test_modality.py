"""The modality of a clause, by the words around its verb."""

from monitor.reading.claims import modality
from tests.cases import each

CASES = [
    ("zh", "甲收购乙", "收购", "asserted"),
    ("zh", "甲拟收购乙", "收购", "planned"),
    ("zh", "甲计划明年收购乙", "收购", "planned"),
    ("zh", "甲将其股权转让给乙", "转让", "asserted"),
    ("zh", "甲已完成收购乙", "收购", "asserted"),
    ("zh", "甲否认收购乙", "收购", "denied"),
    ("zh", "甲不会收购乙", "收购", "denied"),
    ("zh", "甲不排除收购乙", "收购", "possible"),
    ("zh", "甲终止收购乙", "收购", "ended"),
    ("zh", "甲要约收购乙，本次要约不以终止乙上市地位为目的", "收购", "asserted"),
    ("zh", "甲要约收购乙，并签署一致行动协议终止协议", "收购", "asserted"),
    ("zh", "甲与乙就收购签署终止协议", "收购", "ended"),
    ("zh", "消息人士透露，甲预料将收购乙", "收购", "rumoured"),
    ("zh", "有消息称甲正洽谈收购乙", "收购", "rumoured"),
    ("en", "A bought B", "bought", "asserted"),
    ("en", "A agreed to buy B", "buy", "planned"),
    ("en", "A will buy B", "buy", "planned"),
    ("en", "A spent $3m to buy B", "buy", "asserted"),
    ("en", "A bought the 30 % of B that it did not own", "bought", "asserted"),
    ("en", "A bought B, whose pumps are not sold here", "bought", "asserted"),
    ("en", "On reports of A buying B, A said no word", "buying", "rumoured"),
    ("en", "Neither A nor its units have bought B", "bought", "denied"),
    ("en", "Neither A nor B would comment on the deal to buy C", "buy", "planned"),
    ("en", "A completed its planned purchase of B", "purchase", "asserted"),
    ("en", "A will not buy B", "buy", "denied"),
    ("en", "A denied a report on buying B", "buying", "denied"),
    ("en", "A does not rule out buying B", "buying", "possible"),
    ("en", "A is in talks to buy B", "buy", "possible"),
    ("en", "A abandoned its proposed takeover of B", "takeover", "ended"),
    ("en", "A reportedly bought B", "bought", "rumoured"),
]


@each(("lang", "text", "trigger", "expected"), CASES)
def test_modality(lang: str, text: str, trigger: str, expected: str) -> None:
    start = text.index(trigger)
    assert modality.of(text, start, start + len(trigger), lang)[0] == expected


@each(
    ("lang", "text", "trigger", "for_now"),
    [
        ("en", "A will not enter B for the time being", "enter", True),
        ("en", "A will not enter B", "enter", False),
        ("zh", "甲暂不进入乙领域", "进入", True),
        ("zh", "甲不进入乙领域", "进入", False),
    ],
)
def test_for_now_is_a_flag(lang: str, text: str, trigger: str, *, for_now: bool) -> None:
    start = text.index(trigger)
    assert modality.of(text, start, start + len(trigger), lang) == ("denied", for_now)


def test_but_parts_the_clauses() -> None:
    text = "A will not enter B, but it does not rule out moving into C"
    assert modality.of(text, 11, 16, "en")[0] == "denied"
    assert modality.of(text, 45, 51, "en")[0] == "possible"
