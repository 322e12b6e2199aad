"""How English sentences add who led a round, who took part in it, and what share it brought."""

from monitor.events._english._pieces import NOT_ITS_PEOPLE
from monitor.events._patterns.pattern import Pattern

# "Burned through the money from its listing": nobody's investment
_NOT_ITS_THINGS = "(?!<one> (?!(?:and|as|at|for|in|on|to|which|who|with)\\b)[a-z])"

PATTERNS = (
    Pattern(
        "investment-en-led",
        "(?:(?:(?<!^[<ns>], )\\bled|co-led|backed|headed(?: up)?|spearheaded|anchored|"
        f"fronted|(?:exclusively|solely|wholly|fully|entirely|jointly) (?:funded|financed|provided|"
        f"backed|put up|underwritten)) by (?:the )?(?P<investor><pas>){NOT_ITS_PEOPLE}|"
        ",? with (?:the )?(?P<investor><pas>) as <one>(?=[,.;]|$)|,? with (?:the )?"
        "(?P<investor><pas>) (?:acting |serving |coming in )?as (?:the |its |an? |<one> )?"
        "(?:(?:sole|only|lead|exclusive|single|main|anchor|largest|new|strategic) )+"
        "(?:investor|backer)|,? with (?:the )?"
        "(?P<investor><pas>) (?:co-)?leading|"
        "(?:(?:[Rr]ound|[Ff]unding|[Ff]inancing|investment|capital|[Mm]oney|[Cc]ash|equity|"
        "[Cc]he(?:que|ck)s?|Series [A-K]\\d?)(?:,| came| comes)? from|"
        "(?:half|most|part|much|third|bulk|rest|remainder|balance) of "
        "(?:it|this|which|<one>|the (?:sum|money|cash|funds)) (?:(?:is|was|has|have) )?"
        "(?:came|comes?|coming|provided|put up|contributed) (?:from|by)|investment by) "
        f"(?:the |<one> )?(?:<j> )?(?:[a-z-]{{2,14}} ){{0,3}}?{_NOT_ITS_THINGS}"
        f"(?P<investor><pas>){NOT_ITS_PEOPLE}(?!'s? [a-z]))",
        example="The round was led by Yuan Capital.",
        counterexample="The tour was guided by Yuan Capital.",
        joins=True,
    ),
    Pattern(
        "investment-en-with",
        "(?:with )?(?:participation (?:from|by|of)|"
        "joined(?: in (?:the|this) [^.;<ns>]{3,40}?)? by|alongside|"
        "(?<![Pp]ast )(?<![Pp]revious )(?<![Ee]arlier )(?<![Ff]ormer )(?<!<one> )"
        "(?<!<one> other )(?<!'s other )(?:[Ii]nvestors|[Pp]articipants|[Bb]ackers|"
        "(?<=xisting )shareholders)"
        "(?: in (?:the|this)(?: [a-z]+){0,2} "
        "(?:round|deal|funding|financing|fundraise))?,? "
        "(?:including|among them|(?<!xisting investors )(?<!xisting backers )(?:included?|"
        "(?:are|were)(?=:? (?:the )?(?:<cn>|<pe>))))|"
        "(?:[Rr]ound|led by <pas> and|[Ff]inancing) (?:also )?(?:included|featured|"
        "(?:drew|attracted)(?! (?:praise|criticism|attention|scrutiny|questions)\\b))|"
        "(?:along|together) with (?:the )?(?:[a-z-]{2,14} ){0,3}?"
        "(?:investor|backer|shareholder|participant)s?(?=[,: ])|"
        "investment from|support from|contributions from|backing from) "
        f"(?:the )?(?:[a-z-]{{2,20}} ){{0,5}}?(?P<investor><pas>){NOT_ITS_PEOPLE}",
        example="It was led by Yuan Capital, with participation from Qi Ventures.",
        counterexample="It was a tour with Qi Ventures.",
        joins=True,
    ),
    Pattern(
        "investment-en-for-a-stake",
        "(?P<t>in (?:return|exchange) for|for|taking|to take|to get|getting|gaining|receiving|"
        "giving <one>|which gives <one>|and (?:will )?(?:take|get|receive|own)s?)"
        "(?: (?:an?|about|around|up to|roughly|nearly|the|in return)){0,2} (?P<percent><r>) "
        "(?:(?:[a-z-]{4,12} ){0,2}(?:stake|interest|holding|shareholding)\\b"
        "(?! in (?:the )?<cn>)|of (?:the |<one> )?"
        "(?:(?:enlarged |issued )?(?:share capital|shares|equity)|company|firm|business|"
        "start-?up)\\b|of <one>(?=[,.;]|$))|"
        "(?P<t>becoming|to become) (?:<one> |the )?(?:[a-z-]+ ){1,3}"
        "(?:owner|shareholder|investor) with (?:about )?(?P<percent><r>)",
        example="Yuan Capital will invest $30 million in Lan Robotics in return for a 30% stake.",
        counterexample=(
            "Yuan Capital will invest $30 million in Lan Robotics and get a 30% stake in Tern Ltd."
        ),
        joins=True,
    ),
    Pattern(
        "investment-en-took-part",
        "(?P<investor><pas>)(?:,? (?:and|as well as|along with|together with|including) "
        "(?:the )?(?:[a-z-]{2,14} ){1,8}?(?P<investor2><pas>)(?: family| group)?)?,?"
        "(?: (?:also|both|all|again|have|had|has)){0,2} (?:took part|participated|joined|"
        "(?:re-?)?invested|taking part|participating|contributing|joining|investing|"
        "(?:pitch|chipp|com)ing in|following on|"
        "contributed(?: <m>)?|put(?:ting)? in (?:the other |the remaining )?<m>|"
        "followed on|doubled down|came in|chipped in|pitched in)"
        "(?:(?: in)? (?:the|this) (?:[a-z-]{2,12} ){0,2}?(?:round|deal|funding|financing|"
        "fundraise|fundraising))?(?=[,.;]| alongside| along with| together with|$|"
        " under\\b)"
        "(?:,? as (?:did|have|do|had) (?:the )?(?:[a-z-]{2,14} ){0,4}?(?P<investor3><pas>))?",
        example=(
            "Lan Robotics raised $30m in a round led by Qi Ventures. Existing investor Yuan "
            "Capital also took part."
        ),
        counterexample="Lan Robotics raised $30m. Existing investor Yuan Capital also complained.",
        joins=True,
    ),
    Pattern(
        "investment-en-led-the-round",
        "(?P<investor><pas>) (?:co-)?(?:led|leads|is leading|was leading|will lead|"
        "headed(?: up)?|spearheaded|anchored|fronted) (?:the|this) "
        "(?:[a-z-]{2,14} |[Ss]eries [A-H] ){0,2}?(?:round|investment|funding|financing|deal)"
        "(?=[,.;]|$| with| alongside| (?:for|in) (?:the |<one>))|"
        "(?:round|investment|financing) (?:that|which|<one>) (?:the )?(?P<investor><pas>)"
        "(?: (?:has|had|have))? (?:(?:co-|jointly )?led|headed(?: up)?|spearheaded|anchored|"
        "fronted)\\b|"
        "^(?P<investor><cos>) (?:co-)?led(?=,? (?:joined by|with|alongside) )|"
        "\\bled(?: the (?:round|deal|investment|financing|funding))?,? joined by (?:the )?"
        "(?:[a-z-]{2,20} ){0,4}?"
        "(?P<investor><pas>)|"
        "(?P<investor><pas>) (?:(?:was|is|are|were|acted|served|acting) )?(?:as )?(?:the |an? )?"
        "(?:(?:co-)?lead investors?(?! in (?!(?:the|this)\\b))\\b|"
        "(?<=the )lead(?=[,.;]| and\\b|$))|"
        "(?P<investor><cn>)-led (?:[a-z-]{2,14} |[Ss]eries [A-H] ){0,2}?(?:round|financing)\\b",
        example="Lan Robotics announced a $30 million Series B today. Yuan Capital led the round.",
        counterexample=(
            "Lan Robotics announced a $30 million Series B today. Yuan Capital missed the round."
        ),
        joins=True,
    ),
)
