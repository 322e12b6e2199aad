"""How texts say that money went into a firm: rounds, leads and followers, strategic stakes."""

import re
from collections.abc import Iterator
from decimal import Decimal

from monitor.events._chinese import told_next
from monitor.events._chinese.holders import registered
from monitor.events._chinese.rounds import backers, placements
from monitor.events._chinese.rounds import investment as _chinese
from monitor.events._english.deals import sides_and_sums
from monitor.events._english.rounds import called_off, headlines, money_put_in, terms, who_pays_in
from monitor.events._english.rounds import investment as _english
from monitor.events._english.rounds import told_next as round_sums
from monitor.events._english.rounds import words as named
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.events._trying.slots import apart
from monitor.reading.names.mention import FIRM_KINDS
from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.late import late

ROLES = ("investor", "target")
NEEDS = ("target",)
WORDS = {
    "zh": (
        "获配|注入|吸金|获投|青睐|垂青|领衔|入局|牵头|参与|融得|战投|募资|募得|募到|募集|筹得|筹集|筹到|认购|融资|再融|投资|投入|领投|跟投|轮吸引|轮引来|轮迎来|"
        "加持|混改|配发|增发|特定对象|发行新股|押注|下注|参投|联投|追投|加注|加码|出资|投了|入股|注资|参股|增资"
    ),
    "en": (
        "[Rr]aise|[Rr]aising|[Ff]unding|[Ii]nvest|[Rr]ound|led by|led[ ,.]|leads|leading|backed|"
        "backs |pump|pour|inject|plough|plow|put |[Ff]inancing|[Ss]eries [A-H]|took part|"
        "taking part|participat|contribut| into |m from |n from |dollars from |euros from |"
        "pounds from |francs from |crowns from |crore from |lakh from |rupees from |rand from |"
        "dirhams from |riyals from |ringgit from |baht from |pesos from |naira from |roubles from |"
        "rubles from |anchor|[Cc]heque|came from|"
        "comes from|head|spearhead|backer|fresh capital|new capital|growth capital|valuation|"
        "boost|injection|"
        "backing|equity|[Cc]heck|commit|money|was the lead|"
        "come in as|came in as|aboard with|putting in|puts in|chip in|chips in|chipp|provid|suppl|"
        "exchange for|return for|pledg|down on|directed |placement|bet |bets |bet on|"
        "fundrais|crowdfunding|lifeline|shot in the arm|infusion"
    ),
}
AFTER = {
    "zh": "金额为|金额达|金额约|资金来自|独投|募集资金",
    "en": "valued at|the sum|the amount|backer is|backer was|%|percent|per cent",
}

PATTERNS = (
    *registered.INVESTED,
    *_chinese.PATTERNS,
    *backers.PATTERNS,
    *told_next.INVESTMENT,
    *placements.PATTERNS,
    *who_pays_in.PATTERNS,
    *_english.PATTERNS,
    *money_put_in.PATTERNS,
    *terms.PATTERNS,
    *round_sums.PATTERNS,
    *headlines.PATTERNS,
    *sides_and_sums.shares("investment"),
    *called_off.PATTERNS,
)
_GIVING = {p.id for p in money_put_in.PATTERNS} | {
    "investment-en-funding-from",
    "investment-en-raised-from",
}
_NEEDS_INVESTOR = frozenset(
    {
        "investment-zh-put",
        "investment-zh-to",
        "investment-zh-adds-capital",
        "investment-en-invested",
    }
)
# "Landed seed funding of £3m from Y", "gets £3m from Y in pre-seed round"
_ROUND = late(rf"\b(?:{named.SERIES}|{named.STAGE})")


def _name_round(candidate: Candidate, place: Place) -> None:
    """Add the round if its words stand elsewhere in an English sentence that names one round."""
    if place.document.lang != "en" or "round" in candidate.facts:
        return
    told = {m.group() for m in _ROUND.finditer(place.document.text, *place.span())}
    if len(told) == 1 and len(candidate.of("target")) == 1:
        candidate.facts["round"] = told.pop()


# "A year after the company raised $3m": background
_LONG_AGO = re.compile(r"\b(?:years?|decades?) after [^.;,]{2,60}$")
# "With the gift X is investing $5m in the hospital"
_GIFT = re.compile(r"\b(?:gifts?|donat\w+|philanthrop\w+|bequest|grants?)\b(?! (?:rights|options))")
# Whoever "has raised $5m" may have borrowed it or been given it: others tell what it was.
_BACKED = re.compile(
    r"\b(?:[Ss]tart-?up|[Ss]cale-?up|unicorn|[Ss]eries [A-H]|[Ss]eed (?:round|funding)|"
    "(?:[Ff]unding|[Ff]inancing|[Tt]he|[Tt]his) round|led (?:the|this) (?:financing|funding)|"
    r"(?:new|existing|returning|angel|group of) investors?|"
    r"in (?:exchange|return) for (?:an? )?[\w.]+ ?(?:%|per ?cent)(?: share| stake| of))\b"
)
_BORROWED = re.compile(
    r"\b(?i:bonds?|notes|debt|loans?|lenders?|credit|IPO|rights issue|placing|placement|share sale|"
    r"shares|listing|offering|float\w*|auction|charit\w+|foundation|donat\w+|donors?|appeal|grants?|"
    r"total|to date|so far|since|start-?ups)\b"
)
_HOUSE = re.compile(r"\b(?:Capital|Ventures|Partners|Fund|Equity|[Ss]tart-?ups)$")


def _is_no_round(candidate: Candidate, place: Place) -> bool:
    """Whether nothing shows that money raised came from backers of a firm, and all at once."""
    raisers = (f.mention.surface for f in candidate.of("target"))
    return (
        _BORROWED.search(place.document.text, *place.span()) is not None
        or _BACKED.search(place.document.text) is None
        or any(_HOUSE.search(name) for name in raisers)
    )


