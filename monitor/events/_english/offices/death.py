"""How English texts say that somebody who holds an office has died: the office falls vacant."""

from monitor.events._patterns.pattern import Pattern

_DIED = (
    "(?:died|dies|passed away|passes away|(?:was|has been) killed|(?:lost|loses) (?:his|her) life)"
)
# Who only founded or once led a firm leaves no office
_IN_OFFICE = "(?<![Ff]ormer )(?<![Ee]x-)(?<![Rr]etired )(?<![Ll]ate )(?<!\\bof )(?<!founding )"
_AGED = "(?:,? (?:(?:CBE|OBE|MBE),?|(?:aged )?\\d\\d,))?"
_DEATH = "(?:(?:sudden|untimely|unexpected|tragic|recent) )?(?:death|passing|loss)"
_ITS = "(?:(?:<one>|its|their|the|long-serving|longtime|long-time|beloved) ){0,2}"

PATTERNS = (
    Pattern(
        "executive_change-en-officer-died",
        f"{_IN_OFFICE}(?P<company><cn>)(?:'s?)? (?P<position><jp>),? (?P<person><pe>){_AGED},? "
        f"(?:has |had |who )?(?P<t>{_DIED})\\b",
        example="Helios Energy chairman Peter Roth has died aged 85.",
        counterexample="Helios Energy chairman Peter Roth has dined aged 85.",
        facts={"change": "resigned"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-died-in-office",
        f"(?P<person><pe>){_AGED},? {_IN_OFFICE}(?:the |its )?(?P<position><jp>) (?:of|at) "
        "(?P<company><cn>)(?: and [^.;,<p>]{3,70})?, (?:has |had )?"
        f"(?P<t>{_DIED})\\b",
        example="Peter Roth, the chairman of Helios Energy, died on Wednesday.",
        counterexample="Peter Roth, the chairman of Helios Energy, dined on Wednesday.",
        facts={"change": "resigned"},
        base=0.86,
        whole=True,
    ),
    Pattern(
        "executive_change-en-died-announced",
        "(?P<company><co>)(?:'s?)? (?:has |have |is )?(?:(?:announced|confirmed|said|reported) "
        f"(?:with [a-z ]{{3,20}} )?(?:the )?(?P<t>{_DEATH}) of|"
        f"(?P<t>mourn(?:s|ed|ing))(?: the {_DEATH} of)?) {_ITS}"
        "(?P<position><jp>),? (?P<person><pe>)",
        example="Helios Energy has announced the death of its chairman, Peter Roth.",
        counterexample="Helios Energy has announced the debt of its chairman, Peter Roth.",
        facts={"change": "resigned"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-died-suddenly",
        f"(?:(?P<company><co>)[^.;<ns>]{{0,60}}? )?(?:by|after|following|with|[Tt]he) (?:the )?"
        f"(?P<t>{_DEATH}) of {_ITS}(?P<position><jp>),? (?P<person><pe>)"
        "(?: (?:has |have )?(?:shocked|stunned|shaken|left|rocked|saddened) (?:the )?"
        "(?P<company><co>))?",
        example="Helios Energy has been shaken by the sudden death of its chairman, Peter Roth.",
        counterexample=(
            "Helios Energy has been shaken by the sudden debt of its chairman, Peter Roth."
        ),
        subject="company",
        facts={"change": "resigned"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-died-holding-it",
        "(?P<person><pe>) (?:was|had been|remained|served as|has been) (?:the |<one> |its )?"
        "(?P<position><jp>) (?:of|at) (?:the )?(?P<company><co>)[^.;<ns>]{0,40}? "
        "(?P<t>until (?:his|her) death|when (?:he|she|<pe>) died|at the time of (?:his|her) death)",
        example="Peter Roth died on Sunday. He was chairman of Helios Energy until his death.",
        counterexample=(
            "Peter Roth dined on Sunday. He was chairman of Helios Energy until his duel."
        ),
        facts={"change": "resigned"},
        base=0.86,
    ),
)
