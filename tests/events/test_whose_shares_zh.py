"""Whose shares change hands in Chinese deals, and who holds, raises or cuts a stake."""

from monitor.events import read
from tests.cases import each
from tests.events.chinese import amount, findings, only, parties

UNIT = "平川控股有限公司"
FIRM = "云桥科技有限公司"


@each(
    ("text", "told"),
    [
        # what is bought of whom, if no target is named behind the seller
        ("海山集团拟以3亿元收购平川集团所持股权。", "seller 平川集团"),
        (
            "海山集团收购平川集团持有的55.29%股权、远川集团持有的36%股权。",
            "seller 平川集团 远川集团",
        ),
        ("海山集团收购阿诺·林德先生20%的股权。", "seller 阿诺·林德"),
        (
            f"海山集团受让{FIRM}第一大股东平川集团持有的2300万股和股东远川集团持有的160万股。",
            f"target {FIRM} seller 平川集团 远川集团",
        ),
        (
            f"海山集团受让{FIRM}实际控制人远川集团所持公司12%股份。",
            f"target {FIRM} seller 远川集团",
        ),
        # the buyer of what is said before, and since when
        (f"刚刚完成对{FIRM}收购的海山集团表示，将在海外寻找机会。", f"target {FIRM}"),
        (f"自海山集团收购{FIRM}以来，业绩向好。", f"target {FIRM}"),
        # titles of notices name the target
        (f"海山集团向公司发出《{FIRM}要约收购报告书》。", f"target {FIRM}"),
        (f"{FIRM}收到第三份收购要约，由海山集团提出。", f"target {FIRM}"),
        # who is lent the money, or is named only behind the object
        (f"平川集团借款3亿元给海山集团，用于收购{FIRM}。", f"target {FIRM}"),
        (f"平川集团为海山集团提供3亿元贷款，用于收购{FIRM}。", f"target {FIRM}"),
        (f"海山集团向平川集团借款3亿元收购{FIRM}。", f"target {FIRM}"),
        (f"为收购{FIRM}，海山集团向平川集团申请了并购贷款。", f"target {FIRM}"),
        (f"收购{FIRM}后，海山集团的市值突破百亿。", f"target {FIRM}"),
        (f"受让{FIRM}20%股权仅两个月后，海山集团提名了三名董事。", f"target {FIRM}"),
        # 后者 acts, though it also signed; what the firm is bought for is no part of it
        (f"{FIRM}将与海山集团达成战略合作，后者将收购其少数股份。", f"target {FIRM}"),
        (f"平川集团与海山集团签约，后者以2亿元收购{FIRM}51%股权。", f"target {FIRM}"),
        (f"海山集团于2013年收购{FIRM}成立音乐事业部。", f"target {FIRM}"),
        # a heading glued to its text
        (
            f"（二）重大资产购买海山集团拟以现金购买平川集团所持{FIRM}51%股权。",
            f"target {FIRM} seller 平川集团",
        ),
        # shares bought by number change hands like 增持
        (f"海山集团从二级市场购得{FIRM}1200万股。", f"target {FIRM}"),
        (f"{FIRM}公告，海山集团通过二级市场购买公司股票495.2万股。", f"target {FIRM}"),
    ],
)
def test_whose_shares_are_bought(text: str, told: str) -> None:
    (found,) = (f for f in findings(text) if f.type in {"acquisition", "shareholding_change"})
    sides, role = {("acquirer", "海山集团")}, ""
    for word in told.split():
        role = word if word in {"target", "seller"} else role
        sides |= {(role, word)} - {(role, role)}
    assert parties(found) == sides


