"""Who buys, sells and is dealt in where a Chinese sentence says so late, early or in passing."""

from tests.cases import each
from tests.events.chinese import findings, parties

FIRM = "云桥科技"
_TYPES = {"acquisition", "shareholding_change"}


def _told(text: str) -> list[set[tuple[str, str]]]:
    return [parties(f) for f in findings(text) if f.type in _TYPES]


def _sides(sides: str) -> set[tuple[str, str]]:
    return {(role, name) for role, _, name in (one.partition("=") for one in sides.split())}


@each(
    ("text", "buyer"),
    [
        # who gains by it, if nobody is named before
        (f"收购{FIRM}60%股权彰显了海山集团对行业的信心。", "海山集团"),
        (f"收购{FIRM}可以提高海山集团的整体盈利能力。", "海山集团"),
        (f"收购{FIRM}60%股权有助于拓展海山集团在华东的业务。", "海山集团"),
        (f"收购{FIRM}，是海山集团维持其酒业战略的一部分。", "海山集团"),
        (f"收购{FIRM}一案，为海山集团的业务奠定了基础。", "海山集团"),
        (f"收购{FIRM}对海山集团来说可谓意外之喜。", "海山集团"),
        (f"本次收购{FIRM}30%的股权，海山集团能够进一步提高权益比例。", "海山集团"),
        # the example of a clause before
        (f"以海山集团为例，2010年收购{FIRM}60%股权后，其股价大幅增长。", "海山集团"),
        # not who is named in the title of another paper
        (
            (
                "海山集团股东大会通过《关于子公司与平川大学第二医院签订协议的议案》、"
                f"《关于子公司购买两项技术的议案》、《关于收购{FIRM}60%股权的议案》。"
            ),
            "海山集团",
        ),
    ],
)
def test_who_buys_may_be_named_late_or_early(text: str, buyer: str) -> None:
    assert _told(text) == [{("acquirer", buyer), ("target", FIRM)}]


@each(
    "text",
    [
        f"收购{FIRM}是海山集团的建议。",
        f"收购{FIRM}对海山集团构成威胁。",
        f"收购{FIRM}将使海山集团失去龙头地位。",
        f"收购{FIRM}将提升行业集中度，海山集团面临压力。",
        f"收购{FIRM}60%股权，海山集团将获得1亿元。",
        f"收购{FIRM}不利于海山集团的客户。",
        f"收购{FIRM}一事反映了行业趋势，海山集团也不例外。",
        f"收购{FIRM}为海山集团所反对。",
    ],
)
def test_others_named_behind_a_purchase_do_not_buy(text: str) -> None:
    assert _told(text) == [{("target", FIRM)}]


