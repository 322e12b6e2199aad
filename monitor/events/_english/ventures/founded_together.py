"""How English texts say that firms found a company together, with no word for a joint venture."""

from monitor.events._english._pieces import ARTICLE, GAP, NOT_ITS_OWNERS
from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern

_FOUND = inflected(*"set up,form,establish,found,create,incorporate,start up".split(","))
_NATION = "(?:[A-Z][a-z]+['’]s |[A-Z][a-z]+(?:ese|an|ish|ch) )?"
_HAVE = (
    "(?: (?:has|have|had|will|would|are|is|to|plan|planned|plans|intend|intends|agreed|now|just|"
    "jointly|"
    "also|both|<d>)){0,4}"
)
_ENDS = (
    "(?=[,.;]|$|, <one>| (?:to|in|which|for|on|as|with|last|this|and will|earlier|through|"
    "under)(?!\\w)|"
    " <d>)(?! (?:to|in|on) (?:the )?<cn>)"
)
# "Created Kata, a milk drink"
_NO_PRODUCT = (
    "(?!, (?:an?|the|their) (?![^.;]{0,60}(?:company|firm|venture|JV|business|group|entity|"
    "[a-z]*maker|operator|provider|developer|producer|subsidiary|bank)\\b))"
)
_TEAMS = (
    f"(?:{inflected('team up', 'join forces', 'join hands', 'partner', 'link up', 'tie up')}|"
    f"{inflected('work', 'work together', 'collaborate', 'cooperate', 'unite', 'ally', 'link')}|"
    "alliance|partnership|agreement|deal|pact|talks|negotiations|in league)"
)

PATTERNS = (
    Pattern(
        "jv-en-have-founded",
        f"{NOT_ITS_OWNERS}(?<!\\bby )(?<!ounders )(?<!\\bof )(?<!\\bwith )"
        f"(?P<partner><f>(?:<and>(?:the )?{_NATION}(?:[a-z-]{{3,14}} ){{0,3}}?<f>(?: group)?)"
        f"{{1,4}}){_HAVE} (?P<t>{_FOUND}|launch(?:ed)?(?= <c>)) "
        f"(?P<company><f>){_NO_PRODUCT}{_ENDS}",
        example="Tarn Rail and France's Ostwick Steel have set up Kata Sleepers Ltd in Leeds.",
        counterexample="Tarn Rail and France's Ostwick Steel have sued Kata Sleepers Ltd in Leeds.",
        whole=True,
        base=0.88,
    ),
    Pattern(
        "jv-en-teams-up-to-found",
        f"(?P<partner><cn>){GAP} {_TEAMS} with {ARTICLE}(?P<partner2><cos>)(?:[^.;<ns>]{{0,30}}?) "
        f"to (?P<t>{_FOUND}) (?P<company><f>){_NO_PRODUCT}{_ENDS}",
        example="Tarn Rail has teamed up with Ostwick Steel to create Kata Sleepers Ltd.",
        counterexample="Tarn Rail has teamed up with Ostwick Steel to supply Kata Sleepers Ltd.",
        whole=True,
        base=0.88,
    ),
)
