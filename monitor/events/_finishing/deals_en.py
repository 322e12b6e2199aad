"""English deals under way, and purchases of works instead of their maker."""

import re

from monitor.events._english._pieces import PART
from monitor.events._english.deals.assets import THINGS
from monitor.events._english.deals.changed_hands import OWNS_SINCE
from monitor.events._joined import business
from monitor.events._joined.named_here import position
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place
from monitor.reading.claims import plans_en
from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.late import late

# "Is selling its unit to": not done yet
_UNDER_WAY = re.compile(
    r"\b(?:is|are)(?: (?:also|now|both))? (?:buying|selling|acquiring|purchasing|"
    r"taking over|divesting|being (?:bought|sold|acquired|purchased|taken over))\b[^,;]*$"
)
# "The merger of X and Y would be a mistake": hypothetical
_WOULD = re.compile(r"[^.;,]{0,12} would\b")
# "X's first two albums were acquired by": not X, unlike "X's shares", "X's European unit"
_WORKS = late(
    r"(?i)['’]s? (?:[\w-]{1,14} ){0,3}?(?:albums?|songs?|catalog(?:ue)?s?|rights|masters|"
    r"recordings|music|films?|books?|patents?|paintings?|collections?|mansion|villa|"
    r"HQ|headquarters|head office|land|plots?|freehold|farmland|campus)\b|"
    # "buys Kestrel land for", but not "Kestrel Land developers"
    r" (?:\([A-Z]{2}\) )?(?:land|HQ|headquarters|mansion|villa|penthouse|townhouse|"
    r"(?<!care )(?<!nursing )(?<!funeral )(?:home|house)|flat|apartment|condo|cottage|ranch)"
    r"(?=,| (?:for|in|at|near|from|to|of|that|which|once)\b|\.|$)|"
    # A work and its year: The Red Boat (1851)
    r" \((?:c(?:irca|\.)? ?)?1(?:[3-8]\d|9[0-4])\d(?:[–-]\d{2,4})?\)"
)
# "Is selling its Kestrel cheese to Tern", but "its Kestrel cheese business"
_GOODS = late(
    r" (?:[a-z-]{3,12} )?(?:cheese|butter|milk|yogh?urt|chocolate|biscuit|cereal|snack|crisp|"
    "beer|lager|ale|cider|wine|whisky|whiskey|gin|vodka|rum|tea|coffee|juice|water|sauce|soup|"
    "shampoo|soap|perfume|toothpaste|detergent|car|van|truck|motorcycle|phone|smartphone|"
    r"tablet|laptop|camera|watch|shoe|trainer|toy)(?:e?s)?(?= (?:to|for)\b|[,.;:)]|$)"
)
# "Will buy Kestrel panels for three plants": what Kestrel makes, but not "Kestrel shops"
_MADE = late(
    rf" (?!(?:{PART}|{THINGS})\b)(?!(?:overseas|shares|stock|bonds|notes|warrants|securities|"
    "interests|rights|holdings|stakes|partners|brothers|owners|is|was|has|as|this|thus|plus|less|"
    r"across|towards|minus|sometimes|always|perhaps)\b)[a-z]{4,14}s"
    r"(?= (?:for (?!about|around|up to|[$£€]|\d)|to (?:supply|power|equip|replace|use)|worth)|"
    "[.,;]|$)"
)
_OWN = late(r"\b(?:its|their|his|her) $")
# "Purchased the ferry Vela", "a marble head of Apollo": Vela is not a firm
_THING = late(
    r"\b(?:(?:ferry|vessel|ship|yacht|tanker|freighter|trawler|tug|barge|racehorse|painting|"
    "sculpture|locomotive)s?|(?:head|bust|statue|portrait|painting|drawing|sculpture|relief|"
    "engraving|manuscript)s? (?:of|by)) $"
)
# "Took over the former Kestrel showroom": a building that had been Kestrel's
_FORMER = closing(r"\bformer $")
_PREMISES = late(
    r"(?:['’]s?)? (?:[a-z-]{3,14} ){0,2}?(?:showroom|shop|store|premises|building|office|warehouse|"
    r"site|factory|plant|headquarters|depot|garage|cinema|branch|pub|hotel|mill|house|hall)s?\b"
)
# "Signs £3m deal for Kestrel Park", "won the bid for Kestrel Bridge": work there, or a lease
_SITE = closing(
    r" (?:Park|Road|Street|Lane|Avenue|Square|Quay|Wharf|Bridge|Gardens|Stadium|Station|Arena|"
    r"School|Hospital|Valley)$"
)
_WON = frozenset(
    f"acquisition-en-{one}" for one in "deal-for battle new-owner among-bidders".split()
)
_BID = re.compile(r"(?<!takeover )(?<!buyout )\b(?:deal|bid|bidders?)\b")
_MUSEUM = re.compile(
    r"\bMuseums?\b|Ministry of Culture|^(?:The )?(?:Art Institute|(?:\w+ )?(?:National|Portrait) "
    "Gallery|Gallery of)"
)
# "Bought back £40m of its own shares", "repurchased 2m shares"
_OWN_SHARES = re.compile(
    r"(?:(?!\b(?:offering|paying|using|issuing|in exchange)\b)[^.;]){0,60}?"
    r"\b(?:its|their|the (?:company|group|firm|bank)['’]s) own "
    r"(?:[a-z]+ ){0,2}(?:shares|stock|securities|units|bonds|notes|debt)\b"
)

