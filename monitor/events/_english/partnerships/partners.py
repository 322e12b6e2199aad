"""How English texts call firms partners or say what they do together."""

from monitor.events._english._pieces import GAP, MAY
from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern

STANDING = 0.76  # base score: a standing partnership is hardly news

PATTERNS = (
    Pattern(
        "partnership-en-is-partner",
        f"(?P<partner><co>)(?: is| was| are| were|,|{MAY} becom(?:e|es|ing)| became| as| has been|"
        " have been| had been| serves as| was announced as| was named| will be| to become|"
        " remains| signed (?:on|up) as| joined as| joins as| has signed (?:on|up) as|"
        " has joined as)(?: [\\w'-]{1,14}){0,9}? "
        "(?P<t>(?:partner|ally|collaborator|licensee))s? (?:of|with|to|for) (?:the )?"
        "(?P<partner2><pas>)",
        example="Helios Energy became a strategic partner of North Battery Systems.",
        counterexample="Helios Energy became a supplier of North Battery Systems.",
        base=0.82,
    ),
    Pattern(
        "partnership-en-finds-partner",
        f"(?P<partner><co>){GAP} (?P<t>{inflected('find', 'gain', 'win', 'land', 'secure')} "
        "(?:an?|<one>) (?:[a-z-]+ ){0,3}?(?:partner|ally|collaborator)) "
        "in (?:the )?(?P<partner2><co>)",
        example="Helios Energy has found a partner in North Battery Systems.",
        counterexample="Helios Energy has found a rival in North Battery Systems.",
        base=0.84,
    ),
    Pattern(
        "partnership-en-partner-x",
        "(?P<partner><co>)(?:'s?)? (?:and (?:<one> |its |their )?|[^.;<ns>]{0,30}?with "
        "(?:<one> |its |their ))(?:[a-z-]{3,14} ){0,3}?(?P<t>partners?|collaborators?),? "
        "(?P<partner2><cos>)",
        example="Helios Energy and its development partner North Battery Systems won approval.",
        counterexample="Helios Energy and its nemesis North Battery Systems won approval.",
        base=0.78,
    ),
    Pattern(
        "partnership-en-partners-include",
        "(?:(?P<partner><co>)(?:'s?)?[^.;<fp>]{0,30}? )?"
        "(?P<t>[Pp]artners|[Cc]ollaborators|[Pp]artnerships|[Cc]ollaborations)"
        "(?: [\\w-]{1,14}){0,3}? (?:include[sd]?|are|such as|including|like|with|"
        "have included|of (?P<partner><co>) (?:are|include)):? (?:the )?"
        "(?P<partner2><pas>)",
        example="Helios Energy's partners include North Battery Systems and Kestrel Motors.",
        counterexample="Helios Energy's customers include North Battery Systems.",
        base=STANDING,
    ),
    Pattern(
        "partnership-en-made-with",
        "(?:(?P<partner><co>)[^.;<ns>]{0,60}? )?"
        "(?P<t>(?:co-)?(?:develop|creat|design|built|build|produc)(?:ed|ing|t)?) with "
        "(?P<partner2><cos>)(?! (?:in mind|chips|technology|software|engines|parts|"
        "components|batteries|tools|products|processors)\\b)",
        example=(
            "The tool, which Helios Energy developed with North Battery Systems and Kestrel "
            "Motors, is free."
        ),
        counterexample=(
            "The tool, which Helios Energy compared with North Battery Systems and Kestrel "
            "Motors, is free."
        ),
        base=0.8,
    ),
    Pattern(
        "partnership-en-along-with",
        "(?P<partner><cn>),? (?:along|together|jointly|in conjunction|in tandem) with "
        "(?:the )?(?P<partner2><cos>),?(?: (?:has|have|had|will|also|<d>)){0,3} "
        "(?P<t>(?:launch|develop|creat|produc|publish|design|introduc|found|establish|"
        "organi[sz]|host|test|research|complet|operat)(?:e?s|e|ed|es)?|buil[dt]s?)\\b",
        example="Helios Energy together with North Battery Systems launched a charging network.",
        counterexample="Helios Energy together with North Battery Systems lost money.",
        base=0.84,
    ),
    Pattern(
        "partnership-en-working-include",
        "(?:working|partnering|collaborating|cooperating|in partnership) with "
        "(?P<partner><co>) (?P<t>include[sd]?|are|were) (?P<partner2><pas>)",
        example=(
            "Firms working with Helios Energy include North Battery Systems and Kestrel Motors."
        ),
        counterexample=(
            "Firms competing with Helios Energy include North Battery Systems and Kestrel Motors."
        ),
        base=STANDING,
    ),
    Pattern(
        "partnership-en-do-together",
        "(?P<partner><co>(?:, <co>){0,3},? and <co>)[^.;<ns>]{0,60}? "
        "(?:develop|build|produce|make|launch|run|sell|design|create|offer|test|market|"
        "operate|open|share|pool)(?:s|ing|ed)? [^.;<ns>]{1,60}? "
        "(?P<t>together|jointly)(?=[,.;]| (?:in|by|from|on|at|next|this|with)\\b|$)",
        example="Helios Energy and North Battery Systems agreed to develop a new cell together.",
        counterexample=(
            "Helios Energy and North Battery Systems agreed to visit a new cell together."
        ),
        base=0.84,
    ),
    Pattern(
        "partnership-en-list-of",
        "(?P<partner><pas>) (?:is|are|were)(?: (?:already|also|now|both|all|among)){0,2} "
        "(?:on|in|among|part of) (?P<partner2><co>)(?:'s?)? "
        "(?P<t>(?:cooperation |partner(?:ship)? )?list(?: of (?:[\\w-]+ )?partners)?|"
        "(?:list of )?partners)",
        example="Orrin Foods and Peltier Dairy are both on Marlow Group's partner list.",
        counterexample="Orrin Foods and Peltier Dairy are off Marlow Group's partner list.",
    ),
    Pattern(
        "partnership-en-hub-list",
        "(?P<partner><pas>) (?:is|are|were|have been)"
        "(?: (?:already|also|now|both|all|among)){0,2} (?:on|in|among|part of|added to) "
        "(?:the |a )(?P<t>(?:cooperation|partner(?:ship)?) (?:list|roster)|list of "
        "(?:[\\w-]+ )?partners)",
        example="Both Orrin Foods and Peltier Dairy are now on the partner list.",
        counterexample="Orrin Foods sits on the partnership board of the town.",
        base=0.85,
    ),
    Pattern(
        "partnership-en-share",
        "(?P<partner><co>(?:<and><co>){1,3})(?: (?:will|would|are|have|has|to|plan|agreed|also|"
        "now|begun|started|intend|<d>)){1,4} (?P<t>pool(?:ing|ed)? (?:<many>|their) (?!staff|"
        "votes|shares|stakes|money)|"
        "shar(?:e|ing) (?:<many> |their |an? |the |"
        "each other['’]s )?(?:[a-z-]+ ){0,2}?(?:warehouses?|"
        "plants?|platforms?|technology|technologies|data|facilities|networks?|depots?|patents|"
        "fleets?|trucks|vans|ships|terminals?|aircraft|towers|masts|engines|components|production|"
        "research|distribution|infrastructure|capacity|lounges?|stations?)\\b)",
        example="Helios Energy and North Battery Systems are to share a warehouse in Leeds.",
        counterexample="Helios Energy and North Battery Systems are to share a prize in Leeds.",
        base=0.82,
    ),
    Pattern(
        "partnership-en-part-ways",
        "(?P<partner><co>(?:<and><co>)+)(?: (?:will|have|had|are|to|also|now|<d>)){0,3} "
        "(?P<t>part(?:ed|ing)? (?:ways|company)|(?:go|going|went|gone) (?:<many>|their) separate "
        "ways)|(?P<partner><co>)(?: (?:has|have|had|is|will|to)){0,2} "
        "(?P<t>part(?:s|ed|ing)? (?:ways|company)) with (?:the )?(?P<partner><f>)(?!,? selling)",
        example="Helios Energy and North Battery Systems have parted ways.",
        counterexample="Helios Energy and North Battery Systems have paved ways.",
        modality="ended",
        base=0.84,
    ),
)
