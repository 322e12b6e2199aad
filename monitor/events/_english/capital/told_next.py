"""How later sentences of English texts say what the capital is then: "It will rise to £5m"."""

from collections.abc import Iterator

from monitor.events._patterns.pattern import Pattern


def _it_moves(name: str, way: str, moves: str, moved_by: str) -> Iterator[Pattern]:
    """What the capital, "it", of the sentence before rises or falls to."""
    yield Pattern(
        f"capital-en-it-{name}",
        f"^<one> (?:(?:will|would|is to|is due to) )?(?:then )?(?P<t>{moves}) "
        f"(?:from (?P<capital_from><m>) )?(?:to |at )?(?P<capital_to><m>){_ENDS}|"
        "^(?:[Tt]he (?:increase|move|step|issue|reduction|cut)|[Tt]his|[Tt]hat)(?: will| would)? "
        f"(?P<t>{moved_by}) (?:<one>|it|(?:the|<one>|its) "
        "(?:total )?(?:share |registered )?capital) "
        f"(?:from (?P<capital_from><m>) )?to (?P<capital_to><m>){_ENDS}",
        example=f"North Systems is to {way} its share capital. {_EXAMPLES[way]} £5m.",
        counterexample=f"North Systems is to {way} its share capital. It will lend £5m.",
        facts={"direction": way},
        joins=True,
    )


_EXAMPLES = {"increase": "It will rise to", "decrease": "It will fall to"}
_ENDS = "(?=[.,;]|$| (?:in|on|by|after|from|as)\\b)"

PATTERNS = (
    *_it_moves(
        "rises",
        "increase",
        "be (?:raised|increased|lifted)|rises?|increases?|grows?|goes(?: up)?|go up|"
        "(?:then )?(?:amounts?|stands?)|then be",
        "brings?|takes?|lifts?|raises?",
    ),
    *_it_moves(
        "falls", "decrease", "be (?:reduced|cut|lowered)|falls?|drops?|shrinks?", "cuts?|reduces?"
    ),
    Pattern(
        "capital-en-is-then",
        "^(?:(?:[Aa]fter|[Ff]ollowing|[Aa]s a result of|[Oo]n completion of) "
        "(?:the|this|<one>) [a-z ]{3,24}, )?(?:(?:[Tt]he|<one>|[Ii]ts) )"
        "(?:(?:new|share|registered|issued|increased|reduced|total|enlarged) ){0,3}"
        "(?P<t>capital)(?: stock)? (?:then )?"
        "(?:(?:will|would|is to) (?:then )?(?:be|stand at|total|amount to|"
        "(?:rise|increase|grow|go up|fall|drop|decrease|be (?:raised|increased|lifted|reduced|"
        "cut|lowered)) (?:from (?P<capital_from><m>) )?to)|is|was|(?:now )?stands at|amounts to|"
        "totals|(?:rises|increases|grows|falls|drops|rose|increased|grew|fell) "
        "(?:from (?P<capital_from><m>) )?to) (?P<capital_to><m>)",
        example="North Systems is raising its share capital. The new capital is £5m.",
        counterexample="North Systems is raising its share capital. The new plant is worth £5m.",
        joins=True,
    ),
)
