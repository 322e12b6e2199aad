"""The interface of `read`: output shapes, titles, other languages, known names, hostile texts."""

from datetime import date

from monitor.events import read, to_json
from monitor.model import NameHit
from tests.cases import each

ZH = "天眼查显示，雲橋科技有限公司於近日成立，註冊資本1.5億元。"


def test_an_event_has_the_shape_of_the_contract() -> None:
    out = to_json(read(ZH, published=date(2024, 3, 15)), "a1")
    assert (out["id"], out["lang"], len(out["events"]), out["facts"]) == ("a1", "zh", 1, [])
    event = out["events"][0]
    assert event["parties"] == [
        {"role": "company", "name": "雲橋科技有限公司", "start": 6, "end": 14}
    ]
    assert event["facts"]["registered_capital"] == {
        "text": "1.5億元",
        "value": "150000000",
        "currency": "CNY",
    }
    assert event["date"]["from"] == "2024-02-14"
    assert event["evidence"] == [{"quote": ZH, "start": 0, "end": len(ZH)}]
    assert event["attribution"] == {"kind": "registry", "name": "天眼查"}
    assert 0.8 <= event["confidence"] <= 1


def test_without_a_publication_date_relative_dates_keep_their_words_only() -> None:
    event = to_json(read(ZH), "")["events"][0]
    assert event["date"]["text"] == "近日"
    assert "from" not in event["date"]


def test_what_stands_in_the_title_only_says_so() -> None:
    title = "Helios Energy acquires North Systems"
    event = to_json(read("It is a big step for both.", title=title), "")["events"][0]
    assert {p["in"] for p in event["parties"]} == {"title"}
    party = event["parties"][0]
    assert title[party["start"] : party["end"]] == party["name"]
    assert event["evidence"][0] == {"quote": title, "start": 0, "end": len(title), "in": "title"}


def test_what_the_text_says_too_is_quoted_from_the_text() -> None:
    title = "Helios Energy acquires North Systems"
    out = to_json(read(f"{title} for $3 million.", title=title), "")
    assert len(out["events"]) == 1
    assert all("in" not in q for q in out["events"][0]["evidence"])


@each("text", ["Die Firma wurde gestern von der Gesellschaft gekauft.", ""])
def test_other_languages_give_no_events(text: str) -> None:
    assert read(text).findings == ()


def test_known_names_are_found_by_the_callback() -> None:
    text = "green apple farms was acquired by Helios Energy in May."

    def known(_: str) -> list[NameHit]:
        return [NameHit(0, 17, "Green Apple Farms", "k")]

    found = read(text, known=known).findings
    assert ("target", "green apple farms") in {(p.role, p.name) for f in found for p in f.parties}


@each(
    "text",
    [
        "Further capital may be issued only once the owners have voted on it.",
        "Tarn Rail shares climbed 18% over the summer.",
        "The firm sits on the partnership board of the craftsmen's guild.",
        "新规把保险代理公司的注册资本最低限额由500万元提高到2000万元。",
        "本公司留意市场变化，后续依规披露。",
    ],
)
def test_prose_without_an_event_gives_none(text: str) -> None:
    assert [f for f in read(text).findings if not f.background] == []


@each(
    "text",
    [
        "收购与和" * 1000,
        "Hai Group and " * 2000,
        "“(" * 5000,
        "it will " * 5000,
        "1亿元 " * 2000,
        # a sum across the place where an endless sentence is cut
        "x" * 16 + " Halden raised its bid for Tern from $5.25 million to $7.85 million and" * 60,
        "\ud800\ue000",
    ],
)
def test_hostile_texts_are_read(text: str) -> None:
    for lang in ("zh", "en"):
        assert read(text, lang=lang).lang == lang


@each(
    "text",
    [
        "The sale would leave Helios Holdings, which owns 20% of North Systems, without a seat.",
        "The bid could value North Systems, a subsidiary of Helios Holdings, at $40 million.",
    ],
)
def test_a_fact_mentioned_in_a_plan_is_no_plan(text: str) -> None:
    (fact,) = [f for f in read(text, lang="en").findings if f.type == "ownership"]
    assert fact.modality == "asserted"
    assert {(p.role, p.name) for p in fact.parties} == {
        ("holder", "Helios Holdings"),
        ("target", "North Systems"),
    }


def test_capital_and_name_of_a_venture_may_follow_in_other_sentences() -> None:
    text = (
        "Helios Holdings and North Systems will set up a joint venture. The venture, to be called "
        "Palefield Power, will build cells. It will have an initial capital of $120 million."
    )
    (venture,) = [f for f in read(text, lang="en").findings if f.type == "joint_venture"]
    assert venture.facts["registered_capital"]["value"] == "120000000"
    assert "Palefield Power" in {p.name for p in venture.parties if p.role == "company"}