@each(
    ("text", "sides"),
    [
        (  # who holds shares in the target now
            f"海山集团收购{FIRM}现有股东平川集团持有的{FIRM}10%股权。",
            f"acquirer=海山集团 seller=平川集团 target={FIRM}",
        ),
        (  # an affiliate of the firm that gives notice
            f"远川集团公告，公司子公司海山集团拟受让公司参股公司平川集团持有的{FIRM}10%股权。",
            f"acquirer=海山集团 seller=平川集团 target={FIRM}",
        ),
        # what is sold stands at the head
        (f"{FIRM}100%的股权以20亿元的价格转让给海山集团。", f"acquirer=海山集团 target={FIRM}"),
        (f"{FIRM}20%股权作价5亿元转让给海山集团。", f"acquirer=海山集团 target={FIRM}"),
        (
            f"国务院国资委将所持{FIRM}10%股权一次性划转给海山集团。",
            f"acquirer=海山集团 seller=国务院国资委 target={FIRM}",
        ),
        (f"{FIRM}公告，海山集团竞得2291.2万股公司股份。", f"acquirer=海山集团 target={FIRM}"),
        (
            f"海山集团携手平川集团向{FIRM}提出私有化建议。",
            f"acquirer=海山集团 acquirer=平川集团 target={FIRM}",
        ),
        # what it buys for is no business of the seller
        (f"海山集团拟收购{FIRM}的原因是看好其业务。", f"acquirer=海山集团 target={FIRM}"),
        (
            f"海山集团与{FIRM}签订业务合同后仅半年即收购{FIRM}。",
            f"acquirer=海山集团 target={FIRM}",
        ),
        # he, not the firms of the clause before
        (
            f"黄卫川的重仓股中，只有海山集团和{FIRM}不在其列，而他选择减持{FIRM}。",
            f"holder=黄卫川 target={FIRM}",
        ),
        (
            f"{FIRM}监事钟华文先生拟通过集中竞价或大宗交易或两者相结合的方式减持公司股份10万股。",
            f"holder=钟华文 target={FIRM}",
        ),
        (  # an exception in brackets
            f"{FIRM}董事周启明拟于6个月内（法规禁止高管减持本公司股票的期间除外）减持不超过1.2万股。",
            f"holder=周启明 target={FIRM}",
        ),
        (  # a scraped figure with a space in it
            f"海山集团以16亿元收购{FIRM}47. 4%股权，成为第一大股东。",
            f"acquirer=海山集团 target={FIRM}",
        ),
        (
            f"海山集团向买方平川集团转让{FIRM}10%股份。",
            f"seller=海山集团 acquirer=平川集团 target={FIRM}",
        ),
        (  # whose shareholders sign, for two firms
            "海山集团与云桥科技的股东周启明、周启远签订《关于收购云桥科技、平川电气之股权转让协议》。",
            "acquirer=海山集团 seller=周启明 seller=周启远 target=云桥科技 target=平川电气",
        ),
        (  # with whom, though another is named between
            f"海山集团表示看好远川集团，近日联手平川集团收购{FIRM}20.03%股份。",
            f"acquirer=海山集团 acquirer=平川集团 target={FIRM}",
        ),
        (
            f"在海山集团收购{FIRM}60%股权的发布会上，记者问及价格。",
            f"acquirer=海山集团 target={FIRM}",
        ),
        (f"自{FIRM}公布周启明的减持计划后，股价下跌。", f"holder=周启明 target={FIRM}"),
        ("平川证券公布海山集团的减持计划。", "holder=海山集团"),
        (f"竞争对手收购{FIRM}60%股权对海山集团来说是打击。", f"target={FIRM}"),
        (  # a lender, and a shareholder behind the verb, are no party
            f"海山银行给了10亿授信，平川集团通过贷款收购{FIRM}60%股权。",
            f"acquirer=平川集团 target={FIRM}",
        ),
        (
            f"海山集团公告，其控股子公司平川集团通过受让普通股，收购{FIRM}37%的股份，成为第一大股东。",
            f"acquirer=平川集团 target={FIRM}",
        ),
        # whose shareholder it becomes
        (
            f"海山集团通过二级市场增持2%股份，成为{FIRM}的第二大股东。",
            f"holder=海山集团 target={FIRM}",
        ),
        (
            f"海山集团大举增持7.11亿股，目前海山集团已经位列{FIRM}第二大流通股股东。",
            f"holder=海山集团 target={FIRM}",
        ),
        # who pays, and who is called the buyer
        (
            f"这次收购{FIRM}100%股权，作价47亿元，海山集团将以现金向交易对方支付。",
            f"acquirer=海山集团 target={FIRM}",
        ),
        (
            f"海山集团虽出售{FIRM}80%股权，但保留20%股权，与收购方平川集团互相约束。",
            f"acquirer=平川集团 seller=海山集团 target={FIRM}",
        ),
        (
            f"{FIRM}控股股东周启明及第二大股东周启远计划减持2%股份。",
            f"holder=周启明 holder=周启远 target={FIRM}",
        ),
        (  # two who hold shares of their own
            "持有公司股份14,460,465股（占5.32%）的股东海山集团，持有公司股份4,820,149股的股东平川集团计划减持2%股份。",
            "holder=海山集团 holder=平川集团",
        ),
        (f"{FIRM}公告，三位高管拟合计减持不超过213.9万股。", f"target={FIRM}"),
        (
            f"{FIRM}公告，股东深创川、平湖红土及东湖新创拟合计减持不超过579万股。",
            f"holder=深创川 holder=平湖红土 holder=东湖新创 target={FIRM}",
        ),
    ],
)
def test_each_side_has_its_role(text: str, sides: str) -> None:
    assert _told(text) == [_sides(sides)]


@each(
    "text",
    [
        "海山证券分析师认为，减持出现增长，股东通过减持股份缓解资金压力。",
        "海山证券研究员指出，股东减持股份受到限制。",
        # a broker's advice
        "评级：增持（海山证券）",
        "云桥科技（海山证券）评级：增持。",
        "海山证券将云桥科技的评级调整为“增持”。",
        # a lawsuit about a deal
        "海山集团因与平川集团股权转让纠纷一案，向法院提起上诉。",
        "转让双方需向交易所法律部提交资料，再由转让双方至海山登记公司办理过户。",
        # who holds what a court moves
        "法院裁定将海山集团所持5%股份划转至远川集团。",
        # goods
        "海山集团在一百六十余国出售其产品。",
        # a plan told elsewhere
        "本次减持计划的实施存在不确定性，海山集团将根据市场情况决定是否实施。",
        "本次减持计划实施不会导致海山集团控制权发生变更。",
    ],
)
def test_who_is_named_beside_a_deal_is_no_party(text: str) -> None:
    assert _told(text) == []
