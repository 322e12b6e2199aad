"""How English texts say that a firm will not enter a business."""

from monitor.events._english._verbs import inflected, opening
from monitor.events._english.markets.market_entry import (
    ABBREVIATED,
    FIELD,
    INTO,
    MAKES,
    NO_GOODS,
    PLACE,
    STOP,
    TRADED,
    TRADES,
)
from monitor.events._patterns.pattern import Pattern

# "Has not approved any plan to", "denied that it would", "ruled out": what follows is denied.
_AIM = (
    "(?:plans?|planning|intentions?|intend|proposals?|going|consider(?:ed|ing)|looking|"
    "interest(?:ed)?)"
)
_NOT_NOW = (
    "(?:is|are|was|were|’re|'re)(?: not|n't)(?: currently)?(?= [a-z]+ing [^.;,“”]{3,60}?"
    "(?: for (?:now|the (?:time being|moment|foreseeable future))| at (?:present|this stage|"
    "the moment)|, (?:<one>|<co>|the [a-z]{3,14}) (?:said|says)))"
)
_REFUSES = (
    f"(?:(?:will not|won't|would not)(?! (?:only|just|merely)\\b)|"
    f"never(?! (?:stop|ceas|quit))|{_NOT_NOW}|"
    "(?:no|not)(?: (?!(?:only|just|involved|yet)\\b|rul|exclud)[a-z]+){0,3}? "
    f"{_AIM}(?: (?:to|of|in|on|for))?|(?:refus|declin)(?:ed|es) to(?! rule)|"
    "(?<!not )(?<!n't )(?<!never )(?<!without )rul(?:es|ed|ing) out"
    "(?: any plans? (?:to|for)| the possibility of)?|"
    "(?:denied|denies|dismissed|dismisses|rejected|rejects|refuted|quashed|played down|"
    "poured cold water on|shot down|brushed (?:off|aside)) (?:[a-z]+ |<one> ){0,5}?"
    "(?:plan(?:s|ning|ned)?|wants?|wanted|intend(?:s|ed)|going|about|consider(?:s|ed|ing)|"
    "was|is|would|will|might|could) ?(?:to)?|(?:denied|denies|dismissed|dismisses|rejected|"
    "rejects) "
    "(?:the |any )?(?:idea|notion|suggestions?|talk|prospect|thought|possibility) of)"
)
_DROPS = inflected(*"drop,scrap,shelve,abandon,ditch,axe,cancel,give up,halt,freeze".split(","))
# What a firm is called by its trade.
_TRADER = (
    "(?:[a-z-]*(?:maker|manufacturer|producer|builder|bank)|retailer|lender|insurer|broker|"
    "airline|publisher|studio|utility|distributor|developer|grocer|landlord|broadcaster)"
)
# "…,” the firm said", "…,” said the chairman of the firm"
_SAID_BY = (
    "(?:(?: for (?:the (?:time being|moment|foreseeable future)|now)| at (?:present|this stage))?"
    "[,.;]?” (?:(?P<company><co>)(?:'s)?(?: <j>)?(?: <pe>)? (?:said|told|says|added)|"
    "<pe>, (?:the )?<j> (?:of|at|for) (?P<company><co>), (?:said|told|says)|"
    "(?:said|says|told|added) (?:<pe>, )?(?:(?:the |an? )?<j> (?:of|at|for|with) )?"
    "(?P<company><co>)))?"
)

