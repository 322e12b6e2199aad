"""How English texts say that a firm's owners, named only as its owners, sell it or shares of it."""

from monitor.events._english._pieces import ADV, FOR, TO_WHOM
from monitor.events._english._verbs import opening
from monitor.events._patterns.pattern import Pattern

OWNERS = (
    "(?:famil(?:y|ies)|founders?|owners?|heirs|backers|investors|shareholders|brothers|sisters|"
    "siblings|couple|partners|administrators?|receivers?|liquidators?|trustees?)"
)
OWNING = (
    "(?:(?:behind|of|in)|(?:who|that|which) (?:founded|owns?|owned|controls?|started|set up|"
    "ran|runs?))"
)
_KIND = "(?:[a-z-]{3,14} ){0,3}?"
WHO = (
    f"(?:(?:[Tt]he )?{_KIND}{opening(OWNERS)} (?:{OWNING}|<one>) (?:the )?{_KIND}(?P<target><cn>)"
    "(?![’']s? )|"
    f"(?P<target><cn>)[’']s? {_KIND}{OWNERS})(?:,[^.;,<ns>]{{3,40}},)?{ADV}(?: (?:have|has|had|are|"
    "is|will|would|plan to|planned to|agreed to|agree to|to|want to)){0,3}? "
    "(?P<t>sold|sells?|selling|flogged|offloaded)(?: (?:off|up))?"
)
IT = (
    "(?:<one>|it|(?:all of )?the (?:[a-z-]+ ){0,2}(?:business|company|firm|group|brand|chain|"
    "club|shop|[a-z]*maker|retailer|brewer|producer)(?![’'])|"
    "the (?:<cn>|[A-Z][\\w-]{2,16}) [a-z-]+ (?:factory|works|mill|plant|yard|foundry|bakery|dairy)"
    "(?= from ))"
)
_TO = f"(?:,[^.;,<ns>]{{3,30}},)? to {TO_WHOM}(?P<acquirer><pas>)(?! (?:customers|clients)){FOR}"

WHOLE = (
    Pattern(
        "acquisition-en-owners-sell",
        f"{WHO} {IT}{_TO}",
        example="The family behind pastry maker North Systems has sold the business to Helios Ltd.",
        counterexample="The family behind North Systems has sold the recipe to Helios Ltd.",
    ),
)
SHARES = (
    Pattern(
        "shareholding-en-owners-sell",
        f"{WHO} (?:(?:(?P<percent><r>)|(?:a )?(?:half|part|most|control)) of {IT}|"
        "(?:(?:an?|their|its|the|<one>|<many>) )?(?:(?P<percent><r>) |"
        "(?:majority|minority|controlling|entire|remaining) ){0,2}"
        f"(?:stake|shares|shareholding|holding|interest)(?: (?:in|of) {IT})?){_TO}",
        example="The founders of North Systems sold a 30 per cent stake in it to Helios Ltd.",
        counterexample="The founders of North Systems sold half of the tickets to Helios Ltd.",
    ),
)
