"""Sentences of everyday papers, as several of them print one story."""

from monitor.events import read
from tests.cases import each

SIGNED = {
    "1月17日，宁川时代与蔚蓝在青岛签署五年全面战略合作协议。": {"宁川时代", "蔚蓝"},
    "日前我们获悉，宁川时代与四川省人民政府签署全面战略合作协议。": {"宁川时代", "四川省人民政府"},
}


@each(("text", "partners"), SIGNED.items())
def test_who_signs_is_a_partner(text: str, partners: set[str]) -> None:
    (found,) = [one for one in read(text).findings if one.type == "partnership"]
    assert {party.name for party in found.parties} == partners


def test_a_plan_to_enter_is_denied_by_the_firm_and_not_by_the_industry() -> None:
    text = "针对昨日报道，云桥公司回应称，公司没有进入汽车制造业的计划。"
    (found,) = [one for one in read(text).findings if one.type == "market_entry"]
    assert (found.modality, found.facts["market"]) == ("denied", "汽车制造业")
    assert "汽车制造业" not in {party.name for party in found.parties}
