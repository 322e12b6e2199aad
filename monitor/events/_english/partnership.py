"""English wordings: how texts say that firms work together: agreements, alliances, partners, and their denial."""

from monitor.events._pattern import Pattern

_DEAL = "(?:(?:partnership|cooperation|collaboration|alliance) (?:agreement|framework|deal|pact)|partnership|cooperation|collaboration|alliance|memorandum of understanding|memorandum|MoU|MOU|tie-up|(?:strategic |framework |licensing |distribution |supply |marketing |development |multi-year |exclusive |co-operation |joint |long-term |global )+(?:agreement|deal|pact)|agreement|co-operation|deal|contract|pact)"
_ABOUT = "(?:,? (?:to|for|on|in the field of|aimed at|under which|in) (?P<topic>[^.;]{4,100}?)(?=$|[.;]|, (?:according|which|the|with)| based on| in (?:19|20)\\d\\d| on (?:<d>)))?"
_VERB_EN = "announced?s?|announcing|sign(?:ed|s|ing)?|entered into|enters into|form(?:ed|s|ing)?|struck|reach(?:ed|es)|established?|has|have|had|launch(?:ed|es)|inked|concluded|made|agreed(?: to| on)?|sealed|began|expand(?:ed|s)|extend(?:ed|s)|discussing|announces|maintains?|developed|enter(?:ed)?|started|created?"

PATTERNS = (
    Pattern(
        "partnership-en-denied",
        "en",
        "(?P<partner><pas>) (?:denied|denies|dismissed|rejected|refuted)(?: a| an| the| any)?[^.;\ue000-\ue003]{0,60}?(?P<t>partnership|cooperation|collaboration|alliance|tie-up|team up)(?: with (?P<partner2><pas>))?",
        example="Toyo and Suzu denied a newspaper report that they were discussing a partnership.",
        counterexample="Toyo and Suzu announced a partnership.",
        modality="denied",
    ),
    Pattern(
        "partnership-en-deal",
        "en",
        "(?P<partner><pas>)(?: ?,? ?(?:<g>|<d>|<j>)){0,40}?,? (?P<t>(?:"
        + _VERB_EN
        + ")(?: [\\w'-]{1,20}){0,6}? ?"
        + _DEAL
        + "s?)(?: (?:<d>|[\\w-]{1,14})){0,4}?(?: (?:with|between) (?:the )?(?:[a-z-]{1,16} ){0,6}?(?P<partner2><all>)(?: (?:on )?<d>)?)?"
        + _ABOUT,
        example="Helios Energy signed a memorandum of understanding with North Battery Systems on Tuesday to develop solid-state cells.",
        counterexample="Helios Energy signed a lease in Tokyo.",
    ),
    Pattern(
        "partnership-en-with",
        "en",
        "(?:(?P<partner><co>)(?:[^.;\ue000-\ue003]|<d>){0,50}?,? |\\b)(?P<t>(?:partner(?:ed|s|ing)?|team(?:ed|s|ing)?(?: up)?|cooperat(?:e|ed|es|ing)|co-operat(?:e|ed|es|ing)|collaborat(?:e|ed|es|ing)|join(?:ed|s|ing)? forces|join(?:ed|s|ing)? hands|allied|"
        "ha[sd] (?:also )?partnered|work(?:s|ed|ing)?(?: closely)?|working together|aligned|affiliated|co-?(?:developed|produced|created|founded))(?: [\\w-]{1,14}){0,3}?) with (?:the )?(?:[\\w-]{1,16} ){0,8}?(?:(?:such as|including|like) )?(?P<partner2><all>)(?: (?:on )?<d>)?"
        + _ABOUT,
        example="Helios Energy has partnered with North Battery Systems to develop cells.",
        counterexample="Helios Energy competes with North Battery Systems.",
        base=0.88,
    ),
    Pattern(
        "partnership-en-noun",
        "en",
        "(?:(?P<partner><co>)(?:[^.;\ue000-\ue003]|<d>){0,60}? )?(?P<t>(?:partnerships?|collaborations?|alliances?|cooperation|co-operation|partnership agreements?|joint development|licensing agreements?|distribution agreements?|relationships?|strategic relationship|tie-ups?)) (?:with|between) (?:[a-z-]{1,14} ){0,6}?(?:including |such as |like )?(?:the )?(?P<partner2><all>)"
        + _ABOUT,
        example="The carmaker Helios Energy extended its partnership with North Battery Systems.",
        counterexample="The partnership ended a long fight.",
        base=0.85,
    ),
    Pattern(
        "partnership-en-in",
        "en",
        "[Ii]n (?P<t>partnership|cooperation|collaboration|conjunction|association|co-operation|alliance) with (?:the )?(?:[a-z-]{1,14} ){0,3}?(?P<partner><pas>)",
        example="Helios Energy built the plant in partnership with North Battery Systems.",
        counterexample="Helios Energy built the plant in competition with North Battery Systems.",
        subject="",
        base=0.84,
    ),
    Pattern(
        "partnership-en-talks",
        "en",
        "(?P<partner><all>)(?:[^.;\ue000-\ue003]){0,40}? (?P<t>to (?:cooperate|collaborate|partner|team up|work together)) (?:on|in|over) (?P<topic>[^.,;]{3,80})",
        example="The two companies are in talks to cooperate on charging networks.",
        counterexample="The two companies are in talks to merge.",
    ),
    Pattern(
        "partnership-en-list-of",
        "en",
        "(?P<partner><pas>) (?:is|are|were)(?: (?:already|also|now|both|all|among)){0,2} (?:on|in|among|part of) (?P<partner2><co>)(?:'s?)? (?P<t>(?:cooperation |partner(?:ship)? )?list(?: of (?:[\\w-]+ )?partners)?|(?:list of )?partners)",
        example="In addition to Chero, SAIK Motor and Gely are already on Hai Group's list of partners.",
        counterexample="SAIK Motor and Gely are on Hai Group's list of rivals everywhere.",
    ),
    Pattern(
        "partnership-en-hub-list",
        "en",
        "(?P<partner><pas>) (?:is|are|were|have been)(?: (?:already|also|now|both|all|among)){0,2} (?:on|in|among|part of|added to) (?:the |a )(?P<t>(?:cooperation|partner(?:ship)?) (?:list|roster)|list of (?:[\\w-]+ )?partners)",
        example="In addition, auto companies such as SAIK Motor and Gely are already on the cooperation list.",
        counterexample="The company sits on the cooperation committee of the chamber of commerce.",
        base=0.85,
    ),
    Pattern(
        "partnership-en-is-partner",
        "en",
        "(?P<partner><co>)(?: is| was|,| became| becomes| as)(?: [\\w-]{1,14}){0,5}? (?P<t>(?:partner|ally|collaborator))s? (?:of|with|to|for) (?:the )?(?P<partner2><pas>)",
        example="Helios Energy became a strategic partner of North Battery Systems.",
        counterexample="Helios Energy became a supplier of North Battery Systems.",
        base=0.82,
    ),
    Pattern(
        "partnership-en-partners-include",
        "en",
        "(?:(?P<partner><co>)(?:'s?)?[^.;\ue000-\ue003]{0,30}? )?(?P<t>[Pp]artners|[Cc]ollaborators)(?: [\\w-]{1,14}){0,3}? (?:include[sd]?|are|such as|including|like|with):? (?:the )?(?P<partner2><pas>)",
        example="Helios Energy's partners include North Battery Systems and Kestrel Motors.",
        counterexample="Helios Energy's customers include North Battery Systems.",
        base=0.84,
    ),
)