# These take the words of an entry ("a report that it would enter banking was wrong"), so they are
# tried before those of entries.
ANSWERS = (
    Pattern(
        "market-en-asked",
        "(?:[Aa]sked (?:about|whether|if)|(?:[Rr]esponding|[Ii]n response) to|[Cc]ommenting on)\\b"
        f"(?:[^.;<fp>]){{0,60}}? (?:(?P<t>{INTO}){FIELD}|(?P<t>{MAKES}) {NO_GOODS}"
        "(?P<market>[^.;,“”]{3,60}?)), (?:the )?(?:[a-z-]{2,16} ){0,3}(?P<company><cn>)(?:'s?)?"
        "(?: <j>)?(?: <pe>)? (?:said|replied|answered)(?: that)? (?:(?:<one>|they|he|she) )?"
        "(?:would not|wouldn't|will not|won't|(?:currently )?ha[ds] no|was not|is not|did not|"
        "does not|no\\b|(?:(?:the|those) )?(?:reports?|rumou?rs?|it) (?:is|was|were) (?:not true|"
        "untrue|false|wrong|inaccurate|unfounded))",
        example="Asked if it would go into fish farming, Marlow Group said it would not.",
        counterexample="Asked if it would go into fish farming, Marlow Group said it might.",
        modality="denied",
        base=0.88,
    ),
    Pattern(
        "market-en-report-is-false",
        "(?:(?P<company><co>)(?=(?:(?!<co>)[^.;]){0,160}?(?:were|was|are|is)\\b)[^.;]{0,60}? )?"
        "(?:[Rr]eports?|[Rr]umou?rs?|[Tt]alk|"
        "[Ss]peculation|[Ss]uggestions?|[Cc]laims?)(?:, [^,.;]{3,40},)? "
        "(?:that|about|of)(?: <one>)? (?:(?P<company><co>) )?(?:[a-z]+ ){0,2}?"
        "(?:plans?(?: to)?|planning(?: to)?|wants to|intends to|would|will|could|considering|"
        "about to|going to|set to|preparing to) "
        f"(?:(?P<t>{INTO}){FIELD}|(?P<t>{MAKES}) {NO_GOODS}(?:an? )?"
        "(?P<market>[^.;,“”]{3,60}?)),? (?:were|was|are|is) "
        "(?:[a-z]+ly |all )?“?(?:not (?:true|correct|accurate)|untrue|false|"
        "wrong|inaccurate|incorrect|unfounded|baseless|groundless|without foundation|fabricated|"
        "(?:pure|mere|just|wild|only) (?:speculation|rumou?rs?)|nonsense)",
        example="Marlow Group said reports that it plans to build a car were untrue.",
        counterexample="Marlow Group said reports that it plans to build a car were welcome.",
        subject="company",
        modality="denied",
        base=0.88,
    ),
)

