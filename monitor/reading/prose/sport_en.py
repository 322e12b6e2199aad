"""Recognises English sports reports, where clubs sign, buy and loan players, not firms."""

from monitor.reading.regexes.gated import gated

_WORDS = gated(
    r"\b(?:winger|striker|midfielder|defender|goalkeeper|defen[cs]e?m[ae]n|goalies?|goaltenders?|"
    r"N[HF]L|NBA|MLB|drafted|full-?back|forward|batsman|bowler|"
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
        found.add(match[0].rstrip("s"))
        if len(found) >= _ENOUGH:
            return True
    return False


# What one sentence says of players or coaches, no matter what the text is about
_PLAY = gated(
    r"\b((?<!holiday )(?<!festive )(?<!earnings )(?<!shopping )seasons?|squad|relegated|bowlers|"
    "coach(?! (?:operator|maker|builder|firm|company|group))(?:ed|es|ing)?|[Cc]aptain|"
    r"skipper|on loan|top-flight|midfielder|striker|winger|goalkeeper|"
    r"batsmen|the (?:championship|premiership))\b"
)


def is_of_play(sentence: str) -> bool:
    """Whether a sentence speaks of a season, a squad or its players."""
    return _PLAY.search(sentence) is not None


def is_business(sentence: str) -> bool:
    """Whether a sentence of a sports report is about owners, sponsors or firms after all."""
    return _NAMES_A_DEAL.search(sentence) is not None