@each(
    ("text", "holder"),
    [
        # what was bought or is held in the clause before does not act
        (f"海山集团三季度新进了平川股份有限公司，增持{FIRM}。", "海山集团"),
        (f"减持较多的包括平川集团，较一季度减持{FIRM}3%股份。", ""),
        # those who act together are no firm that somebody deals in
        (f"{FIRM}：海山集团及一致行动人拟减持不超6%股份", "海山集团"),
        (f"“海山集团”、“平川集团”减持{FIRM}。", "海山集团 平川集团"),
        # in the second clause, too, the agent of the passive acts on the same firm
        (f"截至二季度末，{FIRM}被海山集团减仓近半，减持了2312万股。", "海山集团"),
        (f"持有{FIRM}5%股份的海山集团计划减持200万股。", "海山集团"),
        (f"除了平川集团，其他股东均减持{FIRM}股份。", ""),
        (f"{FIRM}公告，控股股东及公司高管合计减持8%股份。", ""),
        (f"{FIRM}公告，李安宁、王小梅，及一致行动人周远、吴志减持2%。", "李安宁 王小梅 周远 吴志"),
        (f"{FIRM}公告，收到高级管理人员通知，计划增持公司股份。", ""),
        # whose relative somebody is, or who acts in concert
        (f"{FIRM}公告，控股股东之妻王小梅减持30万股。", "王小梅"),
        (f"{FIRM}公告，控股股东的配偶李安宁减持30万股。", "李安宁"),
        (f"{FIRM}公告，公司实控人之一致行动人海山投资拟减持2%股份。", "海山投资"),
        # the officers and shareholders of others
        (f"海山集团董事长增持{FIRM}100万股。", ""),
        (f"海山集团实际控制人减持所持{FIRM}300万股。", ""),
    ],
)
def test_who_raises_or_cuts_a_stake(text: str, holder: str) -> None:
    told = [f for f in findings(text) if ("target", FIRM) in parties(f)]
    assert [[p.name for p in f.parties if p.role == "holder"] for f in told] == [holder.split()]


@each(
    "text",
    [
        # 以 of 以上 brings no object forward, nor does how it is sold
        f"{FIRM}持股5%以上股东海山集团拟向{UNIT}转让其持有公司471万股。",
        f"{FIRM}持股5%以上的股东海山集团拟将所持公司6%股份转让给{UNIT}。",
        f"海山集团拟以协议转让的方式向{UNIT}转让其持有的{FIRM}6%股份。",
    ],
)
def test_whose_shareholder_sells(text: str) -> None:
    told = only(text, "shareholding_change")
    assert parties(told) == {("seller", "海山集团"), ("acquirer", UNIT), ("target", FIRM)}


def test_a_shareholder_without_a_name_sells_the_firm_that_the_line_is_about() -> None:
    told = only(f"{FIRM}：控股股东拟向海山集团转让公司5%股权", "shareholding_change")
    assert parties(told) == {("target", FIRM), ("acquirer", "海山集团")}


@each(
    "text",
    [
        f"{FIRM}发布收购报告书。",
        f"此次收购{FIRM}构成关联交易。",
        "海山集团公告，公司持股6.03%的股东平川集团出席会议。",
    ],
)
def test_reports_and_shareholders_alone_are_no_news(text: str) -> None:
    told = [f for f in read(text).findings if ("target", "平川集团") in parties(f)]
    assert not [*told, *(f for f in findings(text) if ("acquirer", FIRM) in parties(f))]


def test_whoever_buys_of_a_holder_is_not_held_by_it() -> None:
    text = "海山集团收购平川集团持有的55%股权、远川集团持有的36%股权。海山集团拟向远川集团转让所持"
    owned = [f for f in read(f"{text}{FIRM}股权。").findings if f.type == "ownership"]
    assert not [n for f in owned for n in parties(f) if n != ("target", FIRM)]


@each(
    ("text", "sides"),
    [
        (f"海山集团被迫转让{FIRM}60%股权。", {("seller", "海山集团")}),
        (f"海山集团被要求出售{FIRM}20%股份。", {("seller", "海山集团")}),
        (f"{FIRM}30%的股份被作价9亿元出售给平川集团。", {("acquirer", "平川集团")}),
        (
            f"大股东海山集团拟通过公开征集受让方的方式转让其所持的全部{FIRM}股份。",
            {("seller", "海山集团")},
        ),
        (
            f"持有{FIRM}12%股份的海山集团拟将股份转让给{UNIT}。",
            {("seller", "海山集团"), ("acquirer", UNIT)},
        ),
    ],
)
def test_who_has_to_sell_is_not_sold(text: str, sides: set[tuple[str, str]]) -> None:
    (told,) = findings(text)
    assert parties(told) == {("target", FIRM), *sides}


def test_a_stake_that_grows_is_not_held_by_the_firm_bought_into() -> None:
    told = read(f"海山集团三度举牌{FIRM}，持股升至15%。").findings
    assert not [f for f in told if ("holder", FIRM) in parties(f)]


