"""Who acts on whom in Chinese clauses with described names or without a subject."""

from tests.cases import each
from tests.events.chinese import events, findings, parties


def test_a_list_of_backers_holds_what_they_are_and_whose() -> None:
    (round_,) = events(
        "云桥科技宣布完成A轮融资，由杏山资本和东川证券旗下医疗基金管理公司东岭投资联合领投，"
        "海山资本和公司原有股东奇川集团跟投。",
        "investment",
    )
    assert parties(round_) == {
        ("target", "云桥科技"),
        ("investor", "杏山资本"),
        ("investor", "东岭投资"),
        ("investor", "海山资本"),
        ("investor", "奇川集团"),
    }


def test_a_house_that_owns_who_acts_does_not_act() -> None:
    (deal,) = events(
        "海山集团旗下“安桥半导体”宣布，已完成对云网科技有限公司的收购。", "acquisition"
    )
    assert parties(deal) == {("acquirer", "安桥半导体"), ("target", "云网科技有限公司")}


def test_of_what_is_bought_the_owner_sells() -> None:
    (deal,) = events("海山集团收购平川控股旗下公司云网科技有限公司。", "acquisition")
    assert ("seller", "平川控股") in parties(deal)
    assert ("target", "云网科技有限公司") in parties(deal)


@each(
    ("text", "office"),
    [
        ("沈嘉禾调任总部，出任栖山汽车总裁。", ("person", "沈嘉禾")),
        ("栖山汽车总经理沈嘉禾先生将接替前者，出任奇川控股总裁。", ("person", "沈嘉禾")),
    ],
)
def test_a_later_clause_shares_the_subject(text: str, office: tuple[str, str]) -> None:
    assert any(office in parties(f) for f in events(text, "executive_change"))


def test_who_refuses_an_offer_was_to_be_bought() -> None:
    (denied,) = events("云桥动力股份发布公告，否认了海山汽车集团意欲收购的传闻。", "acquisition")
    assert parties(denied) == {("acquirer", "海山汽车集团"), ("target", "云桥动力股份")}
    assert denied.modality == "denied"


def test_a_listed_name_may_have_a_code_of_four_figures() -> None:
    (deal,) = events("健山(4114)以每股24元公开收购平亚(4130)。", "acquisition")
    assert parties(deal) == {("acquirer", "健山"), ("target", "平亚")}


def test_a_name_that_always_ends_in_a_plain_word_ends_so() -> None:
    (deal,) = events(
        "云位联合今年亏损。市场传出速山科技有意买下云位联合，云位联合的股东尚未表态。",
        "acquisition",
    )
    assert ("target", "云位联合") in parties(deal)


def test_of_whom_may_be_said_in_the_words_of_hong_kong() -> None:
    (sale,) = events(
        "海山集团将所持平川置业之35%股权，以人民币7000万元出售予云桥置业。", "shareholding_change"
    )
    assert parties(sale) == {
        ("seller", "海山集团"),
        ("target", "平川置业"),
        ("acquirer", "云桥置业"),
    }


def test_what_a_text_says_alone_is_the_name() -> None:
    (deal,) = events("昨闻海林汽车收购云桥科技有限公司。海林汽车上涨。", "acquisition")
    assert ("acquirer", "海林汽车") in parties(deal)


def test_a_house_behind_another_is_a_name_of_its_own() -> None:
    (merger,) = events("媒体集团海洲传媒集团与东岭明报集团今日宣布合并。", "acquisition")
    assert {name for _, name in parties(merger)} == {"海洲传媒集团", "东岭明报集团"}


@each(
    ("text", "kind", "acting", "target"),
    [
        ("海山集团会同奇川资本入股云桥科技。", "investment", "investor", "云桥科技"),
        (
            "由海山集团和奇川资本组成的财团收购云桥科技有限公司。",
            "acquisition",
            "acquirer",
            "云桥科技有限公司",
        ),
        ("海山集团与奇川资本双双否认入股云桥科技。", "investment", "investor", "云桥科技"),
        (
            "海山集团及其一致行动人奇川资本举牌云桥科技。",
            "shareholding_change",
            "acquirer",
            "云桥科技",
        ),
        ("海山集团联手奇川资本取消了对云桥科技5亿元的投资。", "investment", "investor", "云桥科技"),
        ("海山集团、奇川资本等三家公司拟入股云桥科技。", "investment", "investor", "云桥科技"),
    ],
)
def test_those_who_act_together_all_act(text: str, kind: str, acting: str, target: str) -> None:
    (told, *_) = events(text, kind)
    assert parties(told) == {(acting, "海山集团"), (acting, "奇川资本"), ("target", target)}


def test_a_consortium_is_led_by_who_acts() -> None:
    (deal,) = events("以海山集团为首的财团拟收购云桥科技有限公司。", "acquisition")
    assert parties(deal) == {("acquirer", "海山集团"), ("target", "云桥科技有限公司")}


def test_all_that_is_bought_is_told() -> None:
    (deal,) = events("海山集团买下云桥科技有限公司、奇川医疗有限公司。", "acquisition")
    assert parties(deal) == {
        ("acquirer", "海山集团"),
        ("target", "云桥科技有限公司"),
        ("target", "奇川医疗有限公司"),
    }


def test_whose_subsidiary_a_partner_is_makes_nobody_a_partner() -> None:
    (venture,) = events("海山集团与云桥科技子公司奇川医疗成立合资公司。", "joint_venture")
    assert parties(venture) == {("partner", "海山集团"), ("partner", "奇川医疗")}


@each(
    "text",
    [
        "海山集团与奇川资本均召开股东大会，云桥科技列席。",
        "海山集团与奇川资本共同出席云桥科技发布会。",
        "海山集团等三家公司被云桥科技起诉。",
        "海山集团和奇川资本的股东入股云桥科技。",
        "由海山集团和奇川资本组成的财团参观云桥科技。",
    ],
)
def test_firms_named_together_need_not_deal(text: str) -> None:
    assert not any(f.type == "investment" for f in findings(text))
