"""How English texts say that a company changes its name."""

from monitor.events._english._pieces import GAP
from monitor.events._english.registers import new_names
from monitor.events._patterns.pattern import Pattern

# "Kestrel will set up a bank, to be called Luvia"
_NO_NEWBORN = (
    "(?![^.;]{0,60} (?:set(?:s|ting)? up|form|creat|establish|launch|found|start|open|build)[a-z]* "
    "(?:an?|the|one|<one>|its|their)\\b)"
)

PATTERNS = (
    Pattern(
        "name_change-en",
        f"(?P<company><co>){_NO_NEWBORN}{GAP} (?P<t>(?:(?:was |is |been |be |to be )?re-?named"
        "(?: itself)?(?: as| to)?|re-?nam(?:e|ing) itself(?: as| to)?|"
        "chang(?:e|ed|es|ing) (?:<one>(?:'s)? |its )?(?:\\w+ ){0,2}?name "
        "(?:(?:of <one> )?(?:from <cn> )?to|of <one> from <cn> to)|"
        "(?:is |was |has |been |be )?re-?brand(?:ed|s|ing)? (?:itself )?(?:as|to)|"
        "adopt(?:ed|s)? the name|(?<!venture )(?<!venture, )(?<!entity, )(?<!business, )"
        "(?:will (?:in (?:the )?future |soon |then |henceforth )?be|is to be|to be|is now) "
        "(?:(?:known|trading) as|called)|to be known as|"
        "will (?:from now on |henceforth |in future )?(?:be known|trade) as|"
        "takes the name)) (?:the )?(?P<to><cn>)",
        example="North Systems Ltd. changed its name to Kestrel Power Ltd. in May.",
        counterexample="North Systems Ltd. changed its plans in May.",
    ),
    Pattern(
        "name_change-en-trades-as",
        "(?P<company><co>) (?:(?:has|had) (?:had )?<one>(?:'s)? name changed|"
        f"(?:has |had )?changed <one> name)(?:; |, |\\. |: | and ){GAP}"
        "(?P<t>(?:<one> )?(?:now|will) trades? (?:as|under the name)|"
        "(?:<one> )?(?:is|will be) (?:now )?(?:called|known as)) (?:the )?(?P<to><cn>)",
        example="North Systems has had its name changed; it now trades as Kestrel Power.",
        counterexample="North Systems has had its windows changed; it now trades as Kestrel Power.",
    ),
    Pattern(
        "name_change-en-approved",
        "(?:(?P<company><co>)(?:'s?)? (?:shareholders|stockholders|members|board)|"
        "(?:[Ss]hareholders|[Ss]tockholders|[Mm]embers|[Bb]oard) of (?:the )?(?P<company><co>))"
        "(?: (?:have|has))? (?:approve[ds]?|backed|back|voted? (?:to|for|in favou?r of)|"
        "agreed? to) "
        "(?:(?:an?|the|proposals?|plans?|to|for) ){0,3}"
        "(?P<t>(?:chang(?:e|ing) (?:<one>(?:'s)?|its) name|(?:name change|change of name))"
        "(?: from <cn>)? to|renam(?:e|ing) (?:<one>|itself)(?: as| to)?) (?:the )?(?P<to><cn>)",
        example="Shareholders of North Systems Ltd. voted to change its name to Kestrel Power Ltd.",
        counterexample="Shareholders of North Systems Ltd. voted to change its ways.",
        modality="planned",
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
    Pattern(
        "name_change-en-was-changed",
        "(?:[Nn]ame of (?:the )?(?:<one>|company|(?P<company><cn>))|<one>(?:'s)? name)"
        "(?: (?:was|has been|is|is to be|will be))? (?P<t>changed)"
        "(?: from (?:the )?“?(?P<company><cn>)”?|(?<!was changed)) to (?:the )?“?(?P<to><cn>)",
        example="The name of the company was changed from North Systems Ltd. to Kestrel Ltd.",
        counterexample="The owner of the company was changed from Tern Ltd. to Kestrel Ltd.",
        subject="company",
        base=0.95,
    ),
    Pattern(
        "name_change-en-once-called",
        "(?P<to><cn>),? (?:formerly|previously|until (?:then|recently)|once)"
        "(?: known as| called| named)? "
        "(?P<company><cn>),? (?:(?:has|had|formally|officially) ){0,2}"
        "(?P<t>(?:adopted|took|taken|registered) (?:<one>|its) (?:new|current|present) name|"
        "changed (?:<one>|its) name|(?:was|been) renamed)(?! to)",
        example="Kestrel Power Ltd., formerly North Systems Ltd., adopted its new name on Monday.",
        counterexample="Kestrel Power Ltd., formerly North Systems Ltd., adopted its new plan.",
        whole=True,
    ),
    *new_names.PATTERNS,
)