# "Announced a $170m investment to build a plant": what it spends, not what it is given
_SPENDS = re.compile(
    r"(?:announc|unveil|reveal|launch)[a-z]*\b[^.;,]{3,50}?\b"
    r"investments?(?: (?:plan|program(?:me)?|project|package))?(?= (?:to|in|at|into|on|over|"
    r"that will|which will)\b)(?! (?:round|from|led)\b)"
)
_GIVEN = re.compile(r"\b(?:led|from|backed|investors?|round|eries [A-H]|seed|stake)\b")


_OWED = re.compile(r"\b(?:court|lawsuit|settle|damages|compensat|insur|refund|fines?\b|tax|prize)")
_INVESTS = re.compile(r"\b(?:Capital|Ventures|Partners|Equity|Angels|Growth|Investments?)$")


def _is_paid(candidate: Candidate, place: Place) -> bool:
    """Whether money that is given or received may be pay, a fine or a loan: neither does the giver
    look like an investor nor does the text speak of a round."""
    text = place.document.text
    if _BORROWED.search(text, *place.span()) or _OWED.search(text, *place.span()):
        return True
    givers = (f.mention.surface for f in candidate.of("investor"))
    return not (_BACKED.search(text) or any(_INVESTS.search(name) for name in givers))


# Gifts go to these, and what is this little is none.
_CHARITY = re.compile(r"\b(?:Hospice|Appeal|Charity|Church|School|Museum|Theatre|Foundation)$")
_LEAST = 10_000
_JOB = re.compile(r"\b(?:Capital|Ventures|Partners|Fund)$")


def _is_given(candidate: Candidate) -> bool:
    """Whether it is a gift or a small sum, told by a rule of what is given in English."""
    if candidate.rule not in _GIVING:
        return False
    amount = candidate.facts.get("amount")
    if isinstance(amount, dict) and Decimal(str(amount.get("value") or _LEAST)) < _LEAST:
        return True
    return any(_CHARITY.search(f.mention.surface) for f in candidate.of("target"))


def _joins_a_house(candidate: Candidate) -> bool:
    """Whether a person joins a fund as an investor: a job there."""
    if candidate.rule != "investment-en-joins-as" or not candidate.people("investor"):
        return False
    return any(_JOB.search(f.mention.surface) for f in candidate.of("target"))


def _is_its_own(candidate: Candidate, place: Place) -> bool:
    """Whether a firm puts money into a project of its own."""
    text, (first, last) = place.document.text, (candidate.trigger[0], place.span()[1])
    if candidate.keys("investor") or not _SPENDS.match(text, first, last):
        return False
    return _GIVEN.search(text, first, last) is None


# 成立以来已完成五轮融资: a summary
_SEVERAL = late("了?[^，。；]{0,4}(?<!第)[两二三四五六七八九十多数0-9](?:轮|次)[^，。；]{0,2}融资")
# 已三轮领投海登科技, 多次投资海登科技
_REPEATED = closing("(?<!第)[两二三四五六七八九十多数][轮次度]$")


def _is_no_news(candidate: Candidate, place: Place) -> bool:
    """Whether it is a gift, a debt, several rounds together, or long past."""
    text, (start, end), (first, last) = place.document.text, place.span(), candidate.trigger
    if candidate.rule == _english.ALONE and _is_no_round(candidate, place):
        return True
    if candidate.rule == money_put_in.RECEIVED and _is_paid(candidate, place):
        return True
    if _is_given(candidate) or _joins_a_house(candidate):
        return True
    if candidate.rule == "investment-en-raised" and _is_its_own(candidate, place):
        return True
    if candidate.rule == "investment-en-invested" and _GIFT.search(text, start, end):
        return True
    if "round" not in candidate.facts and _SEVERAL.match(text, last):
        return True
    if candidate.of("target") and _REPEATED.search(text, start, first):
        return True
    return _LONG_AGO.search(text, start, first) is not None


_RAISES = late(r"\b(?:rais|rounds?\b|invest|backer|funding|financ|seed\b)")


def _pays_elsewhere(candidate: Candidate, place: Place) -> bool:
    """Whether what each pays in is for something else than a round, told here or just before."""
    if candidate.rule != "investment-en-each-pays-in":
        return False
    start = place.document.sentences[max(0, place.index - 1)].start
    return _RAISES.search(place.document.text, start, place.span()[1]) is None


def _make_sure_of_raiser(candidate: Candidate, place: Place) -> None:
    """Of investors that each pay in a sum, the raiser is the only firm of the sentence before, if
    that tells of investors."""
    if candidate.rule != "investment-en-each-pays-in" or not place.index:
        return
    start, end, _ = place.document.sentences[place.index - 1]
    named = (i.value for i in place.document.within(start, end) if i.kind in FIRM_KINDS)
    keys = set(map(place.document.discourse.firms.key, named))
    if keys == candidate.keys("target") and _RAISES.search(place.document.text, start, end):
        candidate.fillers = [
            f._replace(score=max(f.score, 0.9)) if f.role == "target" else f
            for f in candidate.fillers
        ]


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """Keep a candidate with a target that is no person and differs from the investor."""
    candidate.fillers = [
        f for f in apart(candidate.fillers) if f.role != "target" or f.mention.kind != "person"
    ]
    if _is_no_news(candidate, place) or _pays_elsewhere(candidate, place):
        return
    _name_round(candidate, place)
    _make_sure_of_raiser(candidate, place)
    targets = candidate.keys("target")
    if targets and (candidate.keys("investor") or candidate.rule not in _NEEDS_INVESTOR):
        yield candidate
