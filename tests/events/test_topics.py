"""What firms work on together."""

import pytest

from monitor.events import read


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Quill Foods and Sonor Dairy will work together to expand in Asia.", None),
        ("Quill Foods and Sonor Dairy will work together to build heat pumps.", "heat pumps"),
        ("海岩集团没有与云桥科技有限公司合作的计划。", None),
        ("海岩集团与云桥科技有限公司将在氢能领域开展合作。", "氢能"),
    ],
)
def test_a_topic_says_more_than_that_firms_work_together(text: str, topic: str | None) -> None:
    (one,) = [found for found in read(text).findings if found.type == "partnership"]
    assert one.facts.get("topic") == topic
