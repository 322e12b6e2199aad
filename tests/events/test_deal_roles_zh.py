"""Who buys, sells and holds in Chinese deals, how far the deal is, and its shares."""

from monitor.events import read
from tests.cases import each
from tests.events.chinese import findings, only, parties

UNIT = "平川控股有限公司"
FIRM = "云桥科技有限公司"


@each(
    ("text", "role"),
    [
        (f"海山集团通过全资子公司{UNIT}收购{FIRM}60%股权。", "acquirer"),
        (f"海山集团透过间接全资附属公司{UNIT}以3亿港元收购{FIRM}全部股本。", "acquirer"),
        (f"据公告，海山集团通过控股子公司{UNIT}斥资2亿元，完成对{FIRM}的收购。", "acquirer"),
        (f"海山集团以其全资子公司{UNIT}为收购主体，受让{FIRM}29.9%股份。", "acquirer"),
        (f"海山集团经由旗下投资平台{UNIT}增持了{FIRM}2.1%的股份。", "holder"),
        (f"海山集团将通过子公司{UNIT}向远川集团出售{FIRM}49%股权。", "seller"),
    ],
)
def test_who_deals_through_a_unit_is_the_unit(text: str, role: str) -> None:
    told = [f for f in findings(text) if f.type in {"acquisition", "shareholding_change"}]
    assert [[p.name for p in f.parties if p.role == role] for f in told] == [[UNIT]]
    assert [n for f in told for n in parties(f) if n[0] == "target"] == [("target", FIRM)]
    owned = [f for f in read(text).findings if f.type == "ownership"]
    assert [parties(f) for f in owned] == [{("holder", "海山集团"), ("target", UNIT)}]


@each(
    ("text", "buyer"),
    [
        (f"海山集团通过全资子公司以1.2亿元收购{FIRM}51%股权。", "海山集团"),
        (f"海山集团通过公开竞价收购{FIRM}60%股权。", "海山集团"),
        (f"海山集团通过子公司{UNIT}持有恒山集团49%股权，拟收购{FIRM}51%股权。", "海山集团"),
    ],
)
def test_who_deals_in_some_other_way_is_the_firm_itself(text: str, buyer: str) -> None:
    told = only(text, "acquisition")
    assert [p.name for p in told.parties if p.role == "acquirer"] == [buyer]


@each(
    ("text", "modality"),
    [
        # 将 brings the object forward …
        ("海山集团将饮料业务出售给平川控股有限公司，交易昨日完成。", "asserted"),
        ("海山集团将半导体子公司出售给平川控股有限公司。", "asserted"),
        ("海山集团将其饮料业务以12亿元出售给平川控股有限公司。", "asserted"),
        # … or tells what is to come
        ("海山集团将出售饮料业务给平川控股有限公司。", "planned"),
        ("海山集团将于明年把饮料业务出售给平川控股有限公司。", "planned"),
        ("海山集团将向平川控股有限公司出售饮料业务。", "planned"),
    ],
)
def test_an_object_that_is_brought_forward_is_no_plan(text: str, modality: str) -> None:
    told = only(text, "acquisition")
    assert told.modality == modality
    assert parties(told) == {("seller", "海山集团"), ("acquirer", UNIT)}


def test_a_firm_named_like_shares_is_sold_whole() -> None:
    told = only(f"远川股份上月将{FIRM}卖给{UNIT}，回笼资金4亿元。", "acquisition")
    assert parties(told) == {("seller", "远川股份"), ("target", FIRM), ("acquirer", UNIT)}


@each(
    ("text", "percents"),
    [
        (f"海山集团减持{FIRM}股份至4.9%。", {"percent_to": "4.9"}),
        (f"海山集团减持{FIRM}股份比例达到1%。", {"percent": "1"}),
        (f"海山集团增持{FIRM}股份，增持比例达到总股本的1%。", {"percent": "1"}),
        (f"海山集团减持{FIRM}120万股至7.95%。", {"percent_to": "7.95"}),
        (f"海山集团增持{FIRM}至6.2%。", {"percent_to": "6.2"}),
        (f"海山集团增持{FIRM}后，持股比例为6.2%。", {"percent_to": "6.2"}),
        (f"海山集团减持{FIRM}H股85万股，最新持股比例为4.97%。", {"percent_to": "4.97"}),
        (
            f"海山集团将在{FIRM}的持股比例从5.1%提高到6.2%。",
            {"percent_from": "5.1", "percent_to": "6.2"},
        ),
        (
            f"海山集团持有{FIRM}股份的比例从31.5%摊薄至26.3%。",
            {"percent_from": "31.5", "percent_to": "26.3"},
        ),
        (f"海山集团减持{FIRM}1.2%股份。", {"percent": "1.2"}),
        (f"持股5.9%的海山集团减持{FIRM}1.2%股份。", {"percent": "1.2"}),
    ],
)
def test_a_share_held_afterwards_is_not_the_share_dealt_in(
    text: str, percents: dict[str, str]
) -> None:
    told = only(text, "shareholding_change")
    assert (told.modality, parties(told)) == (
        "asserted",
        {("holder", "海山集团"), ("target", FIRM)},
    )
    assert {k: v["value"] for k, v in told.facts.items() if k.startswith("percent")} == percents


