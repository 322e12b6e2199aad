"""Who acts on whom in sentences of Chinese pages: lists, sides, places and words beside a name."""

from tests.cases import each
from tests.events.chinese import events, findings, only, parties


@each(
    ("text", "firms"),
    [
        (
            "云桥科技有限公司、平川机械有限公司等三家公司被法院裁定破产重整。",
            "云桥科技有限公司 平川机械有限公司",
        ),
        ("云桥科技有限公司已向杭州市中级人民法院申请破产重整。", "云桥科技有限公司"),
        ("云桥科技有限公司被海山银行申请破产清算。", "云桥科技有限公司"),
        ("申请人海山银行已向法院申请强制清算。", ""),
    ],
)
def test_each_insolvent_firm_is_an_event(text: str, firms: str) -> None:
    found = [name for f in events(text, "insolvency") for _, name in parties(f)]
    assert " ".join(sorted(found)) == firms


@each(
    ("text", "told"),
    [
        (  # what the owner's name in Latin hides
            "海山啤酒集团收购百岚集团（Bailan Brew）旗下的东欧啤酒业务。",
            {("acquirer", "海山啤酒集团"), ("seller", "百岚集团")},
        ),
        (  # 原拟 is nobody
            "公司原拟通过发行股份的方式购买云桥科技有限公司70%股权，但未能达成一致，决定终止。",
            {("target", "云桥科技有限公司")},
        ),
        ("云溪16卖出了比海山集团更便宜的价格。", None),
    ],
)
def test_who_deals_in_what(text: str, told: set[tuple[str, str]] | None) -> None:
    assert [parties(f) for f in findings(text)] == ([told] if told else [])


def test_who_buys_a_firm_and_sells_its_business_makes_two_deals() -> None:
    text = "海山集团拟收购云桥电池有限公司。海山集团将出售云桥电池有限公司的海外业务。"
    told = [{role for role, _ in parties(f)} for f in events(text, "acquisition")]
    assert told == [{"acquirer", "target"}, {"seller", "target"}]


def test_who_denies_speaks_for_himself() -> None:
    text = (
        "云桥股份（600999）公告，股东海山集团有限公司未实施减持。"
        "此前，海山集团有限公司和平川控股有限公司的减持计划开始于2024年1月。"
    )
    denied = [f for f in events(text, "shareholding_change") if f.modality == "denied"]
    assert {name for f in denied for _, name in parties(f)} == {"海山集团有限公司", "云桥股份"}


def test_two_large_holders_are_those_named_before() -> None:
    text = "海山集团和平川集团曾表示将减持云桥股份（600999）500万股，两大股东实际减持不多。"
    assert ("target", "海山集团") not in {p for f in findings(text) for p in parties(f)}


@each(
    ("text", "partners"),
    [
        (  # a fund may be a partner
            "海山科技已与北京云岚科技有限公司、深圳市南岚创新基金合伙企业（有限合伙）设立合资公司。",
            {"海山科技", "北京云岚科技有限公司", "深圳市南岚创新基金合伙企业（有限合伙）"},
        ),
        (  # reporters found nothing; a country and a trade, with a firm's name between
            "新华社电（记者刘春燕 马曹冉）日本海山汽车公司和云桥集团将成立合资公司，海山持股51%。",
            {"海山汽车公司", "云桥集团"},
        ),
        ("何秉文此前服务于海山集团及其合资公司。", set()),
        ("海山集团与云桥集团成立纯电动汽车合资公司。", {"海山集团", "云桥集团"}),
    ],
)
def test_who_founds_a_venture(text: str, partners: set[str]) -> None:
    found = [parties(f) for f in events(text, "joint_venture")]
    assert {name for one in found for role, name in one if role == "partner"} == partners


def test_a_purchase_agreement_is_no_partnership() -> None:
    text = "海山集团与云桥集团签署了《发行股份购买资产协议之终止协议》。"
    assert events(text, "partnership") == []


def test_a_condition_is_no_sale_yet() -> None:
    told = only("海山集团应将所持云桥科技有限公司股权出售给平川集团。", "shareholding_change")
    assert told.modality == "planned"


