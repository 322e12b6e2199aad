"""How English texts say in passing who holds an office."""

from monitor.events._patterns.pattern import Pattern

_AT = " (?:of|at|for) (?:the )?(?:\\d[\\w-]* )?(?:[a-z-]{2,14} ){0,4}?(?P<company><pa>)"
_SAYS = (
    "(?:said|says|told|added|noted|wrote|confirmed|denied|announced|explained|commented|"
    "declined|warned|pointed|will|has|is|was|described|called|put|hailed|blamed|insisted|"
    "[a-z]{3,14}(?:ed|s)\\b)"
)

PATTERNS = (
    Pattern(
        "executive-en-is",
        "(?P<person><ps>)(?: (?:is|serves as|currently serves as|remains|works as|acts as|"
        "has served as|has been)),? (?:<d> )?(?:the |a |an |its |<one> |currently |"
        f"also ){{0,2}}(?P<position><js>){_AT}",
        example="Mary Coster is the finance director of Ostwick Steel.",
        counterexample="Mary Coster is the daughter of a miner.",
        facts={"change": "holds"},
        base=0.93,
    ),
    Pattern(
        "executive-en-apposition",
        "(?P<person><pe>)(?:,? (?:the |a |an |who is |its |<one> is (?:the )?)?"
        f"(?P<position><js>){_AT}|, (?P<company><cn>)(?:'s?)? (?P<position><js>)(?=[,.;]|$))",
        example="Mary Coster, chief executive of Ostwick Steel, opened the hall.",
        counterexample="Mary Coster, a friend of Ostwick Steel, opened the hall.",
        facts={"change": "holds"},
        base=0.93,
    ),
    Pattern(
        "executive-en-title",
        "(?P<company><co>)(?:'s?)? (?:billionaire |longtime |long-serving |global |group |"
        f"new )?(?P<position><js>),? (?P<person><ps>)(?= {_SAYS}|[,.:]|$)",
        example="Helios Energy chief executive Anna Kellner said so.",
        counterexample="Helios Energy customers Anna Kellner said so.",
        facts={"change": "holds"},
        base=0.88,
    ),
    Pattern(
        "executive-en-title-of",
        f"(?<![\\w-])(?P<position><js>) of (?P<company><co>),? (?P<person><pe>)(?= {_SAYS}|[,.]|$)",
        example="The chief executive of Helios Energy, Anna Kellner, said so.",
        counterexample="The sister of Helios Energy, Anna Kellner, said so.",
        facts={"change": "holds"},
        base=0.88,
    ),
    Pattern(
        "executive-en-whose",
        "(?P<company><one>)(?:'s?)? (?P<position><js>) is (?P<person><ps>)",
        example="North Systems GmbH was registered; its managing director is Anna Kellner.",
        counterexample="Its managing director is ill.",
        facts={"change": "holds"},
    ),
)
