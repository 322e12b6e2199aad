"""Decides whether two candidates of a document tell the same event, and merges those that do."""

from collections.abc import Iterable
from datetime import timedelta

from monitor.events._joined import business, sides
from monitor.events._joined.facts_agree import facts_agree
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.reading.dates import Dated

_PASSING = ("-replacing", "-succeeds", "-departure-of")


def merged(found: Iterable[Candidate]) -> list[Candidate]:
    """The candidates, those of one event merged, in the order of first mention."""
    kept: list[Candidate] = []
    told: dict[tuple[str, str], set[int]] = {}  # (type, firm) -> places in `kept`
    for candidate in list(found):  # all at once: reading a later sentence may change earlier ones
        keys = {_bare(f.key) for f in candidate.fillers}
        named = [(candidate.type, key) for key in sorted(keys)]
        near = sorted({place for name in named for place in told.get(name, ())})
        others = kept if candidate.headline else [kept[p] for p in near]
        if any(_sums_up(candidate, one) for one in others):
            continue
        place = next((p for p in near if same(kept[p], candidate)), None)
        if place is None:
            place = len(kept)
            kept.append(candidate)
        else:
            absorb(kept[place], candidate)
        for name in named:
            told.setdefault(name, set()).add(place)
    return [one for one in kept if not _is_its_agreement(one, kept)]


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


def _sums_up(headline: Candidate, told: Candidate) -> bool:
    """Whether a headline only summarises what the text tells."""
    if not headline.headline:
        return False
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
    return "-zh-" in headline.rule and _adds_up(headline, told)


def _ends_alike(short: Iterable[str], full: Iterable[str]) -> bool:
    """糖果集团 of a headline for 甜心糖果集团."""
    return all(any(key.endswith(one) for key in full) for one in short)


def _adds_up(headline: Candidate, told: Candidate) -> bool:
    """Whether a Chinese headline without an acting party, or without a target, sums up `told`."""
    if headline.type == "executive_change" and not facts_agree(headline, told):
        return False
    if headline.modality in {told.modality, "asserted"} and _in_short(headline, told):
        return True
    targets = headline.keys("target")
    course = _same_course(told, headline) or (  # headlines tell plans as done: 控股股东转让股份
        told.modality == "planned" and headline.modality == "asserted"
    )
    if not course:
        return False
    if headline.type == "acquisition" and not targets:
        return bool(told.keys("target"))
    if headline.type == "investment" and targets and targets == told.keys("target"):
        return bool(told.keys("investor"))
    return _names_target_alone(headline) and targets <= told.keys("target")


def _in_other_words(headline: Candidate, told: Candidate) -> bool:
    """Whether an English headline tells `told` with other names: the beginnings of the text's, or
    some that the text never uses, such as VW for Volkswagen."""
    if not _same_course(told, headline):
        return False
    title = headline.evidence[0][0]
    others = [f for f in headline.fillers if f.key not in told.keys(f.role)]
    strange = [f for f in others if not any(k.startswith(f"{f.key} ") for k in told.keys(f.role))]
    unknown = all(f.mention.start >= title and told.keys(f.role) for f in strange)
    return (
        bool(others)
        and unknown
        and len(strange) < len(headline.fillers)
        and facts_agree(told, headline)
    )


def _names_target_alone(headline: Candidate) -> bool:
    return {f.role for f in headline.fillers} == {"target"}


def _in_short(headline: Candidate, told: Candidate) -> bool:
    """Whether each party of a headline begins the name of one in the same role in the text."""
    return all(any(key.startswith(f.key) for key in told.keys(f.role)) for f in headline.fillers)


def same(one: Candidate, other: Candidate) -> bool:
    """Whether type, modality and parties match and no figure, word or day differs."""
    if one.type != other.type or not _same_course(one, other):
        return False
    if _opinion(one) != _opinion(other):
        return False
    if not parties_agree(one, other) or not facts_agree(one, other):
        return False
    if not business.agree(one, other) or sides.are_two_traders(one, other):
        return False
    if one.type in _COURSES or one.modality != other.modality:
        return True  # one may date the appointment or the filing, the other what came of it
    if _one_venture(one, other):
        return True  # one may date the announcement, the other the start of business
    if one.modality == "possible":
        return True  # talks last longer than a day
    return dates_agree(one, other)


_COURSES = frozenset({"executive_change", "insolvency"})
_OPEN = frozenset({"planned", "possible", "asserted"})


def _same_course(one: Candidate, other: Candidate) -> bool:
    """Whether the modalities are the same or compatible.

    A plan may have ended. Planned and asserted may be one change of office (named today, in office
    from May), and one founding of a firm that a headline tells as done without naming the firm.
    """
    both = {one.modality, other.modality}
    if len(both) == 1 or both == {"planned", "ended"}:
        return True
    if (one.headline or other.headline) and "-en-" in other.rule and both <= _OPEN:
        return True  # "X sells Y" may be a plan, "X to buy Y" may be done
    if both <= _OPEN and (_one_venture(one, other) or _one_partnership(one, other)):
        return True
    if both != {"planned", "asserted"}:
        return False
    unnamed = one.type == "registration" and not (one.keys("company") and other.keys("company"))
    course_open = unnamed or one.type == "executive_change"
    return course_open or _buyer_guessed(one, other)


