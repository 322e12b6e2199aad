"""How later sentences of English texts add to a founding: capital, business, name."""

from monitor.events._patterns.pattern import Pattern

_FIRM = "(?:unit|arm|firm|entity|company|subsidiary|offshoot|business|newcomer)"
_CALLED = "(?:called|named|known as|known|christened|baptised|dubbed|styled)"

PATTERNS = (
    Pattern(
        "registration-en-capital",
        "(?:[Rr]egistered |[Ss]hare |[Pp]aid-(?:in|up) |[Ii]nitial |[Aa]uthori[sz]ed |"
        "[Ii]ssued |[Cc]harter |[Nn]ominal |[Ss]tatement of |[Ss]tated |[Ss]ubscribed )?"
        "[Cc]apital(?: of| at| is| was| stands at| totall?ing| amounting to| amounts to|:| -)"
        "(?: about| around| approximately| nearly)? (?P<registered_capital><m>)|"
        "\\b[Cc]apitali[sz](?:e[sd]?|ing) [^.;<m>]{3,80}? (?:at|with) (?P<registered_capital><m>)",
        example="The unit has registered capital of 150 million yuan.",
        counterexample="The fund invests in venture capital with 150 million yuan.",
        joins=True,
    ),
    Pattern(
        "registration-en-capital-after",
        "(?P<registered_capital><m>) (?:in|of) (?:(?:registered|share|initial) )?capital|"
        "(?:registered|set up|established|incorporated)[^.;<m>]{0,60} with "
        "(?P<registered_capital><m>)(?=[.,;]|$)",
        example="It was established with RMB 1 billion in registered capital.",
        counterexample="It was established with RMB 1 billion in sales.",
        joins=True,
    ),
    Pattern(
        "registration-en-legal",
        "[Ll]egal representative(?: of the company)?(?: is|:|,) "
        "(?P<legal_representative><ps>)|"
        "(?P<legal_representative><ps>)(?: is| as| serves as| acts as| was named|"
        " was appointed)(?: <one>| the| its)? [Ll]egal representative",
        example=(
            "Kata Technology Ltd was registered in May. Xia Yiping is its legal representative."
        ),
        counterexample=(
            "Kata Technology Ltd was registered in May. Xia Yiping met its legal representative."
        ),
        joins=True,
    ),
    Pattern(
        "registration-en-scope",
        "(?:(?:[Bb]usiness )?[Ss]cope(?: of (?:(?:<one>|its) )?(?:business|operations|<co>)){0,2}"
        "(?: mainly)? (?:(?:that |which |<one> )?(?:covers?|includes?|spans|lists|comprises)\\b|"
        "including|covering|involving|(?<=[Bb]usiness scope )of(?! the\\b)|"
        "is(?! (?:similar|the same|identical|not|wide|broad|limited|unclear|unknown))|:)|"
        "(?:<one>(?:['’]s)? (?:(?:permitted|approved|licensed|registered|stated|main|planned) )?"
        "(?:business )?(?:activities|business)|with(?: <one>| its)? operations) "
        "(?:covers?\\b|includes?\\b|including|covering|spans|comprises|range from)|"
        "[Aa]mong (?:<one>|its) (?:[a-z]+ )?(?:business )?activities (?:are|is)) ?"
        "(?P<business_scope>[^.;]{3,300})",
        example="Its business scope includes research and car sales.",
        counterexample="The scope of the inquiry widened.",
        joins=True,
    ),
    Pattern(
        "registration-en-the-unit-named",
        f"^(?:[Tt]he (?:new )?(?:unit|arm|firm|entity)|<one>), (?P<company><cn>),(?P<t>)|"
        f"(?:[Tt]he (?:(?:new|planned|future|local) )?{_FIRM}|<one>|<many>),? "
        "(?:(?:which|<one>) )?(?:(?:will|is|would|to|has been|was)(?: to)? (?:be )?)?"
        f"{_CALLED} (?P<company><cn>)(?! (?:until|before|till)\\b)(?P<t>)|"
        f"[Tt]he name of (?:<one>|the (?:new )?{_FIRM}) (?:is|will be|is to be) "
        "(?P<company><cn>)(?P<t>)|"
        f"(?P<company><cn>), as (?:<one>|the (?:new )?{_FIRM}) (?:will be|is(?: to be)?) "
        f"{_CALLED}(?P<t>)(?=[,.;]|$)",
        example="Helios Energy has set up a unit in Oslo. The unit, Kata Ltd, will make cables.",
        counterexample="Helios Energy has set up a unit in Oslo. A rival, Kata Ltd, makes cables.",
        whole=True,
        joins=True,
    ),
)
