"""Tells firms that are founded from alliances, funds and centres, which are no firms."""

import re
from collections.abc import Iterable

from monitor.events._patterns.candidate import Filler

_BODY = re.compile("(?:联盟|联合体|委员会|实验室|研究院|研究中心|创新中心|工作室|产业基金|论坛)$")


def is_body(companies: Iterable[Filler]) -> bool:
    """Whether one of the companies founded is an alliance or the like: 算力产业联盟."""
    return any(_BODY.search(one.mention.surface) for one in companies)
