"""Lists in Chinese deals: who deals in what, and which figures are whose."""

from tests.cases import each
from tests.events.chinese import amount, findings, parties

A, B, C = "云桥科技有限公司", "恒山机械有限公司", "远川环保有限公司"
DEALS = {"acquisition", "shareholding_change"}


def told(text: str, name: str = "percent") -> set[tuple[str, ...]]:
    """Of each deal, the parties and one of its figures."""
    return {
        (*sorted(who for _, who in parties(deal)), str(amount(deal, name)))
        for deal in findings(text)
        if deal.type in DEALS and name in deal.facts
    }


@each(
    ("text", "dealt"),
    [
        (
            f"海山集团拟收购{A}60%股权、{B}15%股权和{C}30%股权。",
            {(A, "60%"), (B, "15%"), (C, "30%")},
        ),
        (
            f"海山集团拟收购的标的包括{A}95%的股权，{B}45%的股权及{C}4%的股权。",
            {(A, "95%"), (B, "45%"), (C, "4%")},
        ),
        (f"海山集团拟分别收购{A}和{B}72%、70%的股份。", {(A, "72%"), (B, "70%")}),
        (
            f"海山集团减持了{A}、{B}，占总股本的比例分别为1.6%和1.5%。",
            {(A, "1.6%"), (B, "1.5%")},
        ),
        # one share of both
        (f"海山集团拟收购{A}和{B}60%股权。", {(A, B, "60%")}),
        # the second share is somebody else's
        (f"海山集团收购{A}60%股权，{B}40%股权由远川集团持有。", {(A, "60%")}),
    ],
)
def test_each_target_has_its_share(text: str, dealt: set[tuple[str, ...]]) -> None:
    assert told(text) == {tuple(sorted([*one[:-1], "海山集团"])) + one[-1:] for one in dealt}


@each(
    ("text", "name", "dealt"),
    [
        (
            f"海山创投、平川资本分别减持{A}1%和2%的股份。",
            "percent",
            {("海山创投", "1%"), ("平川资本", "2%")},
        ),
        (
            f"海山创投、平川资本拟分别减持{A}股份不超257万股、205.2万股。",
            "shares",
            {("海山创投", "257万股"), ("平川资本", "205.2万股")},
        ),
        (
            f"海山集团、平川控股分别以3亿元和2亿元的价格受让{A}5%、3%股份。",
            "amount",
            {("海山集团", "3亿元"), ("平川控股", "2亿元")},
        ),
        (
            f"海山集团、平川控股分别以3亿元和2亿元的价格受让{A}5%、3%股份。",
            "percent",
            {("海山集团", "5%"), ("平川控股", "3%")},
        ),
    ],
)
def test_each_actor_has_his_figures(text: str, name: str, dealt: set[tuple[str, ...]]) -> None:
    assert told(text, name) == {(*sorted([who, A]), figure) for who, figure in dealt}


@each(
    "text",
    [
        f"海山集团与平川控股分别收购{A}60%股权和{B}51%股权。",
        f"海山集团、平川控股分别收购{A}60%股权、{B}51%股权。",
    ],
)
def test_each_actor_deals_in_one_target(text: str) -> None:
    assert told(text) == {
        (*sorted([A, "海山集团"]), "60%"),
        (*sorted([B, "平川控股"]), "51%"),
    }


@each(
    "text",
    [
        f"海山集团分别以1.2亿元、8000万元收购{A}和{B}。",
        f"海山集团分别斥资1.2亿元和8000万元收购{A}、{B}。",
        f"海山集团分别以1.2亿元和8000万元的价格收购{A}51%股权和{B}20%股权。",
    ],
)
def test_each_target_has_its_price_told_before(text: str) -> None:
    assert told(text, "amount") == {(A, "海山集团", "1.2亿元"), (B, "海山集团", "8000万元")}


def test_a_sum_for_several_stays_with_all_of_them() -> None:
    text = f"海山集团拟收购{A}90%股权、{B}84.8%股权，交易总对价为24亿元。"
    assert told(text, "amount") == {(*sorted([A, B, "海山集团"]), "24亿元")}


@each(
    ("text", "targets"),
    [
        (f"三季度共有40家上市公司遭券商减持，{A}、{B}和{C}等股票均被减持千万股以上。", [A, B, C]),
        (f"上月共有12家上市公司获股东减持超亿元，分别是{A}、{B}、{C}。", [A, B, C]),
        (f"海山资本对7只个股进行了减持，其中5股退出前十大股东名单，依次为{A}、{B}。", [A, B]),
        (f"共有3家上市公司近期被海山资本增持，例如，{A}、{B}及{C}等。", [A, B, C]),
        (f"重要股东减持超过500万股的包括{A}、{B}和{C}。", [A, B, C]),
        (f"{A}、{B}和{C}等披露股东减持计划。", [A, B, C]),
        (f"{A}、{B}和{C}表现抢眼，分别被增持2亿股、1亿股和3000万股。", [A, B, C]),
        (f"{A}、首个增长、{B}和{C}等4只个股均被海山资本增持。", [A, B, C]),
    ],
)
def test_all_firms_of_a_list_are_dealt_in(text: str, targets: list[str]) -> None:
    found = {n for f in findings(text) for role, n in parties(f) if role == "target"}
    assert found == set(targets)


@each(
    ("text", "wrong"),
    [
        (f"海山创投减持{A}股份，受让方分别为{B}和{C}。", [B, C]),
        (f"{A}的3家股东减持公司股份，分别为海山创投、平川资本。", ["海山创投", "平川资本"]),
        (f"海山资本减持7只个股，{A}则宣布与{B}合作。", [A, B]),
        (f"三季度减持的包括{A}和{B}，分别减持{C}43万股、平川股份37万股。", [A, B]),
        (f"有3家公司遭股东减持，减持方分别为{A}和{B}。", [A, B]),
    ],
)
def test_other_lists_name_no_targets(text: str, wrong: list[str]) -> None:
    deals = [f for f in findings(text) if f.type == "shareholding_change"]
    assert not {n for f in deals for role, n in parties(f) if role == "target"} & set(wrong)


def test_who_act_may_be_listed_behind() -> None:
    (found,) = findings(f"{A}的3名股东减持公司股份，分别为海山创投、平川资本。")
    assert parties(found) == {("target", A), ("holder", "海山创投"), ("holder", "平川资本")}


def test_a_number_of_stocks_is_no_number_of_shares() -> None:
    (found,) = findings(f"海山资本对7股进行减持，其中{A}最多。") or [None]
    assert found is None or "shares" not in found.facts
