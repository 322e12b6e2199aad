"""How firms deny a deal in English without naming the other side or without a verb of buying."""

from monitor.events._english._pieces import ARTICLE, PART
from monitor.events._patterns.pattern import Pattern

_DENIES = (
    "(?:den(?:y|ies|ied|ying)|dismiss(?:ed|es|ing)?|reject(?:ed|s|ing)?|"
    "refut(?:ed|es|ing)|quash(?:ed|es)|rubbish(?:ed|es)|scotch(?:ed|es)|play(?:ed|s) down|"
    "sh(?:ot|oots) down|knock(?:ed|s) down|rul(?:ed|es|ing) out|"
    "pour(?:ed|s) cold water on|hit back at)"
)
_NOT = (
    "(?:(?:is|was|are|were) not|isn't|wasn't|not|"
    "(?:has|had|have|with) no (?:[a-z]+ )?(?:plans?|intentions?|interest|desire|wish)|"
    "no (?:longer|truth [^.;<ns>]{3,40})|never)"
)
# Behind the firm that denies: its spokesman, its chief executive by name.
_SPEAKER = "(?:'s?)?(?:,? (?:an? )?(?:<j>|<pe>))?(?: <pe>)?"
_ADVERBS = (
    "(?: (?:has|have|had|moved to|also|again|yesterday|today|<d>|on <d>|strongly|flatly|"
    "categorically|firmly|officially)){0,3}"
)

