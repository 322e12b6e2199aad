"""What the whole of a Chinese page decides: whether it is news, what has ended, who buys."""

from datetime import date

from monitor.events import read
from monitor.model import Finding
from tests.cases import each
from tests.events.chinese import findings, parties

ALERT = 0.8


def _told(text: str, title: str = "", published: date | None = None) -> list[Finding]:
    found = read(text, title=title, lang="zh", published=published).findings
    return [one for one in found if not one.background]


def _alerts(text: str, title: str = "") -> list[Finding]:
    return [one for one in _told(text, title) if one.confidence >= ALERT]


_DEAL = "2024年3月，海山集团收购云桥科技有限公司60%股权。"


@each(
    ("title", "text"),
    [
        ("", f"上诉人海山集团因与被上诉人平川集团纠纷一案，向本院提起上诉。原审法院查明：{_DEAL}"),
        ("", f"为规范公司对外投资行为，特制定本制度。{_DEAL}"),
        ("股东减持的注意事项", f"海山集团的做法值得一看。{_DEAL}"),
        ("浅析股权转让的流程", _DEAL),
        ("第一百二十章 集团成立", _DEAL),
        ("海山集团对外投资管理制度", _DEAL),
        ("海山集团三季报点评", f"{_DEAL}我们维持“买入”评级。"),
    ],
)
def test_judgments_rules_guides_novels_and_notes_alert_nothing(title: str, text: str) -> None:
    assert not _alerts(text, title)


@each(
    ("title", "text"),
    [
        ("海山集团收购云桥科技", _DEAL),
        ("", f"海山集团称，法院已审理终结此案。{_DEAL}"),
        ("海山集团修订管理制度并收购云桥科技", _DEAL),
        ("海山集团收购云桥科技，评级机构维持评级", f"{_DEAL}评级机构维持其“AA”评级。"),
    ],
)
def test_news_about_courts_and_rules_is_news(title: str, text: str) -> None:
    assert _alerts(text, title)


@each(
    ("text", "alerts"),
    [
        (f"2021年4月27日，平川汽车发布新车。2016年，{_DEAL[8:]}", 0),
        (f"预计2027年4月投产。{_DEAL}", 1),
        (f"合同将于2028年4月27日到期。{_DEAL}", 1),
        (f"债券到期日为2031年5月6日。{_DEAL}", 1),
        (f"平川集团承诺2028年12月31日净利润达1亿元。{_DEAL}", 1),
    ],
)
def test_an_undated_page_is_no_older_than_the_last_day_it_tells(text: str, alerts: int) -> None:
    deals = [one for one in _told(text) if one.type == "acquisition"]
    assert deals
    assert sum(one.confidence >= ALERT for one in deals) == alerts


ENDED = {
    ("海山股份（600999）：终止收购云桥科技有限公司100%股权", 1): (
        "海山股份公告，公司审议通过《关于收购云桥科技有限公司100%股权的议案》，"
        "拟以2亿元收购云桥科技有限公司100%股权。"
    ),
    ("海山股份终止收购云桥科技，平川电池成新目标", 1): (
        "海山股份拟收购云桥科技60%股权。海山股份拟收购平川电池51%股权。"
    ),
    ("海山股份：拟终止对合资公司投资", 1): (
        "海山股份公告称，海山股份与平川电池共同出资设立合资公司云桥动力有限公司。"
    ),
    ("海山股份终止上市后收购云桥科技", 0): "海山股份拟收购云桥科技60%股权。",
    ("海山股份终止IPO后拟收购云桥科技", 0): "海山股份拟收购云桥科技60%股权。",
    ("海山股份取消转让限制", 0): "海山股份拟收购云桥科技60%股权。",
    ("海山股份终止定增 改以现金收购云桥科技", 0): "海山股份终止定增，改以现金收购云桥科技60%股权。",
    ("海山股份撤回收购云桥科技的申请并重新申报", 0): "海山股份拟收购云桥科技60%股权。",
    ("海山股份终止与远川集团的合作", 0): (
        "海山股份拟收购云桥科技60%股权。海山股份拟收购平川电池51%股权。"
    ),
}


@each(("title", "ended", "text"), [(t, n, text) for (t, n), text in ENDED.items()])
def test_a_title_that_calls_a_deal_off_ends_it(title: str, ended: int, text: str) -> None:
    told = [one for one in findings(text, title) if one.type in {"acquisition", "joint_venture"}]
    assert sum(one.modality == "ended" for one in told) == ended
    assert len(told) > 0


