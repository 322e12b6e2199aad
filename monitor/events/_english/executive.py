"""English wordings: how texts say in passing who holds an office: a fact about a company, not news."""

from monitor.events._pattern import Pattern

_AT = " (?:of|at|for) (?:the )?(?:\\d[\\w-]* )?(?P<company><pa>)"

PATTERNS = (
    Pattern(
        "executive-en-is",
        "en",
        "(?P<person><ps>)(?: (?:is|serves as|currently serves as|remains|works as|acts as)),? (?:<d> )?(?:the |a |an |its |<one> )?(?P<position><js>)"
        + _AT,
        example="Zhou Yunshan is the Chairman of the Board of Directors of Hai Group.",
        counterexample="Zhou Yunshan is the son of a farmer.",
        facts={"change": "holds"},
        base=0.93,
    ),
    Pattern(
        "executive-en-apposition",
        "en",
        "(?P<person><ps>), (?:the |a |an )?(?P<position><js>)" + _AT,
        example="Hu Qimin, deputy secretary-general of the 50-member China Fusion Forum, spoke to a reporter.",
        counterexample="Hu Qimin, a reader of the China Fusion Forum, spoke to a reporter.",
        facts={"change": "holds"},
        base=0.93,
    ),
    Pattern(
        "executive-en-title",
        "en",
        "(?P<company><co>)(?:'s?)? (?P<position><js>),? (?P<person><ps>)(?= (?:said|says|told|added|noted|wrote|confirmed|denied|announced)|,)",
        example="Helios Energy chief executive Anna Kellner said so.",
        counterexample="Helios Energy customers Anna Kellner said so.",
        facts={"change": "holds"},
        base=0.88,
    ),
    Pattern(
        "executive-en-whose",
        "en",
        "(?P<company><one>)(?:'s?)? (?P<position><js>) is (?P<person><ps>)",
        example="North Systems GmbH was registered; its managing director is Anna Kellner.",
        counterexample="Its managing director is ill.",
        facts={"change": "holds"},
    ),
)
