"""How texts say that a company was set up, in registers, notices and the press."""

import re
from collections.abc import Iterator
from datetime import timedelta

from monitor.events._chinese import told_next
from monitor.events._chinese.foundings import registration as _chinese
from monitor.events._english.foundings import registration as _english
from monitor.events._finishing import parents_en
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place
from monitor.reading.regexes.late import late

ROLES = ("company", "holder", "legal_representative")
NEEDS = ("company", "holder")
WORDS = {
    "zh": (
        "开业|筹建|资本额|成立|设立|投设|注册|登记|新设|揭牌|法定代表人|经营范围|业务范围|新增|"
        "认缴|全资持|持股|控股|股东|背后是|背后为|组建|再添|又添|新添|喜添|开设|创立|创办|营业执照"
    ),
    "en": (
        "affiliate|shell company|company register|companies register|commercial register|"
        "trade register|business register|into being|into existence|light of day|born|constituted|"
        "certificate of inc|the register|"
        "lodged|licen[cs]e for|business licen|of their own|of its own|"
        "Chamber of Commerce|name of a company|"
        "creat|subsidiar|new (?:company|unit|firm)|spun|spin|demerg|founds |in the name|"
        "[Ee]stablish|"
        "set up|sets up|setting up|gazetted|"
        "[Ii]ncorporat|[Rr]egister|[Rr]egistration of|[Ff]ounded|"
        "[Ff]ormed|forms |forming |[Ff]ormation of|founding|to found|may found|will found|"
        "[Cc]apital|"
        "[Ss]cope|[Ll]egal rep|on the Companies House register|significant control|wholly|"
        "sole shareholder|largest shareholder|main shareholder|biggest shareholder|"
        "majority shareholder|controlling shareholder"
    ),
}

AFTER = {
    "zh": (
        "公司名|公司的名|公司暂|公司拟名|公司定名|公司全称|法人|母公司|旗下公司|下属公司|"
        "全资持有|出资方|出资人"
    ),
    "en": (
        " holds | owns | belong| has | controls | shareholder|unit,|subsidiary,|company,|"
        "firm,|entity,|"
        "trades as|called|behind |shares| equity|capital|owned|its owner|only owner|sole owner|"
        "known|named|the owner is|its owner is|the parent|its parent|is held by|controlled by|"
        "unit of|arm of|offshoot of|affiliate of"
    ),
}

PATTERNS = (*_chinese.PATTERNS, *told_next.REGISTRATION, *_english.PATTERNS)

_JUST = re.compile(r"\b(?:has|have|having) (?:(?:now|just|also|been|[a-z]+ly) ){0,3}$")
_LONG_AGO = ("founded", "formed", "created")


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """A founding long ago is no news: it becomes a profile of the company."""
    start, end = candidate.trigger
    if _is_undone(candidate, place):
        return
    stated = candidate.date.range if candidate.date else None
    word = place.document.text[start:end].lower()
    if "筹建" in word and candidate.modality == "asserted":
        candidate.modality = "planned"
    if candidate.rule in _IN_HEADLINES and place.in_title():
        candidate = _of_newcomer(candidate, place)
    parents_en.named_like_it(candidate, place)
    if place.is_past(candidate.date) or _is_background(candidate, place):
        yield from _profile(candidate, place)
    elif (
        stated
        or candidate.rule == "registration-en-unnamed-by"
        or word not in _LONG_AGO
        or _JUST.search(place.document.text, max(0, start - 24), start)
    ):
        yield candidate


def _is_undone(candidate: Candidate, place: Place) -> bool:
    """Whether what is told of a registration is no registration: "revoked the registration of"."""
    text, start = place.document.text, candidate.trigger[0]
    before = max(0, start - _NEAR)
    return candidate.rule == _NAMED and _UNDONE.search(text, before, start) is not None


_NAMED = "registration-en-of-a-named-firm"
_NEAR = 40  # characters
_UNDONE = late(
    r"(?i)\b(?:annivers|annul|appl(?:y|i)|before|block|cancel|challeng|delay|den(?:y|i)|halt|if|"
    r"illegal|invalid|oppos|postpon|refus|reject|revo[ck]|suspen|terminat|until|void|withdr)[a-z]*"
    r"(?: [a-z]+){0,4} $"
)
_OLD = timedelta(days=90)


def _is_background(candidate: Candidate, place: Place) -> bool:
    """成立于 with a date some months back says how old a firm is."""
    start, end = candidate.trigger
    if candidate.rule == "registration-en-newly-apposed":
        return place.is_past(candidate.date, _OLD)
    if candidate.rule not in {"registration-zh-newborn", "registration-zh-founded-on"}:
        return False
    return "于" in place.document.text[start : end + 1] and place.is_past(candidate.date, _OLD)


_IN_HEADLINES = frozenset({"registration-zh-unnamed", "registration-zh-founder"})


def _of_newcomer(candidate: Candidate, place: Place) -> Candidate:
    """A headline's new company without a name (成立飞行器公司) is the one the text introduces."""
    talk = place.document.discourse
    new = talk.newcomer.firm
    named = [f.mention.surface for f in candidate.of("company")]
    if new is None or any(name.removesuffix("公司") not in new.surface[:-2] for name in named):
        return candidate
    firm = talk.firms.full(new)
    newcomer = Filler("company", firm, talk.firms.key(firm), firm.score)
    others = (f for f in candidate.fillers if f.role != "company")
    holders = [f for f in others if f.key != newcomer.key]
    return candidate.like(fillers=[newcomer, *holders])


def _profile(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    when = candidate.date
    companies = candidate.of("company")
    if when is None or not companies or candidate.modality not in {"asserted", "possible"}:
        return
    facts = {k: v for k, v in candidate.facts.items() if k != "percent"}
    facts["established"] = place.document.original(when.start, when.end)
    yield candidate.like(
        type="profile", fillers=companies, facts=facts, background=True, modality="asserted"
    )