_ITS_PEOPLE = late(
    r"(?:['’]s?)? (?:[a-z]+ )?(?:executives|managers|employees|staff|workers|engineers|"
    r"bankers|traders|veterans|alumni|insiders|(?:co-)?founders)\b"
)


def buys_itself_back(candidate: Candidate, place: Place) -> bool:
    """Whether a firm buys its own shares."""
    if "-en-" not in candidate.rule:
        return False
    return _OWN_SHARES.match(place.document.text, candidate.trigger[1]) is not None


_POLICE = re.compile(r"\b(?:Police|Constabulary|Customs)$")


def is_a_raid(candidate: Candidate) -> bool:
    """Whether police swoop on a firm."""
    return any(_POLICE.search(f.mention.surface) for f in candidate.of("acquirer"))


_SOME_OF = "(?:(?:all|most|much|some|part|more|half) of )?(?:its|their)"
_SUPPLIES = {
    # "Buys its steel from Y"
    "acquisition-en-direct": re.compile(rf"(?:buys?|purchases?) {_SOME_OF} [a-z]"),
    # "Sold its output to Y"
    "acquisition-en-sold": re.compile(
        rf"[a-z]+ {_SOME_OF} (?:[a-z-]+ ){{0,3}}?(?:output|production|crop|harvest|surplus|power|"
        "electricity|energy|gas|oil|ore|coal|milk|grain|wine|beer|goods|products|wares|data) to "
    ),
}


def is_of_goods(candidate: Candidate, place: Place) -> bool:
    """Whether what is sold or bought is what a firm makes or uses."""
    goods = _SUPPLIES.get(candidate.rule)
    return goods is not None and goods.match(place.document.text, candidate.trigger[0]) is not None


def is_an_old_holding(candidate: Candidate, place: Place) -> bool:
    """Whether a firm "has owned Y since 1998"."""
    dates = [i.value for i in place.masked.items.values() if i.kind == "date"]
    return candidate.rule == OWNS_SINCE and any(map(place.is_past, dates))


def is_to_come(candidate: Candidate, place: Place) -> bool:
    """Whether the deal is under way or hypothetical."""
    start, end = candidate.trigger
    text = place.document.text
    if _UNDER_WAY.search(text, max(0, start - 16), end):
        return True
    return any(_WOULD.match(text, at) for at in _behind_each(candidate, end, place))


def buys_works(candidate: Candidate, place: Place) -> bool:
    """Whether works, a ship or a house are bought rather than the target itself."""
    if "-en-" not in candidate.rule:
        return False
    text = place.document.text
    first = place.span()[0] if candidate.rule in business.PASSIVE else candidate.trigger[1]
    ends = _behind_each(candidate, first, place, "target")
    if _wins_work(candidate, text):
        return True
    made = candidate.rule == "acquisition-en-direct" and "percent" not in candidate.facts
    if made and any(_MADE.match(text, at) for at in ends):
        return True
    if any(_WORKS.match(text, at) for at in ends) or _adds_to_a_collection(candidate):
        return True
    starts = [f.mention.start for f in candidate.of("target")]
    if any(_OWN.search(text, max(0, at - 7), at) for at in starts):
        return any(_GOODS.match(text, at) for at in ends)
    if any(_FORMER.search(text, at - 7, at) for at in starts if at > 6):
        return any(_PREMISES.match(text, at) for at in ends)
    return any(_THING.search(text, max(0, at - 16), at) for at in starts)