def test_whose_shares_raised_a_stake_is_told() -> None:
    text = (
        "Helios Holdings, which makes wire, raised its holding in North Systems to 24.5% "
        "after buying shares from Kestrel Ventures for about $40m."
    )
    (change,) = [f for f in read(text, lang="en").findings if f.type == "shareholding_change"]
    assert {p.role: p.name for p in change.parties}["seller"] == "Kestrel Ventures"
    assert (change.facts["percent_to"]["value"], change.facts["amount"]["value"]) == (
        "24.5",
        "40000000",
    )


@each("colon", ["", "：", ":"])
def test_a_business_scope_ends_where_the_shareholder_is_told(colon: str) -> None:
    text = (
        f"海岬新能源有限公司成立，注册资本1.5亿元，经营范围包含{colon}新兴能源技术研发、汽车销售，"
        "由青松集团公司持股51.2%。"
    )
    found = {f.type: f for f in read(text).findings}
    share = {"text": "51.2%", "value": "51.2"}
    registration, ownership = found["registration"], found["ownership"]
    assert registration.facts["business_scope"] == ["新兴能源技术研发", "汽车销售"]
    assert registration.facts["percent"] == ownership.facts["percent"] == share
    for finding in (registration, ownership):
        assert ("holder", "青松集团公司") in {(p.role, p.name) for p in finding.parties}


def test_a_business_scope_goes_on_behind_the_semicolons_of_a_register() -> None:
    text = (
        "云桥科技有限公司近日成立，经营范围包括：一般项目：汽车销售；加氢及储氢设施销售；储能技术服务（除依法须经批准的"
        "项目外，凭营业执照依法自主开展经营活动）。许可项目：发电业务；股东为海山集团有限公司。"
    )
    (registration,) = (f for f in read(text).findings if f.type == "registration")
    assert registration.facts["business_scope"] == [
        "汽车销售",
        "加氢及储氢设施销售",
        "储能技术服务",
        "发电业务",
    ]


def test_how_old_a_firm_is_does_not_date_its_holders() -> None:
    text = "云桥科技有限公司成立于2018年3月，注册资本1亿元，由海山集团有限公司全资持股。"
    (holding,) = (f for f in read(text).findings if f.type == "ownership")
    assert holding.date is None


@each(
    ("words", "market"),
    [("造车", "造车"), ("生产整车", "整车"), ("进入整车制造领域", "整车制造")],
)
def test_a_denial_by_the_one_firm_that_its_sentence_names_is_sure(words: str, market: str) -> None:
    (denial,) = read(f"海岬集团发言人周一表示，公司暂时不会{words}。").findings
    assert (denial.type, denial.modality, denial.for_now) == ("market_entry", "denied", True)
    assert denial.facts["market"] == market
    assert denial.confidence >= 0.8


def test_a_reference_is_less_sure_where_its_sentence_names_two_firms() -> None:
    text = "海岬集团发言人周一就青松投资有限公司的提议表示，公司暂时不会造车。"
    assert all(f.confidence < 0.8 for f in read(text).findings)


@each("known", ["海岬", "海岬卡奥斯", ""])
@each("what", ["新公司", "新能源公司", "新公司 注册资本1.5亿"])
def test_a_headline_of_a_new_company_tells_no_second_registration(known: str, what: str) -> None:
    text = "天眼查显示，青岛泰驰汽车科技有限公司近日成立，注册资本1.5亿元。"

    def hits(given: str) -> list[NameHit]:
        at = given.find(known) if known else -1
        return [NameHit(at, at + len(known), known, "k")] if at >= 0 else []

    found = read(text, title=f"海岬卡奥斯成立{what}", known=hits).findings
    (one,) = [f for f in found if f.type == "registration"]
    companies = [p.name for p in one.parties if p.role == "company"]
    assert companies == ["青岛泰驰汽车科技有限公司"]
    assert "卡奥斯" not in [p.name for p in one.parties]


def test_an_unnamed_company_in_the_text_is_none_that_was_told_before() -> None:
    text = "青岛泰驰汽车科技有限公司近日成立。\n\n海岬集团设立了全资子公司。"
    told = [{(p.role, p.name) for p in f.parties} for f in read(text).findings]
    assert {("company", "青岛泰驰汽车科技有限公司")} in told
    assert {("holder", "海岬集团")} in told
