"""Recognises English sports reports, where clubs sign, buy and loan players, not firms."""

from monitor.reading.regexes.gated import gated

_WORDS = gated(
    r"\b(winger|striker|midfielder|defender|goalkeeper|full-?back|forward|batsman|bowler|"
    "pitcher|quarterback|linebacker|shortstop|fly-half|scrum-half|jockey|fixtures?|"
    r"kick-?off|half-?time|penalty|relegat\w+|promotion race|league|cup|championship|"
    "tournament|season|preseason|pre-season|playoffs?|squad|dressing room|head coach|"
    "coach|manager|medical|on loan|free agent|transfer (?:window|fee)|goals?|wickets?|"
    "innings|touchdowns?|tries|match(?:es)?|team-?mates?|away to|at home to|clean sheet|"
    r"draft pick|roster|pitch|captain|debut|bogey\w*|birdies?|strokes|caddie|fairway|"
    "green jacket|ninth|eighteenth|tee|straight sets|seeded|grand slam|lap|podium|"
    "pole position|grand prix|peloton|knockout|heavyweight|regatta|marathon|medals?|"
    r"umpire|referee|leaderboard)\b"
)
_ENOUGH = 4  # different words
_NAMES_A_DEAL = gated(
    r"stake|shares|takeover|consortium|ownership|owners?\b|per cent|sponsor|naming rights|"
    r"shirt deal|kit (?:deal|supplier|maker)|broadcast\w* (?:deal|rights|partner)|"
    "commercial partner|official partner|business|company"
)


def is_sport(text: str) -> bool:
    """Whether the text contains enough different words of sport."""
    found: set[str] = set()
    for match in _WORDS.finditer(text):
        found.add(match[1].rstrip("s"))
        if len(found) >= _ENOUGH:
            return True
    return False


def is_business(sentence: str) -> bool:
    """Whether a sentence of a sports report is about owners, sponsors or firms after all."""
    return _NAMES_A_DEAL.search(sentence) is not None
