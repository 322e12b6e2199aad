"""Merges the candidates of a document that tell the same event."""

import re
from collections.abc import Iterable, Sequence

from monitor.events._joined import newborn, offices
from monitor.events._joined.facts_agree import facts_agree
from monitor.events._joined.same import (
    GUESSED,
    bare,
    buyer_guessed,
    dates_agree,
    named_by,
    now_done,
    same,
    same_course,
    side,
)
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.reading.dates import Dated

_PASSING = ("-replacing", "-succeeds", "-departure-of")


def merged(found: Iterable[Candidate]) -> list[Candidate]:
    """The candidates, those of one event merged, in the order of first mention."""
    kept: list[Candidate] = []
    told: dict[tuple[str, str], set[int]] = {}  # (type, firm) -> places in `kept`
    aimed: dict[str, set[int]] = {}  # target or person, or "" for none -> places in `kept`
    every = _with_newborn(offices.left(list(found)))  # later sentences may change earlier ones
    offices.pass_on(every)
    every = offices.hand_over(every)
    for candidate in every:
        keys = {bare(f.key) for f in candidate.fillers}
        named = [(candidate.type, key) for key in sorted(keys)]
        if candidate.headline and (summed := _summed_up(candidate, kept)):
            if len(summed) == 1 and "-en-" in candidate.rule:
                _complete(summed[0], candidate)
            continue
        near = [told[name] for name in named if name in told]
        if targets := _targets(candidate):
            # One firm may have thousands of deals or officers on a page: most differ by these.
            alike = {p for target in (*targets, "") for p in aimed.get(target, ())}
            near = [alike.intersection(places) for places in near]
        likely = sorted(set().union(*near))
        place = next((p for p in likely if same(kept[p], candidate)), None)
        if place is None:
            place = len(kept)
            kept.append(candidate)
        else:
            absorb(kept[place], candidate)
        for name in named:
            told.setdefault(name, set()).add(place)
        for target in _targets(kept[place]) or {""}:
            aimed.setdefault(target, set()).add(place)
    return [one for one in kept if not any(is_part(one, kept) for is_part in _PARTS)]


def _with_newborn(found: list[Candidate]) -> list[Candidate]:
    """The candidates; a founding and the candidate that names its firm are one."""
    for founding in found:
        named = newborn.named_by(founding, found)
        if named is not None:
            absorb(named, founding)
            founding.score = 0
    return [one for one in found if one.score > 0]


def _targets(candidate: Candidate) -> set[str]:
    """Whom a deal or a change of office is about: two that name others are not the same."""
    role = "person" if candidate.type == "executive_change" else "target"
    return named_by(candidate).get(role, set())


_AGREEMENTS = ("partnership-en-deal", "partnership-en-deal-for", "partnership-en-talks-between")


def _is_its_agreement(candidate: Candidate, kept: Iterable[Candidate]) -> bool:
    """ "No agreement between X and Y is reached yet": part of X's sale of a firm to Y."""
    if candidate.rule not in _AGREEMENTS or "topic" in candidate.facts:
        return False
    partners = candidate.keys("partner")
    return any(
        partners == one.keys("acquirer") | one.keys("seller")
        or partners == one.keys("acquirer") | one.keys("target")
        for one in kept
        if one.type == "acquisition"
    )


_PARTS = (_is_its_agreement, offices.is_named, newborn.is_its_founding)


def _summed_up(headline: Candidate, kept: Sequence[Candidate]) -> list[Candidate]:
    """What the text tells already, be it one by one: "X buys Y and Z"."""
    targets = _targets(headline)
    parts = [one for one in kept if one.type == headline.type and _targets(one) < targets]
    if len(parts) > 1 and set().union(*map(_targets, parts)) == targets:
        return parts
    return [one for one in kept if _sums_up(headline, one)]


def _sums_up(headline: Candidate, told: Candidate) -> bool:
    """Whether a headline only summarises what the text tells."""
    if headline.rule == "acquisition-en-merge" and told.type == "acquisition":
        return {f.key for f in headline.fillers} == {f.key for f in told.fillers}
    if headline.type != told.type:
        return False
    if headline.type == "market_entry" and told.modality == "denied":  # the text says what exactly
        asked = headline.modality in {"possible", "denied"}
        named = headline.keys("company"), told.keys("company")
        return asked and (named[0] == named[1] or _ends_alike(*named))
    if "-en-" in headline.rule:
        return _in_other_words(headline, told)
    return "-zh" in headline.rule and _adds_up(headline, told)


def _ends_alike(short: Iterable[str], full: Iterable[str]) -> bool:
    """糖果集团 of a headline for 甜心糖果集团."""
    return all(any(key.endswith(one) for key in full) for one in short)


_OF_ONE_FIRM = frozenset(
    {"insolvency", "deregistration", "status_change", "name_change", "address_change"}
)


def _calls_by_short_name(headline: Candidate, told: Candidate) -> bool:
    """Whether a headline calls the firm of the text by a name of its own: 大通船厂 for
    大通船舶重工有限公司."""
    if headline.type not in _OF_ONE_FIRM:
        return False
    short, full = headline.of("company"), told.of("company")
    if len(short) != 1 or len(full) != 1:
        return False
    return short[0].mention.surface[:2] == full[0].mention.surface[:2]


