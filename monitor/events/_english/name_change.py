"""English wordings: how texts say that a company goes by another name from now on."""

from monitor.events._pattern import Pattern

PATTERNS = (
    Pattern(
        "name_change-en",
        "en",
        "(?P<company><co>)(?:[^.;\ue000-\ue003]|<d>){0,40}? (?P<t>(?:(?:was |is |been )?renamed(?: itself)?(?: as| to)?|chang(?:ed|es|ing) (?:<one> |its )?(?:\\w+ )?name to|rebranded (?:itself )?(?:as|to))) (?P<to><cn>)",
        example="North Systems Ltd. changed its name to Kestrel Power Ltd. in May.",
        counterexample="North Systems Ltd. changed its plans in May.",
    ),
)