PATTERNS = (
    Pattern(
        "market-en-make",
        "(?:(?P<company><co>)(?:(?!<co>)[^.;]){0,40}?|“[Ww]e(?: [a-z]+){0,2}?) "
        f"(?P<t>{_REFUSES}(?: \\w{{2,12}}){{0,2}}? {MAKES}) {NO_GOODS}(?:an? )?"
        f"(?P<market>[^.;,“”]{{3,60}}?){STOP}{_SAID_BY}",
        example="Marlow Group said it will not make cars for the time being.",
        counterexample="Marlow Group said it will make cars.",
        subject="company",
        modality="denied",
    ),
    Pattern(
        "market-en-become-denied",
        f"(?:(?P<company><co>)(?:(?!<co>)[^.;]){{0,40}}?|“[Ww]e(?: [a-z]+){{0,2}}?) "
        f"(?P<t>{_REFUSES}(?: [a-z]{{2,12}}){{0,2}}? (?:becom(?:e|ing)|be(?=(?: an?)? [a-z-]+"
        f"(?:maker|bank))|being|turn(?:ing)? into)) (?:an? |the )?(?P<market>"
        f"(?:(?!first|only|sole|next|main|leading|[a-z]+est )[a-z-]+ ){{0,2}}?"
        f"{_TRADER}){STOP}{_SAID_BY}",
        example="Marlow Group said it would not become a bank.",
        counterexample="Marlow Group said it would not become a burden.",
        subject="company",
        modality="denied",
        base=0.86,
    ),
    Pattern(
        "market-en-drops-plan",
        f"(?P<company><co>)[^.;<ns>]{{0,40}}? (?P<t>{_DROPS} (?:(?:its|the|<one>|any|all) )?"
        f"(?:plans?|idea|project) (?:to|of|for) (?:(?:mak|produc|manufactur)(?:e|ing)|"
        f"build(?:ing)?(?= {TRADED}{TRADES})))"
        f" {NO_GOODS}(?:an? )?(?P<market>[^.;,“”]{{3,60}}?){STOP}",
        example="Marlow Group has dropped plans to make cars.",
        counterexample="Marlow Group has dropped hints to make cars.",
        modality="ended",
        base=0.86,
    ),
    Pattern(
        "market-en-not-in",
        "(?P<company><co>)[^.;<ns>]{0,40}? "
        "(?:(?P<t>(?:no|not) (?:[a-z]+ ){0,2}?(?:involve(?:d|ment)|engaged|active) in) "
        f"(?:{MAKES} {NO_GOODS}(?P<market>[^.;,“”]{{3,60}}?){STOP}|"
        "(?:any |the )?(?P<market>(?:[a-z-]+ ){0,2}?[a-z-]+)"
        "(?= (?:manufactur|production|making|business|industry|sector|market)))|"
        "(?P<t>rul(?:es|ed|ing) out|denie[sd]|dismisse[sd]) "
        "(?:(?:talk|reports?|rumou?rs?|speculation) (?:of|about) )?"
        "(?P<market>(?!mass|serial|local|own|overseas)(?:[a-z-]{3,14} )?[a-z-]{3,14})"
        "(?= (?:manufactur(?:e|ing)|production|making)"
        "(?:[,.;”'’‘ ]*$|[,.;]| (?:['‘]?for|at|and)\\b))|"
        "(?P<t>(?:stay|steer|keep)(?:s|ing)? (?:out|clear|away) (?:of|from)|(?:no interest|"
        "not interested) in|rul(?:es|ed|ing) out|sa(?:ys|id) no to) (?:the )?"
        f"(?P<market>(?:[a-z-]+ ){{0,2}}?{TRADES})(?=[,.;”]|$| (?:and|but|for|at|business)\\b))",
        example="Marlow Group said it was not involved in vehicle manufacturing.",
        counterexample="Marlow Group said it was not involved in the talks with its creditors.",
        modality="denied",
        base=0.85,
    ),
    Pattern(
        "market-en-not-for-us",
        "(?:(?P<company><co>)(?:(?!<co>)[^.;“]){0,50}? |“)(?P<market>"
        "(?:(?!sa(?:id|ys) |that )[A-Za-z][a-z-]+ )?"
        f"{opening(TRADES)})(?: of <one> own)? (?:is|was|are|were) “?(?P<t>no part of "
        "(?:our|<one>|its|the) (?:plans|strategy)|(?:not|never) (?:for (?:us|it|them|<one>|"
        "<many>)\\b|"
        "(?:currently )?on (?:our|the|<one>|its) (?:agenda|radar|road ?map|cards?|list)|"
        "(?:part of|in) (?:our|<one>|its|the) (?:plans|strategy)|"
        "something (?:for (?:us|<one>)|we|<one>|it)(?![a-z])))"
        f"[^.;“”]{{0,30}}?{_SAID_BY}",
        example="Marlow Group said retail was not on the cards.",
        counterexample="Marlow Group said retail was not on the rise.",
        subject="company",
        modality="denied",
        base=0.86,
    ),
    Pattern(
        "market-en-no-plans-there",
        "(?:[Tt]here (?:are|is|were|was)|[Ww]e (?:do|have|had)|[Ww]e (?:currently|still) "
        "(?:do|have)|(?P<company><co>)[^.;<ns>]{0,40}? (?:has|have|had|does|did|do)) "
        "(?:currently |at present |still |absolutely )?(?:no|not) "
        "(?:(?!only|just)[a-z]+ )?(?P<t>(?:plans?|intentions?|intend) to "
        "(?:sell(?! (?:all|part|any|some|off|its|the|<one>|<r>|a|<co>)\\b| <one>)|launch|"
        "market|offer|introduce|bring|make|build|manufacture|produce|distribute|enter)) "
        f"{NO_GOODS}(?:[^.;,“”]{{3,70}}? in (?:the )?{PLACE}|"
        f"(?P<market>(?:[^.;,“”]|{ABBREVIATED}){{3,80}}?))(?=[,;”“]|\\.$|\\.[”\\s]|$|"
        " at (?:present|this stage)| for (?:the time being|now|the moment))"
        f"{_SAID_BY}",
        example=(
            "“There are no plans to sell smartphones through dealers in the U.S.,” Helios "
            "Energy told reporters."
        ),
        counterexample=(
            "“There are plans to sell smartphones through dealers in the U.S.,” Helios Energy "
            "told reporters."
        ),
        subject="company",
        modality="denied",
        base=0.85,
    ),
)
