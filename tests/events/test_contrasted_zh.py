"""Two Chinese statements joined by 而: each with its own firms and its own doubt."""

from tests.cases import each
from tests.events.chinese import findings, parties


@each(
    ("text", "modalities"),
    [
        ("海岩集团收购云桥科技，而据传江澜集团将与晨岭科技合作。", ["asserted", "rumoured"]),
        ("海岩集团收购云桥科技，而消息称江澜集团拟收购晨岭科技。", ["asserted", "rumoured"]),
        ("海岩集团收购云桥科技，而传江澜集团拟收购晨岭科技。", ["asserted", "rumoured"]),
        ("云桥科技澄清增资传闻，而刘建平离开江澜集团。", ["denied", "asserted"]),
        # what is said of the first
        ("海岩集团收购云桥科技，而这一消息据传来自高层。", ["rumoured"]),
        ("海岩集团收购云桥科技，而该传闻尚未得到证实。", ["rumoured"]),
        ("海岩集团收购云桥科技，而且据传还将收购晨岭科技。", ["rumoured", "rumoured"]),
        ("据传海岩集团将收购云桥科技，而江澜集团将收购晨岭科技。", ["rumoured", "rumoured"]),
    ],
)
def test_hearsay_behind_a_contrast_is_of_what_follows(text: str, modalities: list[str]) -> None:
    assert [one.modality for one in findings(text)] == modalities


@each(
    ("text", "firms"),
    [
        (
            "海岩集团与云桥科技成立合资公司，而晨岭科技12%的股份由高阜资本转让给江澜集团。",
            ["云桥科技", "海岩集团"],
        ),
        (
            "海岩集团以现金收购云桥科技60%股权，而江澜集团与晨岭科技成立合资公司。",
            ["晨岭科技", "江澜集团"],
        ),
        (
            "海岩集团与云桥科技成立合资公司，海岩集团持股60%，而云桥科技持股40%。",
            ["云桥科技", "海岩集团"],
        ),
    ],
)
def test_shares_of_the_other_side_are_none_of_a_venture(text: str, firms: list[str]) -> None:
    (venture,) = (one for one in findings(text) if one.type == "joint_venture")
    assert sorted(name for _, name in parties(venture)) == sorted(firms)


def test_the_venture_keeps_the_shares_of_both_sides_of_its_own_contrast() -> None:
    text = "海岩集团与云桥科技成立合资公司，海岩集团持股60%，而云桥科技持股40%。"
    (venture,) = (one for one in findings(text) if one.type == "joint_venture")
    assert {name: share["value"] for name, share in venture.facts["percent"].items()} == {
        "海岩集团": "60",
        "云桥科技": "40",
    }
