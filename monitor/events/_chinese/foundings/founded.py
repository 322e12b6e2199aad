"""Tells what is founded from alliances, funds and centres, which are no firms, and founders from
authorities."""

import re
from collections.abc import Iterable

from monitor.events._chinese.ventures.built_together import RULES
from monitor.events._patterns.candidate import Filler
from monitor.events._patterns.place import Place
from monitor.reading.regexes.late import late

_BODY = re.compile(
    "(?:联盟|联合体|委员会|实验室|研究院|研究中心|创新中心|工作[室组]|小组|专班|团队|产业基金|论坛)$"
)


def is_body(companies: Iterable[Filler]) -> bool:
    """Whether one of the companies founded is an alliance or the like: 算力产业联盟."""
    return any(_BODY.search(one.mention.surface) for one in companies)


# 监管局批复同意甲、乙共同筹建丙
_PERMITS = late(
    "(?:近日|日前|已|正式){0,2}(?:批复|批准|核准|准予|同意)(?!(?:共同|联合|合资)?(?:成立|设立|组建|合资|出资)|"
    "终止|中止|停止|结束|解散|取消|放弃|退出|解除|撤销|不再|共|建立|筹建|投资|各|以|按|在|就)"
)
_STATE = re.compile("(?:政府|管委会|管理委员会|国资委|财政[局厅部])$")


def is_authority(partner: Filler, rule: str, place: Place) -> bool:
    """Whether a partner is a government that helps with a plant, or permits what others found."""
    if place.document.lang != "zh":
        return False
    if rule in RULES and _STATE.search(partner.mention.surface):
        return True
    return _PERMITS.match(place.document.text, partner.mention.end) is not None
