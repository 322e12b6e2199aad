"""English wordings: how texts say that somebody's share in a firm grew, shrank or changed hands."""

from monitor.events._pattern import Pattern

_SELL = "(?:sell(?:s|ing)?|sold|sale of|divest(?:s|ed|ing)?|offload(?:s|ed|ing)?|dispos(?:e[sd]? of|ing of)|trim(?:s|med)?|cut(?:s|ting)?|reduc(?:e[sd]?|ing))"

PATTERNS = (
    Pattern(
        "shareholding-en-the-stake",
        "en",
        "<r> (?:stake |interest |of the shares )?(?:of|in) (?P<target><co>),? [^.;]{0,30}?(?P<seller><co>)[^.;\ue000-\ue005]{0,40}? (?P<t>sell|selling|sold|divest) (?:the|that|this|its) (?:stake|holding|shares)",
        example="Nisso, which owns 34% of Mitsu Motors, said it is not in talks to sell the stake.",
        counterexample="Nisso, which owns 34% of Mitsu Motors, said it will keep it.",
        whole=True,
        base=0.92,
    ),
    Pattern(
        "shareholding-en-sell",
        "en",
        "(?P<seller><pas>)(?:[^.;\ue000-\ue005]|<one>|<d>){0,60}? (?P<t>"
        + _SELL
        + ")(?: (?:<one>|its|the|their|a|an|<r>|all of|unit's|remaining|entire|minority|majority|[\\w'-]{1,14})){0,6}? (?P<percent><r>)?(?:stakes?|shareholdings?|holdings?|interests?|shares)(?: (?:of|in) (?:the )?(?P<target><co>)(?! (?:joint )?venture| unit))?(?: to (?P<acquirer><pas>))?(?: for (?P<amount><m>))?",
        example="General Works does not plan to sell its stake in its joint venture with SAIK Motor Corp.",
        counterexample="General Works does not plan to sell its factory.",
    ),
    Pattern(
        "shareholding-en-raise",
        "en",
        "(?P<holder><pas>)(?:[^.;\ue000-\ue003]|<d>){0,40}? (?P<t>rais(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|lift(?:s|ed)?|boost(?:s|ed)?) (?:<one>|its|their) (?:stake|shareholding|holding|interest)(?: (?:of|in) (?:the )?(?P<target><co>))?(?: (?:from (?P<percent_from><r>) )?to (?P<percent_to><r>))?",
        example="Helios Holdings raised its stake in North Systems from 10% to 15%.",
        counterexample="Helios Holdings raised its prices in North Systems from 10% to 15%.",
    ),
)