def test_what_becomes_of_a_purchase_is_no_change_of_its_own() -> None:
    text = f"海山集团完成对{FIRM}的要约收购，持股升至62%。"
    assert [(f.type, f.modality) for f in findings(text)] == [("acquisition", "asserted")]


@each(
    ("text", "modality"),
    [
        ("海山集团收购{}获批。", "planned"),
        ("海山集团收购{}60%股权已获欧盟委员会批准。", "planned"),
        ("海山集团收购{}60%股权事项获股东大会审议通过，预计年底前交割。", "planned"),
        ("欧盟委员会有条件批准海山集团收购{}。", "planned"),
        ("海山集团吸收合并{}一事已获国资批复。", "planned"),
        ("市场监管总局决定，对海山集团收购{}股权案不实施进一步审查。", "planned"),
        ("市场监管总局对海山集团通过股权收购和合同方式取得{}控制权案不予禁止。", "planned"),
        ("海山集团表示不实施本次收购{}。", "denied"),
        ("海山集团终止与{}的合并。", "ended"),
        ("海山集团今天宣布，将{}剩余49%股权收入囊中。", "asserted"),
        ("海山集团收购{}获批后，今日完成交割。", "asserted"),
        ("海山集团收购{}并获批上市。", "asserted"),
        ("商务部禁止海山集团收购{}。", "ended"),
        # offers
        ("海山集团向{}发起全面要约收购。", "planned"),
        ("海山集团对{}发起敌意收购。", "planned"),
        ("海山集团出价28亿美元竞购{}。", "planned"),
        ("{}收到海山集团的收购要约。", "planned"),
        ("海山集团完成对{}的要约收购。", "asserted"),
        ("海山集团竞购{}成功。", "asserted"),
    ],
)
def test_what_is_allowed_or_offered_is_not_done(text: str, modality: str) -> None:
    told = only(text.format(FIRM), "acquisition")
    assert told.modality == modality
    assert parties(told) == {("acquirer", "海山集团"), ("target", FIRM)}


@each(
    "text",
    [
        f"如果海山集团公告，公司收购了{FIRM}，股价就会大涨。",
        f"如果海山集团宣布收购{FIRM}，反垄断部门会介入。",
        f"一旦海山集团披露举牌{FIRM}，游资将跟进。",
    ],
)
def test_what_somebody_would_announce_claims_nothing(text: str) -> None:
    assert not findings(text)


def test_a_new_owner_comes_at_a_price() -> None:
    told = only(f"{FIRM}易主，新主人为海山集团，作价12亿元。", "acquisition")
    assert parties(told) == {("acquirer", "海山集团"), ("target", FIRM)}
    assert told.facts["amount"]["value"] == "1200000000"


@each(
    ("text", "investors", "facts"),
    [
        (
            f"海山集团以2亿元向{FIRM}增资，取得20%股权。",
            {"海山集团"},
            {"amount": "200000000", "percent": "20"},
        ),
        (f"海山集团、{UNIT}各向{FIRM}增资5000万元。", {"海山集团", UNIT}, {"amount": "50000000"}),
        (f"{FIRM}完成增资扩股，海山集团出资2亿元。", {"海山集团"}, {"amount": "200000000"}),
        (
            f"海山集团与{FIRM}签订增资协议，以2亿元认购其15%股权。",
            {"海山集团"},
            {"amount": "200000000", "percent": "15"},
        ),
        (f"海山集团入股{FIRM}，持股5%。", {"海山集团"}, {"percent": "5"}),
        (f"海山集团投了{FIRM}。", {"海山集团"}, {}),
        (f"海山集团放弃对{FIRM}的增资。", {"海山集团"}, {}),
        (f"{FIRM}正洽谈新一轮融资。", set(), {}),
        (f"{FIRM}完成定增，海山集团获配3亿元。", {"海山集团"}, {"amount": "300000000"}),
        (f"海山集团认购{FIRM}12亿元定增。", {"海山集团"}, {"amount": "1200000000"}),
    ],
)
def test_capital_from_others_is_an_investment(
    text: str, investors: set[str], facts: dict[str, str]
) -> None:
    (told,) = findings(text)
    assert told.type == "investment"
    assert parties(told) == {("target", FIRM), *(("investor", name) for name in investors)}
    assert {k: v["value"] for k, v in told.facts.items() if isinstance(v, dict)} == facts


@each(
    "text",
    [
        f"{FIRM}融资余额增加2亿元。",
        f"{FIRM}增资扩股，海山集团表示祝贺。",
        "海山集团敞开收购农产品，每斤1元。",
        "海山集团收购了一批产品，用于销售。",
        f"海山集团所持{FIRM}5%股份司法拍卖流拍。",
        f"海山集团质押{FIRM}2亿股股份。",
    ],
)
def test_what_is_no_deal_in_a_firm_is_not_told(text: str) -> None:
    assert not findings(text)