def _wins_work(candidate: Candidate, text: str) -> bool:
    """Whether what is won by a bid or deal looks like a site to work on."""
    if candidate.rule not in _WON:
        return False
    sites = any(_SITE.search(f.mention.surface) for f in candidate.of("target"))
    return sites and _BID.search(text, *candidate.trigger) is not None


_SHARES = late(r".{0,80}?(?:%|\b(?:stakes?|shares|(?:share)?holdings?|interest)\b)")


def is_a_home(candidate: Candidate, place: Place) -> bool:
    """Whether a family deals in what is neither named nor shares, such as its house or land."""
    families = (f.mention.surface.endswith((" family", " Family")) for f in candidate.fillers)
    return any(families) and not _SHARES.match(place.document.text, candidate.trigger[1])


def _adds_to_a_collection(candidate: Candidate) -> bool:
    """Whether a museum buys what only has capitals: "Harbour at Dusk"."""
    if not any(_MUSEUM.search(f.mention.surface) for f in candidate.of("acquirer")):
        return False
    return all(f.mention.how == "shape" for f in candidate.of("target"))


def without_employers(candidate: Candidate, place: Place) -> list[Filler]:
    """The parties; a firm is no buyer if its executives are: "by former Kestrel managers"."""
    text = place.document.text
    return [
        f
        for f in candidate.fillers
        if f.role != "acquirer" or not _ITS_PEOPLE.match(text, f.mention.end)
    ]


_CO_OWNER = closing(
    r"\bout (?:[a-z-]+ ){0,4}(?:partner|co-owner|(?:share|stake)holder|investor)s? $"
)


def bought_out(candidate: Candidate, place: Place) -> list[Filler]:
    """The parties; a partner that is bought out sells a share, and is not bought itself."""
    text = place.document.text
    return [
        f._replace(role="seller")
        if f.role == "target"
        and _CO_OWNER.search(text, max(0, f.mention.start - 48), f.mention.start)
        else f
        for f in candidate.fillers
    ]


def _behind_each(candidate: Candidate, start: int, place: Place, role: str = "") -> list[int]:
    """Where each party's first mention after `start` ends, within the sentence."""
    names = [f.mention.surface for f in candidate.fillers if role in {"", f.role}]
    found = ((place.document.text.find(name, start, place.span()[1]), name) for name in names)
    return [at + len(name) for at, name in found if at >= 0]


# "Has completed its takeover of Y", "the purchase was completed in May"
_CLOSED = late(
    r"(?i)\b(?:complet|clos|finali[sz])ed (?:the|its|their|a|an)(?: [\w$£€.,-]{1,16}){0,4}? "
    r"(?:takeover|acquisition|purchase|buyout|merger|deal)\b|"
    r"\b(?:takeover|acquisition|purchase|buyout|merger|deal)\b[^.;,]{0,40}? "
    r"(?:was|were|has been|had been) (?:completed|closed|finali[sz]ed)\b|"
    r"\b(?:takeover|acquisition|purchase|buyout|merger|deal) (?:that )?closed (?:in|on|last)\b"
)
# "Its 2019 purchase of Y", "its purchase of Y last year"
_OF_THE_PAST = re.compile(r"\b(?:last year|earlier this year|(?:19|20)\d\d)\b")


def settle_questioned(candidate: Candidate, place: Place) -> None:
    """A purchase that is examined or fought is done, if the text says so elsewhere."""
    if candidate.modality != "planned":
        return
    text = place.document.text
    if (
        _OF_THE_PAST.search(text, *place.span()) or _CLOSED.search(text)
    ) and plans_en.is_questioned(place.masked.text, position(place, candidate.trigger[0])):
        candidate.modality = "asserted"
