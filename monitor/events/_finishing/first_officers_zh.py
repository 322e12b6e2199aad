"""Whose first officers are named behind a Chinese founding: 子公司“乙”揭牌，由丙出任总裁."""

from monitor.events._joined.named_here import position
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.events._trying.parties import party
from monitor.reading.masks.mask import compiled

_FOUNDED = compiled(
    "(?:(?:成立|设立|组建|新设)了?(?:<g>|<d>){0,14}?(?:[子孙]公司|新公司|公司|企业)“?(?P<firm><cn>)”?|"
    "(?:[子孙]公司|新公司)“?(?P<firm2><cn>)”?(?:<g>|<d>){0,10}?(?:揭牌|成立|亮相|开业))"
    "，(?:并|且)?由(?:<g>|<j>|<co>){0,12}$",
    "zh",
)


def settle(candidate: Candidate, place: Place) -> None:
    """Give an office named behind a founding to the firm that was founded."""
    people = [f for f in candidate.of("person") if "-zh-" in candidate.rule]
    at = min((position(place, f.mention.start) for f in people), default=0)
    text = place.masked.text
    if not at or text.rfind("由", 0, at) < 0:
        return
    if founded := _FOUNDED.search(text, 0, at):
        firm = founded.start("firm" if founded["firm"] else "firm2")
        others = [f for f in candidate.fillers if f.role != "company"]
        candidate.fillers = [*others, *party("company", place.masked.items[firm], firm, place)]
