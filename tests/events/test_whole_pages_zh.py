"""Lessons from whole Chinese articles: who acts, what is denied, what is only mentioned."""

from monitor.events import read
from tests.cases import each
from tests.events.chinese import PUBLISHED, amount, events, findings, only, parties


@each(
    "text",
    [
        "5月3日，海山重工有限公司联同奇川产业基金有限公司，共同出资3亿元收购云桥泵业有限公司的股权。",
        "海山重工有限公司昨日公告，与奇川产业基金有限公司共同斥资3亿元收购云桥泵业有限公司100%股权。",
    ],
)
def test_those_who_buy_together_all_act(text: str) -> None:
    found = parties(only(text, "acquisition"))
    assert {name for role, name in found if role == "acquirer"} == {
        "海山重工有限公司",
        "奇川产业基金有限公司",
    }


def test_a_list_behind_a_semicolon_has_the_subject_before_it() -> None:
    text = (
        "海山科技（600999）公告，公司拟以3亿元收购云桥泵业有限公司20%股权；"
        "拟以1亿元收购奇川阀门有限公司10%股权。"
    )
    found = {amount(f, "percent"): parties(f) for f in events(text, "acquisition")}
    assert ("acquirer", "海山科技") in found["20%"]
    assert ("acquirer", "海山科技") in found["10%"]


def test_who_sells_each_part_stands_before_its_verb() -> None:
    text = (
        "海山科技（600999）公告，拟向控股股东奇川集团收购其持有的云桥公司60%股权、"
        "向西岭远航收购其持有的锦山公司75%股权。"
    )
    found = {amount(f, "percent"): parties(f) for f in events(text, "acquisition")}
    assert ("seller", "奇川集团") in found["60%"]
    assert ("seller", "西岭远航") in found["75%"]
    assert ("acquirer", "奇川集团") not in found["75%"]


@each(
    ("text", "parties_denied"),
    [
        (
            "有消息称，海山汽车正与云桥电池洽谈收购事宜。海山汽车否认将收购云桥电池。",
            {("acquirer", "海山汽车"), ("target", "云桥电池")},
        ),
        ("云桥电池：否认被收购传闻。", {("target", "云桥电池")}),
    ],
)
def test_a_rumour_and_its_denial_are_one(text: str, parties_denied: set[tuple[str, str]]) -> None:
    told = only(text, "acquisition")
    assert told.modality == "denied"
    assert parties(told) == parties_denied


def test_a_denial_of_one_market_answers_no_other() -> None:
    text = "海山集团表示，不会进军整车制造领域，但不排除进军物流业务。"
    assert {f.modality for f in events(text, "market_entry")} == {"denied", "possible"}


@each(
    ("text", "modality"),
    [
        ("海山集团建议以每股3元收购云桥电池60%股权。", "planned"),
        ("海山集团提出收购云桥家族尚未拥有的奇川电池股份。", "planned"),
        ("海山集团正就收购云桥电池进行商讨。", "possible"),
    ],
)
def test_an_offer_is_no_purchase_yet(text: str, modality: str) -> None:
    assert only(text, "acquisition").modality == modality


def test_deals_that_another_follows_are_spoken_of_only() -> None:
    text = "继2008年海山重工收购云桥泵业、奇川机械收购锦山阀门之后，这将是行业第三起并购。"
    assert not findings(text)


def test_a_paper_is_a_firm_where_it_is_bought() -> None:
    told = only("《海岛日报》报道，云桥集团同意以3亿元收购《远山周报》。", "acquisition")
    assert parties(told) == {("acquirer", "云桥集团"), ("target", "远山周报")}


def test_a_country_before_a_name_is_none_of_it() -> None:
    text = "海山汽车完成收购德国博纳特。博纳特将保持独立。博纳特成立于1958年。"
    assert ("target", "博纳特") in parties(only(text, "acquisition"))


def test_words_of_trades_are_a_firm_that_gives_notice() -> None:
    text = "航空材料拟以3亿元收购远山泵业有限公司。航空材料表示，航空材料将持有其全部股权。"
    assert ("acquirer", "航空材料") in parties(only(text, "acquisition"))


@each(
    ("text", "changes"),
    [
        (
            "云桥科技宣布，董事会任命程文宝和吴远刚为公司董事。",
            {("程文宝", "appointed"), ("吴远刚", "appointed")},
        ),
        (
            "云桥科技宣布，董事会终止了钱治远的总经理职务，以及刘知山的财务总监职务。",
            {("钱治远", "resigned"), ("刘知山", "resigned")},
        ),
    ],
)
def test_each_of_several_people(text: str, changes: set[tuple[str, str]]) -> None:
    found = events(text, "executive_change")
    assert {(f.parties[0].name, f.facts["change"]) for f in found} == changes
    assert {f.modality for f in found} == {"asserted"}


def test_a_market_that_is_left_is_an_entry_that_ended() -> None:
    told = only("海山电器将退出日本国内的空调生产业务。", "market_entry")
    assert told.modality == "ended"


def test_a_venture_is_no_registration_besides() -> None:
    text = "海山电器将携手云桥汽车生产零部件，预计年内成立合资公司。"
    assert [f.type for f in findings(text)] == ["joint_venture"]


def test_a_venture_with_who_is_described() -> None:
    text = "海山汽车、锦山集团，与电池系统供应商云桥科技订立合资协议，成立合资公司。"
    found = parties(only(text, "joint_venture"))
    assert {name for _, name in found} == {"海山汽车", "锦山集团", "云桥科技"}


def test_a_name_that_ends_in_a_joint_is_whole_where_the_text_repeats_it() -> None:
    text = "海山纸业董事经理程立和表示将增持。程立和也是云桥科技的股东，程立和持有其9%股权。"
    found = read(text, published=PUBLISHED).findings
    assert "程立" not in {p.name for one in found for p in one.parties}


def test_who_signs_holds_what_is_taken_over() -> None:
    text = (
        "海山控股（600999）公告，公司与控股子公司云桥医疗有限公司签署《股权转让协议》，"
        "受让其持有的奇川医药有限公司100%股权。"
    )
    found = {pair for f in findings(text) for pair in parties(f)}
    assert ("seller", "云桥医疗有限公司") in found
    assert ("seller", "海山控股") not in found


def test_who_takes_over_from_whom_with_names_in_latin() -> None:
    text = "海山汽车集团任命程文宝（Oliver Bloom）接替刘知山（Bert Diss）出任董事会主席。"
    found = events(text, "executive_change")
    told = {(*sorted(parties(f)), f.facts["change"]) for f in found}
    firm = ("company", "海山汽车集团")
    assert told == {
        (firm, ("person", "程文宝"), "appointed"),
        (firm, ("person", "刘知山"), "resigned"),
    }


def test_a_lot_that_was_told_before_is_no_target() -> None:
    assert not findings("海山控股通过两家子公司买入上述股权。")
