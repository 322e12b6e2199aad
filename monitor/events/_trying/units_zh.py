"""Tells what befalls an unnamed unit of a firm (海山集团旗下公司被申请破产) from what befalls the
firm."""

import re

from monitor.events._joined.named_here import named_here
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place

# What only one firm undergoes, and in which role: a group may well act through its units.
_UNDERGOES = {
    "capital_change": "company",
    "deregistration": "company",
    "insolvency": "company",
    "status_change": "company",
    "name_change": "company",
    "address_change": "company",
    "scope_change": "company",
    "executive_change": "company",
    "investment": "target",
}
_UNIT = re.compile(
    "的?(?:一家|[两多数]家|某|全资|控股|参股)?"
    "(?:(?:旗下|名下|下属|所属)[^，。；、：（）《》“”]{0,8}?(?:公司|企业|机构|基金|平台)|"
    "(?:子|孙|分|联营|合[营资]|关联|附属)公司|合[营资]企业|(?<=股)公司)"
)


def is_of_one(candidate: Candidate, place: Place) -> bool:
    """Whether the event's firm is only named as the owner of the unit that the event is about."""
    role = _UNDERGOES.get(candidate.type)
    if role is None or place.document.lang != "zh":
        return False
    left, right = place.span()
    firms = candidate.of(role)
    meant = [f.mention.end for f in firms if left <= f.mention.start < right]
    # 海山关联公司云州海山科技有限公司: the unit has the whole name, its owner a short one
    ends = meant or [end for (_, end), _ in named_here(firms, place)]
    return any(_UNIT.match(place.document.text, end, right) for end in ends)