@each(
    ("text", "modality"),
    [
        (
            "海山股份与平川电池共同出资设立合资公司。经协商一致，拟终止本次对外投资暨关联交易事项。",
            "ended",
        ),
        ("海山集团拟竞购云桥科技。昨日海山集团宣布退出竞购。", "ended"),
        ("海山集团拟竞购云桥科技。昨日平川集团宣布退出竞购。", "planned"),
        ("海山集团拟竞购云桥科技。海山集团表示没有退出收购谈判。", "planned"),
        ("海山集团拟收购云桥科技。海山集团退出与平川机械的谈判。", "planned"),
        ("海山集团拟收购云桥科技。海山集团退出与云桥科技的谈判。", "ended"),
        ("海山集团收购云桥科技60%股权案已通过商务部反垄断审查。", "planned"),
        ("海山集团收购云桥科技60%股权，已通过审查并完成交割。", "asserted"),
        ("海山集团将通过要约方式完成对云桥科技的收购。", "planned"),
        ("海山集团已通过要约方式完成对云桥科技的收购。", "asserted"),
    ],
)
def test_whether_a_deal_has_come_about(text: str, modality: str) -> None:
    (told,) = findings(text)
    assert told.modality == modality


SIDES = {
    # owners of the firm that is sold
    "海山集团拟购买云桥科技有限公司股东合计持有的标的公司100%股权。": {
        ("acquirer", "海山集团"),
        ("target", "云桥科技有限公司"),
    },
    "海山集团与云桥科技的卖方订立协议，收购目标公司29%股权。海山集团还将向云桥科技股东发出要约。": {
        ("acquirer", "海山集团"),
        ("target", "云桥科技"),
    },
    "海山集团购买云桥科技股东持有的标的公司平川机械60%股权。": {
        ("acquirer", "海山集团"),
        ("seller", "云桥科技"),
        ("target", "平川机械"),
    },
    # who stands on one side all over the page
    "平川集团考虑出售云桥商业，报价3亿元。平川集团接触了几家公司，以了解他们对收购云桥的兴趣。": {
        ("seller", "平川集团"),
        ("target", "云桥商业"),
    },
    "远川集团否认被海山集团收购。有媒体称，远川集团将打包出售海山集团。": {
        ("acquirer", "海山集团"),
        ("target", "远川集团"),
    },
}


@each(("text", "sides"), SIDES.items())
def test_a_firm_stands_on_one_side_of_a_deal(text: str, sides: set[tuple[str, str]]) -> None:
    told = [parties(one) for one in findings(text)]
    assert told
    assert all(one == sides for one in told)


def test_readings_that_turn_each_other_round_are_not_told() -> None:
    assert not findings("海山集团否认被云桥科技收购，并将打包出售云桥科技60%股权。")


def test_two_firms_may_buy_shares_of_each_other() -> None:
    told = findings("海山集团收购云桥科技60%股权。此前，云桥科技收购了海山集团5%股权。")
    assert [one.type for one in told] == ["acquisition", "acquisition"]


def test_what_may_come_is_not_denied() -> None:
    told = findings("海山集团不排除未来与云桥科技合作的可能。")
    assert not [one for one in told if one.modality == "denied"]


def test_public_bodies_are_not_dealt_in() -> None:
    text = "平川集团日前与远川集团签订了《股权划转协议》，上述转让也已经浙江省政府批准。"
    assert "target" not in {role for one in findings(text) for role, _ in parties(one)}


def test_the_sale_by_a_unit_is_told_once() -> None:
    text = "海山控股（600999）公布，公司全资子公司远川服务有限公司拟出售云桥公司51%股权。"
    (told,) = findings(text, "海山控股（600999）：子公司拟出售云桥公司51%股权")
    assert ("seller", "远川服务有限公司") in parties(told)


def test_the_notice_s_title_names_whose_shares_are_sold() -> None:
    text = "公司股东远川投资有限公司计划减持公司股份，合计不超过公司总股本的3%。"
    title = "海山股份有限公司5%以上股东减持股份计划公告"
    (told,) = findings(text, title)
    assert parties(told) == {("holder", "远川投资有限公司"), ("target", "海山股份有限公司")}


