"""How English texts tell a purchase by a noun: "its takeover of Y", "the acquisition by X of Y"."""

from monitor.events._english._pieces import ARTICLE, DEAL, FOR, FROM, FROM_NEAR, GAP
from monitor.events._english._stakes import NO_PRODUCT, STAKE_OF
from monitor.events._patterns.pattern import Pattern

# "The commission has approved the acquisition of": whoever approves a deal is not the buyer,
# unless it is the buyer's own board.
_NO_JUDGE = (
    "(?:(?<=oard of [<nsx><one>])|(?!(?: (?:has|have|had|will|would|may|could|today|also|"
    "formally|conditionally|unconditionally|is|are|was|<d>))* "
    "(?:approv|clear(?:s|ed|ing)\\b|block|review|investigat|prob(?:e|ed|es|ing)\\b|oppos|"
    "challeng|object|scrutini|wav(?:e|ed|es) through|examin|advis(?!es that|ed that))))"
)
# "Is inviting bids for its unit": who asks for bids makes none
_NOT_ASKED = (
    "(?!(?:[^.;:<ns>]{0,50} <one>)?"
    "(?: (?:has|have|had|is|are|was|will|to|be|been|also|now|already|formally))*"
    " (?:(?:invit|solicit|attract|draw|drew|field|await|expect|receiv|seek|sought)\\w*(?! to\\b)|"
    "(?:look|call|ask|wait)\\w* for|gets?|got)(?: [a-z-]+){0,4} (?:bids?|offers?|"
    "approach(?:es)?)\\b)"
)
# "The acquisition by Y of green hats amazed X": X is the object of another verb
_NO_VERB = (
    "(?!(?:[a-z-]{1,14} ){0,3}(?!(?:[a-z]+ly|once|long|much|well|still|now|state|family) )"
    "[a-z-]{2,14} (?!(?:owned|controlled|backed|based|listed|focused|held|troubled|named|called|"
    "branded|limited) )[a-z]{3,14}ed <co>)"
)

PATTERNS = (
    Pattern(
        "acquisition-en-noun-by",
        f"(?P<t>[Aa]cquisition|[Tt]akeover|[Pp]urchase|[Bb]uyout) (?:by {ARTICLE}"
        f"(?P<acquirer><cos>) of {_NO_VERB}(?:(?P<percent><r>) of |"
        "(?:an? )?(?:[a-z-]{3,12} ){0,2}?"
        f"(?P<percent><r>) (?:[a-z-]{{3,12}} ){{0,2}}?{STAKE_OF} (?:of|in) )?{ARTICLE}"
        f"(?P<target><cos>)(?! (?:products?|shares|licen[cs]es?)\\b)|of {ARTICLE}"
        f"(?P<target><co>)(?:(?:[^.;<fp>]|<d>|<m>){{0,30}}? by {ARTICLE}"
        "(?P<acquirer><pas>)|[^.;,<ns>]{0,30}? "
        "(?:g[ai]ves?|will give|ma[dk]es?|will make|allow(?:s|ed)|help(?:s|ed)|takes?|"
        "took|brings?|brought|turn(?:s|ed)|means|strengthens?|boosts?|expands?) "
        f"(?P<acquirer><cn>))){FROM}{FOR}",
        example="The acquisition by Helios Holdings of North Systems was completed on Friday.",
        counterexample="The visit by Helios Holdings of North Systems was completed on Friday.",
        base=0.92,
    ),
    Pattern(
        "acquisition-en-noun",
        f"(?P<acquirer><pas>){_NO_JUDGE}{_NOT_ASKED}(?:'s?)?{GAP} "
        f"(?:(?P<amount><m>) )?"
        f"(?P<t>{DEAL}s?|(?<!\\ba )buy(?= of)|swoop(?= (?:on|for))|"
        "(?:(?:takeover|buyout|acquisition|cash|hostile|tender|unsolicited|"
        "rival|sweetened|improved|all-share|formal|public) )*"
        "(?:bid(?:s|ding)?|offers?|approach(?:es)?)) "
        "(?:(?<!offer )(?<!bid )(?<!approach )(?<!bids )(?<!offers )of|on(?<=swoop on)|"
        "for|to (?:buy|acquire)|offer for|bid for) "
        "(?:(?:all|most|part) of |"
        "(?P<percent><r>) of |(?:an? |another )?(?:[a-z-]{3,12} ){0,2}?"
        f"(?:(?P<percent1><r>) (?:[a-z-]{{3,12}} ){{0,2}}?)?{STAKE_OF} (?:of|in) |"
        "the (?:[a-z-]{3,12} ){0,6}?(?:share capital|shares|capital|equity|stock) "
        f"(?:of|in) )?(?:(?P<seller1><co>)'s? (?:(?P<percent2><r>) (?:{STAKE_OF} in )?)?)?"
        "(?:(?!(?:an?|two|three|its|new|\\d+)\\b[^<ns>]{0,30}? from )"
        "(?!(?:from|by|off|near|contracts?|supply|orders?|work|rights|licen[cs]es?|sponsorship) )"
        "[a-z-]{1,16} ){0,5}?"
        f"(?P<target><pas>)(?!'s? [a-z<r><m>]| (?:stake|shares|holding)\\b)"
        f"{NO_PRODUCT}(?: by <d>)?{FROM_NEAR}{FOR}",
        example="Tarn Rail completed its $40m takeover of Ostwick Steel in spring.",
        counterexample="Tarn Rail completed its test of the track.",
        base=0.92,
    ),
    Pattern(
        "acquisition-en-poss",
        "(?<!roved )(?<!acked )(?<!cepted )(?<!reed to )(?P<target><co>)(?:'s?|, whose)? "
        "(?P<t>acquisition|takeover|buyout|purchase|sale|disposal|merger into)(?: to|"
        f"(?<!sale)(?<!disposal) by|(?<=into)) {ARTICLE}(?P<acquirer><pas>)",
        example="North Systems' takeover by Helios Holdings closed.",
        counterexample="North Systems' report by Helios Holdings closed.",
    ),
)
