"""How English texts say that a company changes its name."""

from monitor.events._english._pieces import GAP
from monitor.events._patterns.pattern import Pattern

PATTERNS = (
    Pattern(
        "name_change-en",
        f"(?P<company><co>){GAP} (?P<t>(?:(?:was |is |been |be |to be )?re-?named"
        "(?: itself)?(?: as| to)?|re-?nam(?:e|ing) itself(?: as| to)?|"
        "chang(?:e|ed|es|ing) (?:<one> |its )?(?:\\w+ ){0,2}?name "
        "(?:(?:of <one> )?(?:from <cn> )?to|of <one> from <cn> to)|"
        "(?:is |was |has |been |be )?re-?brand(?:ed|s|ing)? (?:itself )?(?:as|to)|"
        "adopt(?:ed|s)? the name|(?<!venture )(?<!venture, )(?<!entity, )(?<!business, )"
        "(?:will be|is to be|to be|is now) "
        "(?:(?:known|trading) as|called)|to be known as|will be known as|will trade as|"
        "takes the name)) (?:the )?(?P<to><cn>)",
        example="North Systems Ltd. changed its name to Kestrel Power Ltd. in May.",
        counterexample="North Systems Ltd. changed its plans in May.",
    ),
    Pattern(
        "name_change-en-formerly",
        "(?P<to><cn>), (?P<t>which (?:recently |<d> )?"
        "(?:changed (?:<one> |its )name from)|newly renamed from) (?P<company><cn>)",
        example="Kestrel Power Ltd., newly renamed from North Systems Ltd., grew.",
        counterexample="Kestrel Power Ltd., bought from North Systems Ltd., grew.",
        whole=True,
        base=0.85,
    ),
)
