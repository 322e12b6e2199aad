"""What the papers that retell a Chinese story add: units without a name, recalled deals, notices
whose title alone names the firm."""

from datetime import date

from monitor.events import read
from monitor.model import Finding
from tests.cases import each

DAY = date(2026, 11, 20)


def _told(text: str, title: str = "") -> list[Finding]:
    found = read(text, title=title, published=DAY, lang="zh").findings
    return [one for one in found if not one.background]


OF_A_UNIT = (
    "海山集团有限公司旗下公司注销。",
    "海山集团有限公司旗下的多家公司注销。",
    "海山集团有限公司旗下一公司被申请破产重整。",
    "海山集团有限公司的全资子公司注册资本增至5亿元。",
    "海山集团有限公司旗下公司获平川资本1亿元投资。",
    "海山集团有限公司旗下公司总经理张伟辞职。",
)


@each("text", OF_A_UNIT)
def test_what_befalls_a_nameless_unit_does_not_befall_its_owner(text: str) -> None:
    assert _told(text) == []


OF_THE_FIRM = {
    "海山集团有限公司全资子公司云桥科技有限公司注册资本增至5亿元。": "云桥科技有限公司",
    "海山集团有限公司旗下云桥科技有限公司近日注销。": "云桥科技有限公司",
    "海山集团控股有限公司注册资本增至5亿元。": "海山集团控股有限公司",
}


@each(("text", "firm"), OF_THE_FIRM.items())
def test_a_unit_with_a_name_is_the_firm(text: str, firm: str) -> None:
    (found,) = _told(text)
    assert {party.name for party in found.parties} == {firm}


RECALLED = (
    "此前，海山科技有限公司已与云桥汽车有限公司建立合作。",
    "海山科技有限公司此前已收购云桥汽车有限公司。",
    "值得一提的是，海山集团有限公司2023年曾收购云桥科技有限公司。",
    "2023年，海山集团有限公司曾获得平川投资有限公司1亿元A轮融资。",
    "就像当初海山集团有限公司收购云桥科技有限公司，最终以失败告终。",
    "收购云桥科技有限公司的海山集团董事长李福表示，前者不是累赘。",
    "乳业洗牌。海山集团并购云桥科技有限公司主要是为了补齐短板。二者业绩不俗。研究如下。",
)
NEWS = (
    "此前公告，海山集团有限公司收购云桥科技有限公司。",
    "此前一天，海山集团有限公司收购了云桥科技有限公司。",
    "11月3日，海山集团有限公司曾宣布收购云桥科技有限公司。",
    "海山集团有限公司收购云桥科技有限公司，此前双方曾有合作。",
    "乳业洗牌。海山集团宣布收购云桥科技有限公司，补齐短板。二者业绩不俗。研究如下。",
)


@each("text", RECALLED)
def test_what_a_text_recalls_alerts_nobody(text: str) -> None:
    assert max(one.confidence for one in _told(text)) < 0.8


@each("text", NEWS)
def test_what_was_just_announced_is_news(text: str) -> None:
    assert max(one.confidence for one in _told(text)) >= 0.8


NOTICES = (
    "董事会同意聘任邵启明先生为公司总经理。",
    "经董事长提名，公司董事会同意聘任邵启明先生为公司总经理，任期三年。",
)


@each("text", NOTICES)
def test_the_title_of_a_notice_names_the_company(text: str) -> None:
    (found,) = _told(text, "海山药业集团股份有限公司董事会关于聘任总经理的公告")
    assert ("company", "海山药业集团股份有限公司") in {(p.role, p.name) for p in found.parties}


def test_a_status_is_part_of_the_end_that_the_text_tells() -> None:
    text = "近日，云桥文化有限公司经营状态由存续变更为注销。"
    assert [one.type for one in _told(text)] == ["deregistration"]
    again = "近日，云桥文化有限公司经营状态由存续变更为迁出，平川文化有限公司注销。"
    assert {one.type for one in _told(again)} == {"status_change", "deregistration"}


def test_an_agreement_to_found_a_venture_is_the_venture() -> None:
    title = "海山能源有限公司携手云桥电力有限公司"
    text = (
        "海山能源有限公司与云桥电力有限公司签署合作协议，双方拟合资设立平川运维有限公司，"
        "海山能源持股60%，云桥电力持股40%。"
    )
    assert [one.type for one in _told(text, title)] == ["joint_venture"]
    signed, _, founded = text.partition("，双方")
    apart = f"{signed}，共同开发海上风电。此外，双方{founded}"
    assert {one.type for one in _told(apart)} == {"joint_venture", "partnership"}


def test_a_labelled_person_and_a_backers_house_are_as_sure_as_the_rest() -> None:
    text = "11月6日，海山风电有限公司成立，法定代表人为林叙白，注册资本2亿元。"
    assert _told(text)[0].confidence >= 0.9
    named = "海山医疗股份有限公司董事会同意聘任程若渔女士为公司财务总监。"
    assert _told(named)[0].confidence >= 0.9