@each(
    ("text", "partners"),
    [
        (
            "平湖海山水泥集团有限公司与远川集团签署合作协议，由海山水泥集团有限公司统一经营。",
            {"平湖海山水泥集团有限公司", "远川集团"},
        ),
        ("我校与海山集团签署战略合作协议。", {"海山集团"}),
    ],
)
def test_each_partner_is_named_once(text: str, partners: set[str]) -> None:
    told = [one for one in findings(text) if one.type == "partnership"]
    assert [{name for _, name in parties(one)} for one in told] == [partners]


def test_a_venture_that_is_ended_does_not_stand() -> None:
    told = findings("今年6月，海山集团已经解除了与远川汽车有限公司的合资企业。")
    assert [one.modality for one in told if one.type == "joint_venture"] == ["ended"]


def test_a_sum_is_rounded_in_a_headline() -> None:
    text = (
        "海山医药拟15.51亿元收购云桥制药100%股权。"
        "海山医药公告，公司斥资15.513亿元向远川集团购入云桥制药100%股权。"
    )
    (told,) = [one for one in findings(text) if one.type == "acquisition"]
    assert ("seller", "远川集团") in parties(told)


def test_a_remark_does_not_make_a_plan_done() -> None:
    text = (
        "海山医药（600999）去年增长迅速。这次看中的是一家老牌药企，收购云桥药业有限公司可以获得独家产品。"
        "7月22日，海山医药公告，拟以5.28亿元收购云桥药业有限公司100%的股权。"
    )
    (told,) = [one for one in findings(text) if one.type == "acquisition"]
    assert told.modality == "planned"


@each(
    "text",
    [
        "市场关注此事。股东们意见不一。据介绍，平川集团拒绝海山集团收购云桥科技。",
        "市场关注此事。股东们意见不一。有股东称，远川集团或将收购云桥科技。",
    ],
)
def test_talk_of_a_purchase_behind_the_lead_is_no_alert(text: str) -> None:
    assert not _alerts(text)


def test_backers_who_take_part_are_listed_in_the_next_sentence() -> None:
    text = "云桥科技完成7.5亿元D轮融资。参与D轮融资的均为全球机构，包括海山资本、远川集团。"
    (told,) = [one for one in findings(text) if one.type == "investment"]
    assert {name for role, name in parties(told) if role == "investor"} == {"海山资本", "远川集团"}


@each(
    "named",
    ["新公司名称暂定为“安徽山海装备有限公司”", "根据公告，新公司名为“安徽山海装备有限公司”"],
)
def test_a_later_clause_names_the_firm_that_is_set_up(named: str) -> None:
    (told,) = findings(f"云桥科技宣布，拟在安徽设立一家全资子公司。{named}。")
    assert parties(told) == {("holder", "云桥科技"), ("company", "安徽山海装备有限公司")}
    assert told.modality == "planned"


def test_an_appointment_is_recalled_with_what_has_been_since() -> None:
    recalled = "自去年4月李明接替王强出任云桥科技总裁以来，云桥科技业绩大增。"
    assert not _alerts(recalled)


def test_a_title_on_shares_names_the_firm_whose_founder_sells() -> None:
    text = "创始人之一孟山舟已将手中11%的股份协议转让给平川集团，转让价款合计3.74亿元。"
    titled = _told(text, "云桥股份创始人让出11%股份")
    assert ("target", "云桥股份") in parties(titled[0])
    assert not any(("target", "云桥股份") in parties(f) for f in _told(text, "云桥股份推出新车"))


def test_a_notice_that_the_title_names_is_on_its_own_offices() -> None:
    text = (
        "云桥股份昨日公告，控股股东平川控股已与海山集团签署股份转让协议。\n\n"
        "同时平川控股放弃表决权。\n\n孟山舟辞去董事长一职。"
    )
    found = [f for f in _told(text, "云桥股份迎来新主") if f.type == "executive_change"]
    assert [parties(f) for f in found] == [{("person", "孟山舟"), ("company", "云桥股份")}]


def test_a_firm_may_deny_that_somebody_unnamed_buys_it() -> None:
    assert [f.modality for f in _alerts("海山汽车否认将被外资车企并购。")] == ["denied"]
    assert not _alerts("否认并购云桥科技。")


def test_the_only_firm_of_a_page_is_meant_where_a_clause_names_none() -> None:
    text = "云桥科技今年营收增长。\n\n董事会聘请现任副总经理宋知远出任总经理。"
    assert _alerts(text)
    assert not _alerts(f"海山集团与平川集团是同行。{text}海山集团也是。")