def _buyer_guessed(one: Candidate, other: Candidate) -> bool:
    """Whether the buyer of a purchase is only guessed in one of the two."""
    return one.type == "acquisition" and any(
        c.keys("acquirer") and "acquirer" not in _sure(c) for c in (one, other)
    )


def _one_venture(one: Candidate, other: Candidate) -> bool:
    """Whether both are joint ventures of the same partners, with one company at most."""
    if one.type != "joint_venture":
        return False
    partners = _sure(one).get("partner", set())
    named = one.keys("company") | other.keys("company")
    return len(partners) > 1 and partners == _sure(other).get("partner") and len(named) < 2


def _one_partnership(one: Candidate, other: Candidate) -> bool:
    """甲与乙签约。甲与乙将开展合作: what the same partners agreed on, and what they will do then. A
    plan with a day of its own is another agreement."""
    partners = one.keys("partner")
    if one.type != "partnership" or len(partners) < 2 or partners != other.keys("partner"):
        return False
    later = any(c.modality != "asserted" and c.date for c in (one, other))
    return dates_agree(one, other) and (not later or bool(one.date and other.date))


def _opinion(candidate: Candidate) -> bool:
    return candidate.attribution is not None and candidate.attribution.kind == "third_party"


def parties_agree(one: Candidate, other: Candidate) -> bool:
    """Whether the parties contradict each other in no role and agree in one at least."""
    if one.type == "registration" and one.keys("company") & other.keys("company"):
        return True  # a firm is registered only once, whoever the shareholders are
    sure, told = _sure(one), _sure(other)
    both = sure.keys() & told.keys()
    if sides.trade_places(sure, told) or sides.trade_places(told, sure):
        return False
    for role in both:
        a, b = sure[role], told[role]
        if not (a <= b or b <= a):
            return False
    here = {(_side(one, f), f.key) for f in one.fillers}
    return bool(both) or any((_side(other, f), f.key) in here for f in other.fillers)


_GUESSED = 0.7  # highest score of a party that its sentence does not name


def _sure(candidate: Candidate) -> dict[str, set[str]]:
    """The keys of each role's named parties; guessed ones are left out, so contradict nobody."""
    named: dict[str, set[str]] = {}
    for filler in candidate.fillers:
        if filler.score > _GUESSED:
            named.setdefault(_side(candidate, filler), set()).add(_bare(filler.key))
    return named


def _side(candidate: Candidate, filler: Filler) -> str:
    """A filler's role; a seller of shares without an acquirer counts as the holder."""
    is_holder = candidate.type == "shareholding_change" and filler.role == "seller"
    return "holder" if is_holder and not candidate.keys("acquirer") else filler.role


def _bare(key: str) -> str:
    """The key without 汽车: 海山 and 海山汽车 in one role of one event are one firm."""
    return key.removesuffix("汽车") or key


_AROUND = timedelta(days=5)  # decided yesterday, announced today, effective on Monday


def dates_agree(one: Candidate, other: Candidate) -> bool:
    """Whether both may be of one day; changes of office may be some days apart."""
    a, b = one.date and one.date.range, other.date and other.date.range
    if not (a and b and a.start and a.end and b.start and b.end):
        return True
    slack = _AROUND if one.type == "executive_change" else timedelta()
    return a.start <= b.end + slack and b.start <= a.end + slack


def absorb(one: Candidate, other: Candidate) -> None:
    """Add to `one` what `other` tells; where they differ, `one` mostly prevails."""
    one.fillers = _without_guesses(one, other)
    have = {(role, _bare(f.key)) for f in one.fillers for role in (f.role, _side(one, f))}
    # A headline's "BigCo founds a new firm" may mean a subsidiary that the text names.
    filled = {f.role for f in one.fillers} if other.headline and one.type == "registration" else ()
    one.fillers += [
        f
        for f in _without_guesses(other, one)
        if have.isdisjoint((role, _bare(f.key)) for role in (f.role, _side(other, f)))
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
    one.evidence = sorted({*one.evidence, *other.evidence})
    one.date = _better_date(one, other)
    if other.modality == "ended":
        one.modality = "ended"
    elif _in_passing(one) and not _in_passing(other):
        one.modality = other.modality
    one.for_now = one.for_now or other.for_now
    one.attribution = one.attribution or other.attribution
    one.score = max(one.score, other.score)


def _in_passing(candidate: Candidate) -> bool:
    """ "She succeeds X", "the retirement of X": whether X has left already is not said here."""
    return candidate.type == "executive_change" and candidate.rule.endswith(_PASSING)


def _without_guesses(one: Candidate, other: Candidate) -> list[Filler]:
    """The parties of `one` without guessed ones in roles that `other` names."""
    named = {f.role for f in other.fillers if f.score > _GUESSED}
    return [f for f in one.fillers if f.score > _GUESSED or f.role not in named]


def _better_date(one: Candidate, other: Candidate) -> Dated | None:
    if one.date is None or one.date.range.start is None:
        return other.date or one.date
    return one.date
