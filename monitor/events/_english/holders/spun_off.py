"""How English texts say that a firm was once part of another: spin-offs and demergers."""

from monitor.events._english._pieces import ADV, ARTICLE, GAP, IS
from monitor.events._patterns.pattern import Pattern

_SPUN = "(?:spun (?:off|out)|split off|hived off|demerged|carved out|separated)"
# The parent keeps a part or all of it.
_KEEPS = "(?![^.;]{0,90}\\b(?:retain|keep|kept|remain|hold|own(?:ed|s|ing)?\\b|subsidiary))"

PATTERNS = (
    Pattern(
        "ownership-en-spun-off",
        f"(?P<holder><co>){GAP} (?<!was )(?<!were )(?<!been )(?<!being )(?<!is )"
        f"(?P<t>{_SPUN}|completed the (?:spin-?off|spin-?out|demerger|separation) of) "
        "(?:(?:<one>|its|the) (?:[a-z-]{2,16} ){0,3}(?:unit|business|arm|subsidiary|brand|"
        "firm),? )?"
        "(?P<target><cn>)"
        f"(?=[,.;]|$| (?:in|on|from|as|to|last|this|<d>|earlier|by|through|with)\\b){_KEEPS}",
        example="Helios Holdings spun off North Systems in 2019.",
        counterexample="Helios Holdings ran off North Systems in 2019.",
        modality="ended",
        base=0.84,
    ),
    Pattern(
        "ownership-en-a-spin-off",
        f"(?P<target><co>){IS} (?:an?|the) (?:[a-z-]{{2,14}} ){{0,3}}?"
        f"(?P<t>spin-?(?:off|out)) (?:of|from) {ARTICLE}(?P<holder><cn>)(?!'s? [a-z])",
        example="North Systems is a spin-off of Helios Holdings.",
        counterexample="North Systems is a turn-off of Helios Holdings.",
        modality="ended",
        base=0.84,
    ),
    Pattern(
        "ownership-en-was-spun-off",
        "(?P<target><co>)(?:,? <one>)?,?(?: (?:was|were|is|been|being|has been|had been))?"
        f"{ADV} (?P<t>{_SPUN})(?: in <d>| <d>| in \\d{{4}})? (?:from|of|by|out of) {ARTICLE}"
        f"(?P<holder><co>)(?! and\\b){_KEEPS}",
        example="North Systems was spun off from Helios Holdings in 2021.",
        counterexample="North Systems was cut off from Helios Holdings in 2021.",
        modality="ended",
        base=0.86,
    ),
    Pattern(
        "ownership-en-its-spin-off",
        "(?:[Ss]ince|[Aa]fter|[Ff]ollowing|[Bb]efore) <one> (?P<t>spin-?off|spin-?out|demerger|"
        "separation|split) (?:from|of|by|out of) (?:the )?(?P<holder><cn>)(?:,? (?:in )?<d>)?, "
        "(?P<target><co>)",
        example="Since its spin-off from Helios Holdings, North Systems has grown.",
        counterexample="Since its delivery from Helios Holdings, North Systems has grown.",
        modality="ended",
        base=0.84,
    ),
)