@each(
    ("text", "told"),
    [
        (  # a list of targets ends where somebody acts
            "传平川集团收购云桥酒店集团、集团董事长王海民先后拜访奇川控股。",
            {("acquirer", "平川集团"), ("target", "云桥酒店集团")},
        ),
        (  # what the firm bought holds, and where a thing lies
            "海山酒店向控股股东恒山集团收购持有香山大厦的云桥有限公司权益。",
            {("acquirer", "海山酒店"), ("seller", "恒山集团"), ("target", "云桥有限公司")},
        ),
        (
            "海山集团以45亿元出售位于平川的云桥酒店。",
            {("seller", "海山集团"), ("target", "云桥酒店")},
        ),
        ("海山集团以45亿元出售位于平川的酒店。", None),
        ("海山集团拥有在2026年以后收购云桥酒店剩余49%股份的权利。", None),
        (  # both take, and the seller's legal form has brackets in it
            "海山医药公告，公司拟与股东平川集团共同受让奇川控股（集团）公司所持云桥医药有限公司股权。",
            {
                ("acquirer", "海山医药"),
                ("acquirer", "平川集团"),
                ("seller", "奇川控股（集团）公司"),
                ("target", "云桥医药有限公司"),
            },
        ),
        (
            "海山汽车集团与平川汽车股份有限公司宣布，双方在德国签署战略合作协议。",
            {("partner", "海山汽车集团"), ("partner", "平川汽车股份有限公司")},
        ),
        (
            "以海山汽车集团、平川汽车集团为代表的车企正深化与中国企业的技术合作。",
            None,
        ),
        (
            "云桥机器人完成新一轮融资，海山资本领投，另有老股东跟投，包括平川科技、锦山集团等。",
            {
                ("target", "云桥机器人"),
                *(("investor", name) for name in ("海山资本", "平川科技", "锦山集团")),
            },
        ),
        (
            "海山电子（600999）董事会决议参与云桥科技（600998）现金增资，总投资金额不超过7亿元。",
            {("investor", "海山电子"), ("target", "云桥科技")},
        ),
        (  # no name begins with 由
            "云桥科技有限公司完成由深创投集团领投的A轮融资。",
            {("investor", "深创投集团"), ("target", "云桥科技有限公司")},
        ),
    ],
)
def test_who_acts_on_whom_on_pages(text: str, told: set[tuple[str, str]] | None) -> None:
    found = [parties(f) for f in findings(text) if f.type != "ownership"]
    assert found == ([told] if told else [])


@each(
    ("text", "person"),
    [
        ("董事会选举方合英为该行第六届董事会董事长，海山银行公告。", "方合英"),
        ("海山银行行长一职，由海山银行常务副行长刘成文担任。", "刘成文"),
    ],
)
def test_a_term_of_the_board_is_no_firm(text: str, person: str) -> None:
    (change,) = events(text, "executive_change")
    assert ("person", person) in parties(change)
    assert {name for role, name in parties(change) if role == "company"} <= {"海山银行"}


@each(
    ("text", "told"),
    [
        ("海山资本公司收购云桥科技有限公司。", ("acquirer", "海山资本公司")),
        ("平川资本集团收购云桥科技有限公司。", ("acquirer", "平川资本集团")),
        ("法国奢侈品集团海山卡慕收购云桥科技有限公司。", ("acquirer", "海山卡慕")),
        ("日本烟草集团收购云桥科技有限公司。", ("acquirer", "日本烟草集团")),
        (  # what is sold with the shares stands between
            "海山集团将其持有的云桥科技有限公司股权，连同为市场制造的产品，一并出售给平川资本集团。",
            ("target", "云桥科技有限公司"),
        ),
        (  # where its short name says that it begins
            "海山集团拟收购平川集团控股子公司和达化学有限公司（简称“和达化学”或“标的公司”）39%的股权。",
            ("target", "和达化学有限公司"),
        ),
    ],
)
def test_where_names_on_pages_begin_and_end(text: str, told: tuple[str, str]) -> None:
    (deal,) = [f for f in findings(text) if f.type in {"acquisition", "shareholding_change"}]
    assert told in parties(deal)


def test_firms_hold_a_ceremony() -> None:
    text = "云桥发展集团有限公司与海山投资有限公司，昨日在平川市举行战略合作协议签约仪式。"
    assert {name for _, name in parties(only(text, "partnership"))} == {
        "云桥发展集团有限公司",
        "海山投资有限公司",
    }


def test_a_change_of_control_that_is_spoken_of_is_no_sale() -> None:
    text = "海山连锁（600999）总经理曹如松表示：“海山连锁控制权转让，这是好事情。”"
    assert findings(text) == []


def test_a_known_name_is_not_the_beginning_of_a_latin_word() -> None:
    text = "Thom Tarn公司收购云桥科技有限公司。何秉文被任命为Thom Tarne公司总裁。"
    (change,) = events(text, "executive_change")
    assert ("company", "Thom Tarn公司") not in parties(change)


def test_what_a_reorganisation_that_ends_would_have_bought() -> None:
    ended = only(
        "海山股份（600999）公告称，因未能达成一致，公司决定终止此次重大资产重组事项。"
        "公司原拟定此次重大资产重组的标的资产为云桥能源有限公司股权，以现金支付。",
        "acquisition",
    )
    assert ended.modality == "ended"
    assert parties(ended) == {("acquirer", "海山股份"), ("target", "云桥能源有限公司")}


def test_a_legal_representative_with_other_offices() -> None:
    text = (
        "近日，海山集团成立云桥通讯有限公司。"
        "该公司法定代表人为海山集团联合创始人、首席战略官王山川。"
    )
    assert ("legal_representative", "王山川") in parties(only(text, "registration"))


@each(
    "title",
    ["公司与平川市人民政府签订战略合作协议", "集团公司与平川市人民政府签订战略合作协议"],
)
def test_the_firm_of_a_title_is_that_which_the_text_opens_with(title: str) -> None:
    text = (
        "海山集团有限公司与平川市人民政府签订战略合作框架协议。\n"
        "云桥珠宝有限公司、远川建设有限公司有关负责同志出席了上述活动。"
    )
    told = [parties(f) for f in findings(text, title)]
    assert told == [{("partner", "海山集团有限公司"), ("partner", "平川市人民政府")}]