def _adds_up(headline: Candidate, told: Candidate) -> bool:
    """Whether a Chinese headline without an acting party, or without a target, sums up `told`."""
    if headline.type == "executive_change" and not facts_agree(headline, told):
        return False
    alike = headline.modality in {told.modality, "asserted"}
    if alike and (_in_short(headline, told) or _calls_by_short_name(headline, told)):
        return True
    if headline.type == "acquisition" and _describes_target(headline, told):
        return True
    targets = headline.keys("target")
    course = same_course(told, headline) or (  # headlines tell plans as done: 控股股东转让股份
        told.modality == "planned" and headline.modality == "asserted"
    )
    if not course:
        return False
    if headline.type == "acquisition" and not targets:
        return bool(told.keys("target"))
    if headline.type == "investment" and targets and targets == told.keys("target"):
        return bool(told.keys("investor"))
    return _names_target_alone(headline) and targets <= told.keys("target")


_DESCRIBED = re.compile(
    "(?:巨头|龙头|厂商|制造商|生产商|运营商|供应商|开发商|同行|对手|大厂|新秀|独角兽)"
)


def _describes_target(headline: Candidate, told: Candidate) -> bool:
    """海山斥资7亿收购猪肉巨头: the same buyer's deal, whose target the text names."""
    if headline.keys("acquirer") != told.keys("acquirer") or not told.keys("target"):
        return False
    if not _DESCRIBED.search("".join(f.mention.surface for f in headline.of("target"))):
        return False
    return facts_agree(told, headline)


def _complete(told: Candidate, headline: Candidate) -> None:
    """Add the figures and the parties that only the headline has."""
    filled = {f.role for f in told.fillers}
    told.fillers += [f for f in headline.fillers if f.role not in filled]
    told.facts = {**headline.facts, **told.facts}


def _in_other_words(headline: Candidate, told: Candidate) -> bool:
    """Whether an English headline tells `told` with other names: the beginnings of the text's, or
    some that the text never uses, such as VW for Volkswagen."""
    if not same_course(told, headline):
        return False
    title = headline.evidence[0][0]
    others = [f for f in headline.fillers if f.key not in told.keys(f.role)]
    strange = [f for f in others if not any(_is_short_for(f, one) for one in told.of(f.role))]
    unknown = all(f.mention.start >= title and told.keys(f.role) for f in strange)
    return (
        bool(others)
        and unknown
        and len(strange) < len(headline.fillers)
        and facts_agree(told, headline)
    )


def _is_short_for(short: Filler, full: Filler) -> bool:
    """Fox for Century Fox, Glaxo and GSK for GlaxoSmithKline plc."""
    name, whole, key = short.mention.surface, full.mention.surface, full.key
    capitals = "".join(letter for letter in whole if letter.isupper())
    begins = len(name) >= _A_NAME and key.startswith(short.key)
    return begins or key.endswith(f" {short.key}") or (name.isupper() and capitals[:5] == name)


_A_NAME = 4  # letters


def _names_target_alone(headline: Candidate) -> bool:
    return {f.role for f in headline.fillers} == {"target"}


def _in_short(headline: Candidate, told: Candidate) -> bool:
    """Whether each party of a headline begins the name of one in the same role in the text."""
    return all(any(key.startswith(f.key) for key in told.keys(f.role)) for f in headline.fillers)


def absorb(one: Candidate, other: Candidate) -> None:
    """Add to `one` what `other` tells; where they differ, `one` mostly prevails."""
    guessed = buyer_guessed(one) and not buyer_guessed(other)
    one.fillers = _without_guesses(one, other)
    have = {(role, bare(f.key)) for f in one.fillers for role in (f.role, side(one, f))}
    # A headline's "BigCo founds a new firm" may mean a subsidiary that the text names.
    filled = {f.role for f in one.fillers} if other.headline and one.type == "registration" else ()
    one.fillers += [
        f
        for f in _without_guesses(other, one)
        if have.isdisjoint((role, bare(f.key)) for role in (f.role, side(other, f)))
        and f.role not in filled
    ]
    if one.type == "shareholding_change":  # "bought, raising its holding"
        one.fillers = [
            f for f in one.fillers if f.role != "holder" or f.key not in one.keys("acquirer")
        ]
    for name, value in other.facts.items():
        if name == "control" and value == "controls" and one.facts.get(name) != "wholly":
            one.facts[name] = value
        one.facts.setdefault(name, value)
        if value == "acting" and dates_agree(one, other):
            one.facts[name] = value
        if one.type == "joint_venture" and name == "percent" and isinstance(value, dict):
            one.facts[name] = {**value, **one.facts[name]}
    one.evidence = sorted(dict.fromkeys((*one.evidence, *other.evidence)))
    one.date = _better_date(one, other)
    if other.modality == "ended" or guessed or (_in_passing(one) and not _in_passing(other)):
        one.modality = other.modality
    elif now_done(one, other):
        one.modality = "asserted"
    one.for_now = one.for_now or other.for_now
    one.attribution = one.attribution or other.attribution
    one.score = max(one.score, other.score)


def _in_passing(candidate: Candidate) -> bool:
    """ "She succeeds X", "the retirement of X": whether X has left already is not said here."""
    return candidate.type == "executive_change" and candidate.rule.endswith(_PASSING)


def _without_guesses(one: Candidate, other: Candidate) -> list[Filler]:
    """The parties of `one` without guessed ones in roles that `other` names."""
    named = {f.role for f in other.fillers if f.score > GUESSED}
    return [f for f in one.fillers if f.score > GUESSED or f.role not in named]


def _better_date(one: Candidate, other: Candidate) -> Dated | None:
    ends = [c for c in (one, other) if c.modality == "ended"]
    if len(ends) == 1:
        return ends[0].date  # what was planned long ago has ended now
    if one.date is None or one.date.range.start is None:
        return other.date or one.date
    return one.date