PATTERNS = (
    Pattern(
        "acquisition-en-denied-sale",
        f"(?P<seller><co>){_SPEAKER}{_ADVERBS} "
        f"(?P<t>{_DENIES}|(?:said|says) (?:<one> |that <one> )?(?:has|had) no "
        "(?:[a-z]+ )?(?:plans?|intention)) [^.;<ns>]{0,60}?(?:sell|sale|selling|dispos|"
        "divest|offload|hiv|spin)\\w{0,4} "
        "(?:off )?(?:of )?(?!(?:[a-z-]+ ){0,3}(?:<r> )?(?:[a-z-]+ )?(?:stake|shares|shareholding|"
        "holding|interest)\\b)"
        f"(?:[^.;<ns>]{{3,60}}? to {ARTICLE}(?P<acquirer><co>)|{ARTICLE}"
        "(?P<target><cn>)|(?:either |all or part of |part of |any of )?(?:<one>|the|its) "
        f"[^.;<ns>]{{0,40}}?{PART}\\b)",
        example="Helios Energy has denied it plans to sell its network business to Kestrel Motors.",
        counterexample="Helios Energy has agreed to sell its network business to Kestrel Motors.",
        modality="denied",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-denied-talks",
        f"(?P<acquirer><co>){_SPEAKER}{_ADVERBS} "
        f"(?P<t>{_DENIES}|(?:said|says) (?:that )?(?:<one> |there )?"
        "(?:(?:has|had|have|is|are|was|were) )?no) [^.;<ns>]{0,110}?"
        f"(?:merger|merge|mergers|acquisitions?|tie-up)\\b(?! of)(?: with {ARTICLE}"
        "(?P<target><co>))?",
        example="Helios Energy has denied rumours that it is in talks about a merger.",
        counterexample="Helios Energy has denied rumours that it is in talks about a lease.",
        modality="denied",
        base=0.84,
    ),
    Pattern(
        "acquisition-en-denied-bid",
        f"(?P<target><co>){_SPEAKER}{_ADVERBS} "
        f"(?P<t>{_DENIES}) [^.;<ns>]{{0,80}}?(?:buyout|takeover|privati[sz]ation|"
        "(?:put )?up for sale|sale of the (?:company|group|business|firm))\\b"
        "(?! of\\b| talks with\\b)"
        f"(?: (?:approach|bid|offer|talks))?(?: (?:by|from) {ARTICLE}(?P<acquirer><co>))?",
        example="Helios Energy has denied reports of a takeover approach from Kestrel Motors.",
        counterexample="Helios Energy has denied reports of a fire.",
        modality="denied",
        base=0.84,
    ),
    Pattern(
        "acquisition-en-not-sought",
        f"(?<! (?:has|had) in )(?<! holds in )(?P<target><co>)[^.;<ns>]{{0,60}}? {_NOT} "
        "(?:seeking|looking|planning|going|trying|prepared|about)? ?(?:for sale\\b|to be "
        "(?P<t>taken private|acquired|sold|bought|taken over|privati[sz]ed))",
        example="Helios Energy said that it was not seeking to be taken private.",
        counterexample="Helios Energy said that it was not seeking to be taken seriously.",
        modality="denied",
        base=0.84,
    ),
    Pattern(
        "acquisition-en-not-for-sale",
        f"(?P<target><co>)[^.;<ns>]{{0,30}}? {_NOT} (?P<t>(?:up )?for sale)\\b",
        example="Helios Energy is not for sale, its chairman said.",
        counterexample="Helios Energy is up for sale, its chairman said.",
        modality="denied",
        base=0.84,
    ),
    Pattern(
        "acquisition-en-not-interested",
        f"(?P<acquirer><co>)[^.;<ns>]{{0,40}}? {_NOT} "
        "(?:(?:interested )?in|considering|pursuing|planning|looking at|in talks "
        "(?:about|on|over)) (?P<t>buying|acquiring|taking over|purchasing|"
        f"a (?:takeover|bid)|an? (?:offer|bid) for) (?:of |for )?(?:either )?{ARTICLE}"
        "(?P<target><cn>(?: n?or (?:the )?<cn>)?)",
        example="Helios Energy is not interested in buying Kestrel Motors.",
        counterexample="Helios Energy is keenly interested in buying Kestrel Motors.",
        modality="denied",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-denied-interest",
        f"(?P<acquirer><cn>){_ADVERBS} (?P<t>{_DENIES}){_ADVERBS} "
        "(?:(?:any|all|having|being|that) |it (?:has|had|is|was) )*(?:[a-z-]+ ){0,2}?"
        "(?:interest(?:ed)?) in (?:(?:buying|acquiring|bidding for|"
        f"making [a-z ]{{3,20}} for|taking over) )?{ARTICLE}(?P<target><cn>)",
        example="Helios Energy denied on Friday any bid interest in Kestrel Motors.",
        counterexample="Helios Energy voiced on Friday its bid interest in Kestrel Motors.",
        modality="denied",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-no-offer",
        "(?P<target><co>)[^.;<ns>]{0,40}? "
        "(?P<t>(?:has|had|have|was|is|received|receiving|in receipt of|having)"
        "(?: (?:been|not|also|received))*? "
        "(?:no knowledge of|not (?:aware of|received|in receipt of|had)|never "
        "(?:had|received)|unaware of|no)(?: [a-z-]+){0,2}? (?:"
        "(?:takeover|take-over|buyout) (?:offers?|bids?|approach(?:es)?|proposals?)|"
        "(?<!job )(?<!pay )(?<!contract )(?<!peace )"
        f"(?:offers?|bids?|approach(?:es)?)(?= from {ARTICLE}<pas>)))"
        f"(?: from {ARTICLE}(?P<acquirer><pas>))?",
        example="Helios Energy said it had received no takeover offers.",
        counterexample="Helios Energy said it had received two takeover offers.",
        modality="denied",
        base=0.84,
    ),
    Pattern(
        "acquisition-en-no-plans-quoted",
        "[Nn]o (?:[a-z]+ )?(?:plans?|intention|truth) [^.;<ns>]{0,40}?"
        "(?P<t>sell|selling|sale of|divest|dispos(?:e|ing) of|spin(?:ning)? off|list|"
        "float) (?:of )?(?:the )?(?P<target><cn>),?[”\"']{0,2},? (?:an? |the )?"
        "(?P<seller><cn>)(?:'s?)? (?:spokes\\w+|official|executive|statement|<j>)",
        example="“There are no plans to sell Kestrel Motors,” a Helios Energy spokesman said.",
        counterexample=(
            "“There are firm plans to sell Kestrel Motors,” a Helios Energy spokesman said."
        ),
        modality="denied",
        base=0.86,
    ),
)
