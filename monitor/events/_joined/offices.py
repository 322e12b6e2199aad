"""Changes of office that other changes of the text complete: whose, and which of his offices."""

from collections.abc import Iterable, Sequence

from monitor.events._joined.facts_agree import facts_agree
from monitor.events._joined.same import GUESSED
from monitor.events._patterns.candidate import Candidate


def is_named(candidate: Candidate, others: Iterable[Candidate]) -> bool:
    """Whether another change of the text says whom a change without a person is about."""
    if candidate.type != "executive_change" or candidate.of("person"):
        return False
    return any(_may_be(candidate, other) for other in others if other.of("person"))


def _may_be(unnamed: Candidate, named: Candidate) -> bool:
    if named.type != unnamed.type:
        return False
    firms, (one, other) = named.keys("company"), (c.facts.get("change") for c in (unnamed, named))
    at_it = not firms or not firms.isdisjoint(unnamed.keys("company"))
    alike = one is None or other is None or (one == "resigned") == (other == "resigned")
    return at_it and alike


_THEN = 2  # sentences: "X will have a new president. Ann Lee gives up the post"
_TOLD = 0.92  # the score of such a change


def pass_on(found: Sequence[Candidate]) -> None:
    """Give the firm of a change without a person to those told next whose firm is not named."""
    opened = [c for c in found if _opens(c)]
    for candidate in found if opened else ():
        if candidate.type != "executive_change" or candidate.keys("company"):
            continue
        near = [c for c in opened if _goes_before(c, candidate)]
        if len({frozenset(c.keys("company")) for c in near}) == 1:
            candidate.fillers += near[0].of("company")
            candidate.score = max(candidate.score, _TOLD)


def _opens(candidate: Candidate) -> bool:
    named = candidate.of("person") or not candidate.of("company")
    return candidate.type == "executive_change" and not named


def _goes_before(opened: Candidate, candidate: Candidate) -> bool:
    return candidate.headline or 0 < candidate.index - opened.index <= _THEN


# Rules by which somebody takes the office that another one leaves: "Ann Lee will succeed him"
_SUCCEEDS = tuple(
    "-succeeds-him -his-successor-is -named-successor -in-his-place-is -in-his-place-named "
    "-takes-over-for-now -takes-place-of -takes-up-the-post -into-his-shoes -his-job-passes "
    "-replaced-by -stands-in -next-boss-is".split()
)
_BECOMES = ("-becomes",)
_TAKEN_OVER = 0.9


def hand_over(found: Sequence[Candidate]) -> list[Candidate]:
    """Give whoever takes somebody's place that person's office and firm, told just before; without
    whoever takes the place of those who leave none."""
    idle = []
    for one in found:
        if one.type != "executive_change" or not one.rule.endswith((*_SUCCEEDS, *_BECOMES)):
            continue
        near = [c for c in found if _leaves_before(c, one)]
        if len(near) == 1 and _may_take(one, near[0]):
            firms = near[0].of("company")
            one.fillers = [f for f in one.fillers if f.role != "company"] + firms
            one.facts.setdefault("position", near[0].facts["position"])
            one.score = max(one.score, _TAKEN_OVER)
        elif one.rule.endswith(_SUCCEEDS[0]):
            idle.append(one)
    return [one for one in found if all(one is not other for other in idle)]


def _leaves_before(left: Candidate, one: Candidate) -> bool:
    if left.type != one.type or left.facts.get("change") != "resigned":
        return False
    known = left.of("company") and left.of("person") and "position" in left.facts
    return bool(known) and 0 < one.index - left.index <= _THEN


def _may_take(one: Candidate, left: Candidate) -> bool:
    """Whether no other firm and office are told of the successor."""
    sure = {f.key for f in one.of("company") if f.score > GUESSED}
    office = one.facts.get("position")
    if office is None and one.rule.endswith(_BECOMES):
        return False
    alike = office in {None, left.facts["position"]}
    return alike and not (sure - left.keys("company")) and one.keys("person") != left.keys("person")


_HIS_OFFICES = "executive_change-zh-resigned-before"


def left(found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates without the offices that somebody keeps: 收到董事、总裁何秉文的辞职报告，辞去
    总裁职务 tells only in the second clause which of them he leaves."""
    told = [c for c in found if c.facts.get("change") == "resigned" and c.rule != _HIS_OFFICES]
    return [c for c in found if c.rule != _HIS_OFFICES or not _is_kept(c, found, told)]


def _is_kept(one: Candidate, found: Sequence[Candidate], told: Sequence[Candidate]) -> bool:
    of_list = [c for c in found if c.rule == _HIS_OFFICES and c.trigger == one.trigger]
    leaves = [c for c in told if c.keys("person") == one.keys("person")]
    return (
        len(of_list) > 1
        and any(facts_agree(c, office) for c in leaves for office in of_list)
        and not any(facts_agree(c, one) for c in leaves)
    )
