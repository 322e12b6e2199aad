"""Gives a Chinese venture the shares of its partners, and its holdings with them."""

from collections.abc import Iterator, Sequence

from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.events._trying.adding import FOUNDINGS
from monitor.events._trying.stakes_zh import Stakes, tells_shares

_REACH = 4  # sentences behind the founding in which its shares are told


def settle(found: list[Candidate], earlier: Sequence[Candidate], place: Place) -> None:
    """Give the venture told here, or just before, the shares that the sentence states."""
    if place.document.lang != "zh":
        return
    venture = _last(found, place) or _last(earlier, place)
    if venture is None or not tells_shares(place.masked.text):
        return
    stakes = Stakes(place, venture)
    if not stakes.read() or not stakes.told or stakes.are_of_another():
        return
    for one in found:
        if one.type == "ownership":
            _correct(one, stakes)
    venture.fillers += [one._replace(role="partner") for one in stakes.new.values()]
    venture.facts["percent"] = {**_named(stakes), **venture.facts.get("percent", {})}
    venture.evidence = sorted({*venture.evidence, place.span()})
    found += _holdings(stakes, found)


def _last(told: Sequence[Candidate], place: Place) -> Candidate | None:
    foundings = [one for one in told if one.type in FOUNDINGS and "-zh-" in one.rule]
    last = max((one.index for one in foundings), default=0)
    ventures = [c for c in foundings if c.type == "joint_venture" and c.index == last]
    venture = ventures[-1] if ventures and ventures[-1].modality != "denied" else None
    near = venture is not None and place.index - venture.index <= _REACH
    return venture if near and not place.in_title() else None


def _correct(held: Candidate, stakes: Stakes) -> None:
    """Drop 甲持股60% as a share of 乙, its partner; set the share if it was read otherwise."""
    share = held.facts.get("percent")
    partners = stakes.venture.keys("partner") | stakes.new.keys()
    stated = share is None or share in stakes.told.values()
    told = [stakes.told[key] for key in held.keys("holder") if key in stakes.told]
    if held.keys("target") != stakes.venture.keys("company"):
        if (stated and held.keys("target") <= partners) or share in told:
            held.score = 0
        return
    if len(told) == 1 and share != told[0]:
        held.facts = {name: v for name, v in held.facts.items() if name != "control"}
        held.facts["percent"] = told[0]


def _named(stakes: Stakes) -> dict[str, object]:
    document = stakes.place.document
    partners = {f.key: f.mention for f in stakes.venture.of("partner")}
    return {
        document.original(partners[key].start, partners[key].end): share
        for key, share in stakes.told.items()
        if key in partners
    }


def _holdings(stakes: Stakes, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """What the partners hold of a venture that exists and has a name."""
    companies = stakes.venture.of("company")
    if not companies or stakes.venture.modality != "asserted":
        return
    known = {f.key for one in found if one.type == "ownership" and one.score for f in one.fillers}
    for holder in stakes.venture.of("partner"):
        if holder.key in stakes.told and holder.key not in known:
            target = companies[0]._replace(role="target")
            fillers = [holder._replace(role="holder"), target]
            facts = {"percent": stakes.told[holder.key]}
            yield stakes.venture.like(
                type="ownership", fillers=fillers, facts=facts, background=True
            )