@each(
    ("text", "sides"),
    [
        ("{}半年报数据显示，周启明二季度减持743万股。", ["holder=周启明"]),
        ("{}半年报数据显示，社保资金二季度减持743万股。", []),
        ("海山集团以29亿元的对价成为{}的第一大股东。", ["acquirer=海山集团"]),
        ("海山集团通过股权收购，成为{}的控股股东。", ["acquirer=海山集团"]),
    ],
)
def test_the_firm_of_a_report_or_of_a_new_holder_is_the_target(text: str, sides: list[str]) -> None:
    told = only(text.format(FIRM), "shareholding_change")
    assert parties(told) == {("target", FIRM), *(tuple(side.split("=")) for side in sides)}


@each(
    ("text", "told"),
    [
        # bought back of somebody else
        (
            f"平川集团以1.5亿元回购海山集团持有的{FIRM}6%股权。",
            f"acquirer=平川集团 seller=海山集团 target={FIRM}",
        ),
        # an offer taken up
        (f"{FIRM}同意接受海山集团收购。", f"acquirer=海山集团 target={FIRM}"),
        (f"{FIRM}股东大会接受海山集团以每股12元收购。", f"acquirer=海山集团 target={FIRM}"),
        # a firm and what it owns are both bought
        (
            f"海山集团收购平川集团及旗下公司{FIRM}的股权。",
            f"acquirer=海山集团 target=平川集团 target={FIRM}",
        ),
        # products describe the firm that makes them
        (f"海山集团收购生产“青麦科技”饼干的{FIRM}。", f"acquirer=海山集团 target={FIRM}"),
    ],
)
def test_who_is_bought_of_whom(text: str, told: str) -> None:
    assert parties(only(text, "acquisition")) == {tuple(one.split("=")) for one in told.split()}


def test_a_comma_within_a_number_ends_no_clause() -> None:
    text = f"海山集团将所持{FIRM}20.74%股权(79,879,575股)以5.99亿元转让给平川集团。"
    sides = {("seller", "海山集团"), ("acquirer", "平川集团"), ("target", FIRM)}
    assert parties(only(text, "shareholding_change")) == sides


@each(
    "text",
    [
        f"海山集团出资3亿元，投资{FIRM}。",
        f"海山集团斥资3亿元，入股{FIRM}20%。",
        f"海山集团拟以3亿元，增资{FIRM}。",
    ],
)
def test_what_is_paid_comes_before_a_comma(text: str) -> None:
    told = only(text, "investment")
    assert parties(told) == {("investor", "海山集团"), ("target", FIRM)}
    assert amount(told, "amount") == "3亿元"


@each(
    "text",
    [
        "海山集团回购平川集团持有的公司5%股份。",
        "海山银行回购平川基金持有的国债。",
        "海山集团营收3亿元，投资云桥科技园建设。",
        f"{FIRM}接受海山集团以专业意见评估收购方案。",
        "论坛吸引了远山资本、栖山创投等机构参加。",
    ],
)
def test_no_deal_is_told(text: str) -> None:
    assert findings(text) == []


def test_backers_that_a_round_gathers() -> None:
    told = only(f"{FIRM}完成A轮融资。本次融资吸引了远山资本、栖山创投等机构。", "investment")
    backers = {("investor", "远山资本"), ("investor", "栖山创投")}
    assert parties(told) == {("target", FIRM), *backers}


def test_a_year_of_sales_is_no_price() -> None:
    told = only(f"海山集团宣布收购{FIRM}，合并后公司年营收将达180亿元。", "acquisition")
    assert "amount" not in told.facts


@each(("shares", "alerts"), [("所持", False), ("20%", True), ("所持平川科技", True)])
def test_a_sale_of_nobody_s_shares_alerts_nobody(shares: str, *, alerts: bool) -> None:
    told = only(f"海山集团将{shares}股权转让给{FIRM}。", "shareholding_change")
    assert (told.confidence >= 0.8) == alerts


def test_what_a_firm_is_sold_on_for_is_not_what_was_paid() -> None:
    text = f"海山集团去年收购了{FIRM}，收购价7亿元，今年以9亿元卖给平川集团。"
    bought = only(text, "acquisition")
    assert amount(bought, "amount") == "7亿元"