@each(
    ("text", "seller", "acquirer", "modality"),
    [
        (
            "海山集团持有的{}8000万股股份被司法拍卖，最终由自然人周启明以2.16亿元竞得。",
            "海山集团",
            "周启明",
            "asserted",
        ),
        (
            "海山集团所持{}1.2亿股股份遭司法拍卖，平川控股有限公司以3.1亿元拍得。",
            "海山集团",
            UNIT,
            "asserted",
        ),
        ("海山集团所持{}5%股份将于12月10日被司法拍卖。", "海山集团", "", "planned"),
        ("法院将公开拍卖海山集团持有的{}5000万股。", "海山集团", "", "planned"),
        ("法院对海山集团所持6200万股{}股票进行公开拍卖。", "海山集团", "", "asserted"),
        ("海山集团已将{}9.9%股权售予平川控股有限公司。", "海山集团", UNIT, "asserted"),
        (
            "{}的控股股东海山集团所持股份将无偿划转至平川控股有限公司。",
            "海山集团",
            UNIT,
            "planned",
        ),
    ],
)
def test_shares_change_hands(text: str, seller: str, acquirer: str, modality: str) -> None:
    told = only(text.format(FIRM), "shareholding_change")
    sides = {("seller", seller), ("target", FIRM), *([("acquirer", acquirer)] if acquirer else [])}
    assert (told.modality, parties(told)) == (modality, sides)


def test_shares_that_are_traded_one_after_another_have_no_seller_among_them() -> None:
    told = findings("海山集团清仓云桥股份，卖出平川股份，抛售恒山股份。")
    assert {f.type for f in told} == {"shareholding_change"}
    assert {p for f in told for p in parties(f) if p[0] == "seller"} <= {("seller", "海山集团")}


@each(
    ("text", "sides"),
    [
        # a word governs the whole clause in which the buyer acts …
        (f"与海山集团去年以3亿元收购{FIRM}60%股权相比，价格更低。", "acquirer=海山集团"),
        (f"类似的情形也出现在海山集团收购{FIRM}的交易中。", "acquirer=海山集团"),
        (f"算上拿到的融资和海山集团对{FIRM}的收购案，行业洗牌。", "acquirer=海山集团"),
        (f"远川集团在海山集团收购{FIRM}的过程中担任顾问。", "acquirer=海山集团"),
        # … or only who does not act
        (f"海山集团委托远川银行收购{FIRM}60%股权。", "acquirer=海山集团"),
        (f"海山集团客户众多，包括远川集团，去年收购{FIRM}60%股权。", "acquirer=海山集团"),
        (f"海山集团前身是远川集团，去年收购{FIRM}。", "acquirer=海山集团"),
        (f"海山集团还原了周启明代持的股权，并出资3亿元收购{FIRM}45%股权。", "acquirer=海山集团"),
        (f"海山集团取得远川银行的并购贷款，收购{FIRM}60%股权。", "acquirer=海山集团"),
        # the paper that tells of it has a title of its own
        (
            f"海山集团通过《关于向远川银行借款的议案》《关于收购{FIRM}的议案》。",
            "acquirer=海山集团",
        ),
        # a unit named in the clause before
        (f"海山集团公告，其控股子公司{UNIT}，通过竞价，收购{FIRM}60%股权。", f"acquirer={UNIT}"),
        # buyers together
        (f"海山集团去年还曾联手远川集团收购{FIRM}20%股权。", "acquirer=海山集团 acquirer=远川集团"),
        (
            f"海山集团披露，计划联合全资子公司{UNIT}收购{FIRM}51%股权。",
            f"acquirer=海山集团 acquirer={UNIT}",
        ),
        # who is paid sells …
        (
            f"海山集团拟向周启明发行股份并支付现金，购买其持有的{FIRM}70%股权。",
            "acquirer=海山集团 seller=周启明",
        ),
        (
            f"海山集团拟向股东远川集团发行股份，收购{FIRM}51%股权。",
            "acquirer=海山集团 seller=远川集团",
        ),
        # … unless for something else
        (f"海山集团拟向远川集团发行可转债，用于收购{FIRM}60%股权。", "acquirer=海山集团"),
        (f"海山集团向远川银行支付利息2亿元，并收购{FIRM}30%股权。", "acquirer=海山集团"),
        (f"海山集团完成对远川集团所持{FIRM}51%股权的收购。", "acquirer=海山集团 seller=远川集团"),
        (
            f"海山集团收购公司董事、总裁周启明先生持有的{FIRM}20%股权。",
            "acquirer=海山集团 seller=周启明",
        ),
    ],
)
def test_who_buys_and_sells_in_any_clause(text: str, sides: str) -> None:
    told = only(text, "acquisition")
    assert parties(told) == {("target", FIRM), *(tuple(s.split("=")) for s in sides.split())}


def test_what_a_purchase_leads_to_has_no_part_in_it() -> None:
    told = only(f"海山集团通过收购{UNIT}而间接持有{FIRM}4.5%股份。", "acquisition")
    assert parties(told) == {("acquirer", "海山集团"), ("target", UNIT)}
    assert not findings(f"{UNIT}让人想起当年的海山集团，收购公告发布不久，交易所就问询。")
