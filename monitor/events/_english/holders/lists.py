"""How English texts list the holders of a firm with their stakes."""

from monitor.events._english._pieces import ARTICLE
from monitor.events._english._verbs import opening
from monitor.events._patterns.pattern import Pattern

_ABOUT = (
    "(?:(?:about|around|approximately|over|more than|nearly|almost|just (?:over|under)|"
    "some|roughly|an?|one of|the|remaining|other|further|another|only) ){0,3}"
)
_STAKE = (
    "(?:[ -](?:(?:equity|minority|majority|controlling) )?(?:stake|interest|shareholding|"
    "share|holding|of the (?:shares|equity|capital)))?"
)
_OWNED = "(?:owned|held|controlled)"
_HAVING = "(?:holds?|owns?|has|have|holding|owning|having|controls|retains|retaining|takes)"
_NAME = f"{ARTICLE}<pa>"
# A stake and then its holder: "40% owned by X", "40% belongs to X".
_STAKE_BY = (
    f"{_ABOUT}<r>{_STAKE}(?:[ -]{_OWNED}| (?:is|being|was|are|were)(?: [a-z]+ly)? {_OWNED})?"
    f"(?: each)? (?:by|belongs? to) {_NAME}"
)
# A holder and then the stake, in brackets, behind "with" or "which holds", or alone.
_HOLDER_STAKE = (
    f"{_NAME}(?: \\((?:with |holding )?|,? (?:with|at|{_HAVING}) |, (?:which|who|<one>) "
    f"{_HAVING} |: | [–—-] | ){_ABOUT}<r>{_STAKE}\\)?"
    "(?! (?:to|in|of|from|owned|held|up|down|higher|lower|more|less)\\b)"
)
_SEPARATOR = (
    "(?:[,;] and|[,;] while|[,;] with| and| while| with|[,;] followed by| followed by|,? plus|"
    "[,;])(?: then)? "
)
_REST_BY = f"the (?:rest|remainder|balance)(?: (?:is|being))?(?: {_OWNED})? by {_NAME}"
_REST = f"{_NAME}(?: {_HAVING})? the (?:rest|remainder|balance)"
_HOLDER = "(?:(?:share|stock|stake)holder|owner|investor)"
# Somebody who holds a firm's debt or products does not hold the firm.
_NOT_ITS_DEBT = (
    "(?!'s? (?!(?:shares?|stock|equity|capital|issued|outstanding|ordinary|voting|votes)\\b)[a-z])"
)
_HOLDERS = "(?:shareholders|stockholders|stakeholders|owners|investors|shareholding|ownership)"
_ARE = "(?:,? (?:are|is|include[sd]?|were|comprises?|being)|:)"
_OF = f"(?: (?:of|in) {ARTICLE})"
# Words of a clause without a name or percentage.
_WORDS = "(?:[^.;:,<nsx><r>]){0,30}?"


def _list(first: str, entry: str, rest: str, fewest: int = 1) -> str:
    more = f"(?:{_SEPARATOR}{entry})"
    return f"(?P<cells>{first}(?:{more}{{{fewest},9}}(?:{_SEPARATOR}{rest})?|{_SEPARATOR}{rest}))"


