"""Chinese rumours and what is said against them."""

from monitor.events import read


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
