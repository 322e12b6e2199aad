"""How English texts say that one firm grants another rights: licences, franchises, concessions."""

from monitor.events._english._pieces import ARTICLE, GAP
from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern

_GRANTS = inflected(*"grant,give,award,hand,hand over,sell,offer,assign,grant back,cede".split(","))
_GRANTED = "(?:granted|given|awarded|handed|offered|assigned)"
_TAKES = inflected(
    *"take,take on,take up,secure,win,land,acquire,obtain,get,buy,sign up for".split(",")
)
# Rights that two firms go on sharing, unlike a business that changes hands.
_RIGHTS = (
    "(?:(?:[\\w/-]{1,16}|<r>) ){0,4}?(?:(?:master |area |sub-?)?franchise(?! (?:business|chain|"
    "player))|concession(?!s)|"
    "(?:distribution|exclusive|sole|marketing|broadcast(?:ing)?|operating|manufacturing|sales|"
    "development|commercial|commerciali[sz]ation|streaming|selling) rights|"
    "(?:distribution|exclusive|sole|brewing|bottling|manufacturing|production|brand) licen[cs]e)"
)
_FOR = "(?: (?:for|to|in|over|covering|of) [^.;,<ns>]{2,60}?)?"

PATTERNS = (
    Pattern(
        "partnership-en-licence",
        f"(?P<partner><co>){GAP} (?P<t>(?:sub)?licen[cs](?:ed|es|ing)|out-licensed)"
        f"(?: <one>| [\\w'-]{{1,16}}){{0,8}}? (?:to|from) {ARTICLE}(?P<partner2><cos>)",
        example="Helios Energy licensed the technology to North Battery Systems.",
        counterexample="Helios Energy sold the technology to North Battery Systems.",
        base=0.82,
    ),
    Pattern(
        "partnership-en-grants-rights",
        f"(?P<partner><co>){GAP} (?P<t>(?:grant(?:ed|s|ing)?|g[ai]v(?:e|es|en|ing)|award(?:ed|s)?))"
        f" {ARTICLE}(?P<partner2><co>) (?:the |an? )?(?:[a-z-]{{3,16}} ){{0,3}}?"
        "(?:rights?|licen[cs]e) (?:to|for|over|in)\\b",
        example="Helios Energy granted North Battery Systems exclusive rights to sell its cells.",
        counterexample="Helios Energy granted North Battery Systems a delay to sell its cells.",
        base=0.84,
    ),
    Pattern(
        "partnership-en-rights",
        f"(?P<partner><co>){GAP} (?P<t>(?:get|gain|secur|win|won|acquir|bought|buy|purchas|"
        "in-licens|pay|paid|obtain|receiv|take|took)\\w{0,4}(?: <m>)?"
        "(?: (?!stake|shares)[\\w-]{1,16}){0,5}? (?:rights|licen[cs]e)) "
        f"(?:to|for)(?: [\\w'-]{{1,16}},?){{0,18}}? (?:(?:from|by|of) )?{ARTICLE}"
        "(?P<partner2><co>)",
        example=(
            "Helios Energy will pay $90 million upfront for the rights to sell a battery "
            "developed by North Battery Systems."
        ),
        counterexample=(
            "Helios Energy will pay $90 million upfront for the land beside North Battery Systems."
        ),
        base=0.82,
    ),
    Pattern(
        "partnership-en-franchise",
        f"(?P<partner><co>){GAP} {_GRANTS}"
        f"(?: {ARTICLE}(?P<partner><co>) (?P<t>(?:an?|the|<one>) {_RIGHTS})|"
        f" (?P<t>(?:an?|the|<one>) {_RIGHTS}){_FOR},? to {ARTICLE}(?P<partner><co>))",
        example="Helios Energy has handed the franchise for Wales to North Battery Systems.",
        counterexample="Helios Energy has handed the key for Wales to North Battery Systems.",
        base=0.84,
    ),
    Pattern(
        "partnership-en-franchisee",
        f"(?P<partner><co>){GAP} (?:(?P<t>(?:was|were|has been|have been|been|is) {_GRANTED} "
        f"(?:an?|the|<one>) {_RIGHTS}){_FOR},? by {ARTICLE}(?P<partner><co>)|"
        f"(?P<t>{_TAKES} (?:an?|the|<one>) {_RIGHTS}){_FOR},? from {ARTICLE}(?P<partner><co>)|"
        f"(?P<t>{_TAKES} (?:an?|the|<one>) {_RIGHTS}) (?:for|to|of|over) "
        "(?:the )?(?P<partner><cn>)|"
        "(?:becom(?:e|es|ing)|became|will be|to be) (?P<partner><cn>)['’]s? (?:[a-z-]+ ){0,3}"
        "(?P<t>franchisee|licensee|distributor|concessionaire)\\b)",
        example="North Battery Systems was given the franchise for Wales by Helios Energy.",
        counterexample="North Battery Systems was given the prize for Wales by Helios Energy.",
        base=0.84,
    ),
)