PATTERNS = (
    Pattern(
        "ownership-en-list-held-by",
        (
            f"(?P<target><co>){_NOT_ITS_DEBT}(?:,? (?:which|<one>))?{_WORDS},? "
            f"(?:(?P<t>{_OWNED}|split|shared) )?"
        )
        + _list(_STAKE_BY, f"(?:{_STAKE_BY}|{_HOLDER_STAKE})", f"(?:{_REST}|{_REST_BY})"),
        example="North Systems is held 51% by Helios Holdings and 49% by Tern Capital.",
        counterexample="North Systems is held 51% by Helios Holdings.",
        spread="holder",
        base=0.95,
    ),
    Pattern(
        "ownership-en-list-share-of",
        _list(
            f"{_ABOUT}(?:stake of )?<r>{_STAKE}{_OF}"
            "(?P<target><co>)(?:'s? (?:shares|stock|equity|capital|share capital))? "
            f"(?:is|are|was|were)(?: [a-z]+ly)? (?P<t>{_OWNED}) by {_NAME}",
            _STAKE_BY,
            _REST_BY,
        ),
        example="51% of North Systems is owned by Helios Holdings and 49% by Tern Capital.",
        counterexample="51% of North Systems is owned by Helios Holdings.",
        spread="holder",
        base=0.95,
    ),
    Pattern(
        "ownership-en-list-holds",
        _list(
            f"<pa>(?:, (?:which|who|<one>))?{_WORDS} "
            f"(?P<t>{_HAVING}) {_ABOUT}<r>{_STAKE}{_OF}(?P<target><co>){_NOT_ITS_DEBT}",
            f"(?:{_HOLDER_STAKE}|{_STAKE_BY})",
            f"(?:{_REST}|{_REST_BY})",
        ),
        example="Helios Holdings owns 51% of North Systems and Tern Capital the remaining 49%.",
        counterexample="Helios Holdings owns 51% of North Systems and leases the remaining 49%.",
        spread="holder",
        base=0.93,
    ),
    Pattern(
        "ownership-en-list-holders-are",
        (
            f"(?:(?P<t>{opening(_HOLDERS)}){_OF}(?P<target><co>){_ARE}|"
            f"(?P<target><co>)(?:'s?)?(?:,? whose)? (?:[a-z-]{{3,14}} ){{0,2}}?{_HOLDERS}"
            f"{_ARE})(?: (?:split|shared|divided) (?:between|among|by))? "
        )
        + _list(_HOLDER_STAKE, _HOLDER_STAKE, _REST, fewest=0),
        example=(
            "Shareholders of North Systems are Helios Holdings with 51% and Tern Capital with 49%."
        ),
        counterexample=(
            "Customers of North Systems are Helios Holdings with 51% and Tern Capital with 49%."
        ),
        spread="holder",
        whole=True,
        base=0.93,
    ),
    Pattern(
        "ownership-en-list-of-owned",
        (
            f"(?P<target><co>){_NOT_ITS_DEBT},?{_WORDS} "
            f"(?P<t>{_OWNED}(?: (?:jointly|equally))? by|venture (?:between|of|by|with)) "
        )
        + _list(_HOLDER_STAKE, _HOLDER_STAKE, _REST, fewest=0),
        example="North Systems is owned by Helios Holdings (51%) and Tern Capital (49%).",
        counterexample="North Systems is advised by Helios Holdings (51%) and Tern Capital (49%).",
        spread="holder",
        whole=True,
        base=0.93,
    ),
    Pattern(
        "ownership-en-list-own",
        _list(_HOLDER_STAKE, _HOLDER_STAKE, _REST)
        + (
            f",?(?: (?:together|jointly|currently|now|both))? (?P<t>own|hold|control) {ARTICLE}"
            "(?P<target><co>)(?! (?:shares|stock|bonds|products)\\b)"
        ),
        example="Helios Holdings (51%) and Tern Capital (49%) own North Systems.",
        counterexample="Helios Holdings (51%) and Tern Capital (49%) run North Systems.",
        spread="holder",
        whole=True,
        base=0.93,
    ),
    Pattern(
        "ownership-en-list-biggest",
        _list(
            "<pa>(?: is| was| remains|,)(?: now| also)? (?:the |an? )?"
            "(?P<t>(?:single[- ])?(?:largest|biggest|controlling|majority|main|top|"
            f"leading) {_HOLDER}){_OF}(?P<target><co>),? (?:with|at|{_HAVING}) "
            f"{_ABOUT}<r>{_STAKE}",
            _HOLDER_STAKE,
            _REST,
        ),
        example=(
            "Helios Holdings is the largest shareholder in North Systems with 51%, followed "
            "by Tern Capital with 30%."
        ),
        counterexample=(
            "Helios Holdings is the largest shareholder in North Systems with 51%, followed "
            "by its founder."
        ),
        spread="holder",
        whole=True,
        base=0.93,
    ),
    Pattern(
        "ownership-en-list-of-parts",
        f"(?P<cells><pa>{_WORDS} (?P<t>{_HAVING}) {_ABOUT}<r>{_STAKE}"
        f"(?:{_SEPARATOR}{_NAME}(?: {_HAVING})? {_ABOUT}<r>{_STAKE}){{1,9}}){_OF}"
        f"(?P<target><co>){_NOT_ITS_DEBT}",
        example="Helios Holdings owns 51% and Tern Capital 49% of North Systems.",
        counterexample="Helios Holdings owns 51% and Tern Capital runs 49% of North Systems.",
        spread="holder",
        whole=True,
        base=0.93,
    ),
    Pattern(
        "ownership-en-remaining",
        "(?:[Tt]he|[Aa]nother|[Aa]) (?:remaining|other|further|rest of the|balance of)? ?"
        f"(?P<percent><r>){_STAKE} (?P<t>(?:is|are|was|were)(?: [a-z]+ly)? {_OWNED} by|"
        f"belongs to|rests with|lies with) {ARTICLE}"
        "(?P<holder><pas>)(?! (?:famil|brothers|heirs))",
        example=(
            "Helios Holdings owns 51% of North Systems. The remaining 49% is held by Tern Capital."
        ),
        counterexample=(
            "Helios Holdings owns 51% of North Systems. The remaining 49% is traded by Tern "
            "Capital."
        ),
        subject="target",
        spread="holder",
        base=0.88,
    ),
)
