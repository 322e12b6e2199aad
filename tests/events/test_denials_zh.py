"""Chinese rumours and their denials."""

from monitor.events import read
from tests.cases import each


def test_a_rumour_is_one_to_the_end_of_its_paragraph() -> None:
    text = (
        "网传截图显示，海山汽车与平川集团合作成立海平汽车集团。海平汽车集团将以165亿元收购平川汽车。"
        "收购后，海平汽车集团直接控股平川汽车。\n海平汽车集团将收购奇川科技。"
    )
    told = [(f.type, f.modality) for f in read(text, lang="zh").findings if not f.background]
    assert told == [
        ("joint_venture", "rumoured"),
        ("acquisition", "rumoured"),
        ("acquisition", "planned"),
    ]


def test_a_venture_is_denied_though_no_partner_is_named() -> None:
    text = "海山汽车发布澄清公告称，公司没有从海外公司引进技术并成立合资公司事宜。"
    (denial,) = read(text, lang="zh").findings
    assert (denial.type, denial.modality) == ("joint_venture", "denied")
    assert [p.name for p in denial.parties] == ["海山汽车"]


def test_who_signed_with_no_other_firm_denies_nothing_of_each_other() -> None:
    text = "海山汽车公告称，公司及平川科技均未与其他企业签署意向协议或合作协议。"
    assert not read(text, lang="zh").findings


def test_a_denial_needs_no_word_of_what_it_denies() -> None:
    for denial in ("纯属虚构。", "这是假消息，上述内容不实。"):
        told = read(f"海山汽车拟收购平川科技有限公司。{denial}", lang="zh").findings
        assert [f.modality for f in told] == ["denied"]


@each(
    ("text", "modality"),
    [
        (
            "对于网传海山科技有限公司将收购云桥科技有限公司一事，海山科技有限公司回应称“假的，不信谣不传谣”。",
            "denied",
        ),
        ("有传闻称海山集团将收购云桥集团。海山集团回应称“没有的事”。", "denied"),
        ("海山集团收购云桥集团60%股权？公司回应：没有这个计划。", "denied"),
        ("海山集团拟收购云桥集团60%股权？", "possible"),
        ("市场猜测，海山集团将收购云桥集团60%股权。", "rumoured"),
        ("海山集团收购云桥集团60%股权未获监管部门批准。", "ended"),
        ("海山集团收购云桥集团60%股权尚未获得监管部门批准。", "planned"),
        ("海山集团未收购云桥集团60%股权。", "denied"),
        ("海山集团或已收购云桥集团60%股权。", "possible"),
        # rumours and endings of something else
        ("海山集团收购云桥集团60%股权，此前有传闻称公司缺钱。", "asserted"),
        ("海山集团收购云桥集团60%股权，公司终止了旧项目。", "asserted"),
        ("海山集团拟收购云桥集团60%股权，公司最终终止了该收购。", "ended"),
        ("“海山集团联手云桥集团打造智慧园区。”周大海说。", "asserted"),
    ],
)
def test_how_sure_it_is(text: str, modality: str) -> None:
    assert [f.modality for f in read(text, lang="zh").findings] == [modality]


MARKETS = [
    ("海山集团明确表示不涉足整车制造领域。", ["denied"]),
    ("针对造车传闻，海山集团回应称，消息不实。", ["denied"]),
    ("海山集团不排除进入汽车零部件领域。", ["possible"]),
    ("海山集团要造车了。", ["planned"]),
    ("海山集团会不会造车？", []),
    ("市场关注海山集团会不会造车。", []),
    ("海山集团不断进入新的行业。", []),
    ("海山集团不仅进入汽车行业，还进入了手机市场。", ["asserted", "asserted"]),
    ("海山啤酒集团表示，公司暂时没有经营酒店的计划，但不排除销售饮料。", ["denied", "possible"]),
    ("海山银行近期不会开展保险承保业务。", ["denied"]),
    ("海山医药集团否认将生产家电，但称不排除销售手机。", ["denied", "possible"]),
    ("海山集团相关负责人回应称，目前不做大家电，但小家电不排除。", ["denied", "possible"]),
    ("海山集团发言人称，大家电现阶段不做，小家电今后有可能做。", ["denied", "possible"]),
    ("海山集团回应“进军保险业”", []),
    ("海山集团跨界卖水？", []),
    # a good by the end of its name, or taken for a name; a noun for a verb
    ("海山集团称，公司不会做雨衣。", ["denied"]),
    ("海山集团回应：暂无瓷砖生产计划。", ["denied"]),
    ("海山集团表示，暂不涉足宠物医院。", ["denied"]),
    ("海山集团无意进入餐饮市场，但可能会考虑板材生产。", ["denied", "possible"]),
    ("海山集团暂未规划储能业务，充电桩在考虑中。", ["denied", "possible"]),
    ("海山集团不造车，但对生产零部件的可能性没有否认。", ["denied", "possible"]),
    ("海山集团不做家具，但家具配件领域不排除进入。", ["denied", "possible"]),
    ("海山集团或会涉足储能领域。", ["possible"]),
    ("海山集团为降价留下空间，涨价方面不排除。", []),
    ("海山集团不会做样品，也没有停止生产计划。", []),
    ("海山集团不会卖掉平川酒店，也不会生产废气。", []),
]


@each(("text", "modalities"), MARKETS)
def test_a_business_is_denied_once_and_not_by_every_negation(
    text: str, modalities: list[str]
) -> None:
    told = [f.modality for f in read(text, lang="zh").findings if f.type == "market_entry"]
    assert told == modalities


def test_whoever_sends_a_dispatch_denies_nothing() -> None:
    text = "中新财经11月18日电 海山集团回应称，公司暂时没有推出瓶装水产品的计划。"
    assert [p.name for f in read(text, lang="zh").findings for p in f.parties] == ["海山集团"]


def test_what_gives_rise_to_guesses_is_no_rumour() -> None:
    text = "引发猜测的是11月10日成立的云州海山生物科技有限公司，其注册资本达1.5亿元。"
    assert [f.modality for f in read(text, lang="zh").findings] == ["asserted"]
