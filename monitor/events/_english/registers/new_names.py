"""How English texts tell a company's new name otherwise than by "changed its name to"."""

from monitor.events._english._pieces import ARTICLE, GAP
from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern

_NEW = "(?:(?:new|group|corporate|trading|company|brand|official|legal|future) ){0,3}"
_TO = "(?:[“‘\"'])?(?P<to><cn>)"
# Not "merged into a product that was rechristened"
_SOON = (
    "(?:,? (?:which|has|have|had|also|now|since|formally|and|will|would|to|wants|plans|intends|"
    "means|proposes|hopes|decided|agreed|is|<d>)){0,4}"
)

PATTERNS = (
    Pattern(
        "name_change-en-goes-by",
        f"(?P<company><co>){_SOON} (?P<t>(?:is|are|was|be) (?:henceforth|hereafter|from now on|"
        "from today|as of <d>|from <d>|today|<d>),? (?:called|known as|named|trading as)|"
        f"{inflected('go')} by (?:the|an?) (?:[a-z-]+ ){{0,2}}name(?: of|:|,)?|"
        f"{inflected('take', 'assume', 'adopt')} the (?:new )?"
        f"name(?: of)?|(?:now |will |to )(?:operate|trade|do business)s? "
        f"(?:as|under the (?:new )?(?:name|brand)(?: of)?)|"
        f"(?:been |was |is |be )?re-?christen(?:ed|s|ing)?(?: itself)?(?: as)?|"
        f"{inflected('relaunch', 'restyle', 're-style')} itself(?: as)?|"
        "(?:(?<=will )|(?<=to )|(?<=would ))call itself|calls itself(?= [^.;]{2,30} from now on)|"
        f"(?:been |was |is |be )(?:relaunched|restyled) as) (?:the )?{_TO}"
        "(?! (?:brand|label|programme|initiative|project)\\b)",
        example="North Systems Ltd. is henceforth called Kestrel Power Ltd.",
        counterexample="North Systems Ltd. is henceforth owned by Kestrel Power Ltd.",
        base=0.92,
    ),
    Pattern(
        "name_change-en-from-a-day",
        f"^(?:[Ff]rom|[Aa]s of|[Ss]ince|[Ee]ffective) <d>,? {ARTICLE}(?P<company><co>) "
        "(?P<t>(?:is|was|will be|has been|will be|has become) (?:(?:now|officially) )?"
        f"(?:called|known as|named|trading as)|trades as|will trade as|calls itself) (?:the )?{_TO}"
        "(?!['’]s? [a-z])",
        example="From Monday the retailer North Systems is called Kestrel Power.",
        counterexample="From Monday the retailer North Systems is run by Kestrel Power.",
        base=0.92,
    ),
    Pattern(
        "name_change-en-adopts",
        f"(?P<company><co>){GAP} (?P<t>{inflected('adopt', 'choose', 'pick', 'unveil', 'take')}) "
        f"(?:the name )?{_TO}[”’\"']? as (?:<one>|its|the) {_NEW}name(?! for)",
        example="North Systems Ltd. has adopted Kestrel Power as its group name.",
        counterexample="North Systems Ltd. has adopted Kestrel Power as its supplier.",
        base=0.92,
    ),
    Pattern(
        "name_change-en-for-another",
        f"(?P<company><co>){GAP} (?P<t>{inflected('drop', 'ditch', 'shed', 'abandon', 'swap')}|"
        f"{inflected('exchange', 'scrap', 'retire', 'trade')}) (?:<one>|its) (?:[\\w-]{{2,14}} "
        f"){{0,4}}?name"
        f"(?: <cn>)?,? (?:in favou?r of|for|to become|and (?:is|will be) now (?:called|known as)|"
        f"and (?:is now|will be|becomes?|became)(?: called| known as)?) (?:the )?(?:name )?{_TO}",
        example="North Systems Ltd. has dropped its old name in favour of Kestrel Power.",
        counterexample="North Systems Ltd. has dropped its old mill in favour of Kestrel Power.",
        modality="asserted",
        base=0.92,
    ),
    Pattern(
        "name_change-en-new-name-is",
        "(?:(?P<company><co>)(?:'s?)? new (?:[a-z]+ )?name|[Tt]he new (?:[a-z]+ )?name of (?:the )?"
        f"(?P<company><co>)) (?P<t>is|will be|is to be)(?: called)? {_TO}|"
        f"(?P<company><co>) (?P<t>has|gets|unveils|unveiled|has unveiled|announced|will get) "
        f"(?:an?|<one>|its) new (?:[a-z]+ )?name(?:,|:| –) {_TO}(?!,? for (?:its|<one>|the) )|"
        f"{_TO}[”’\"']? (?P<t>is (?:to be )?|will be )the new (?:[a-z]+ )?name (?:of|for) (?:the )?"
        "(?P<company><co>)(?!['’])",
        example="North Systems has a new name: Kestrel Power.",
        counterexample="North Systems has a new rival: Kestrel Power.",
        base=0.92,
    ),
    Pattern(
        "name_change-en-renames-it",
        "(?:propos(?:al|es|ed|ing)|plans?|planned|vot(?:e|ed|es|ing)|decid(?:e|ed|es)|decision|"
        "agreed|resolv(?:e|ed)|resolution|wants?|intends?)(?: [a-z]+){0,3}? (?P<t>to (?:re-?name|"
        f"re-?brand|change the name of)) (?:the )?(?P<company><co>) (?:to |as |into )?(?:the "
        f")?{_TO}|"
        "(?P<t>re-?nam(?:ed|es)|re-?brand(?:ed|s)) (?:the )?(?P<company><c>) (?:to |as |into )?"
        f"(?:the )?{_TO}",
        example="Members will vote on a proposal to rename North Systems Ltd Kestrel Power.",
        counterexample=(
            "Members will vote on a proposal to call North Systems Ltd and Kestrel Power."
        ),
        base=0.92,
    ),
)
