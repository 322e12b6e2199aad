"""English phrases between commas or dashes that interrupt a clause: behind its subject, behind an
auxiliary, between verb and object."""

from monitor.reading.masks.beside import Behind, Within

# What follows a subject: a verb, perhaps with an adverb.
DOES = (
    "(?= (?:(?:also|now|later|then|today|first|soon|[a-z]{3,10}ly) )?(?:has|had|have|is|was|are|"
    "were|will|would|may|might|could|to|said|says|bought|sold|took|takes|sets?|won|led|made|makes|"
    "put|went|cut|began|became|chose|hit|met|paid|spent|struck|[a-z]{3,12}(?:ed|es)|"
    "(?!its |this )[a-z]{3,12}s)\\b)"
)
_PLAIN = "[^,;.()–—<nsx><p><m><r><j>]"
_DOUBTED = "(?!reportedly|allegedly|supposedly|apparently|presumably|possibly|probably|potentially)"
_FICTION = (
    "(?!in (?:theory|fiction|jest|a (?:[a-z-]+ )?(?:story|novel|film|movie|game|play|dream)))"
)
_PHRASE = (
    f"(?:{_FICTION}(?:as|before|by|for|in|on|at|with|without|within|amid|among|over|during|since|"
    f"until) {_PLAIN}{{2,70}}|"
    "(?:through|via|after|following|despite|in spite of|according to|under|because of|thanks to|"
    "owing to|due to|ahead of|subject to|like|unlike) [^,;.()–—]{1,70}|"
    f"(?:{_DOUBTED}[a-z]{{4,14}}ly|however|meanwhile|moreover|too|also|therefore|instead|indeed)|"
    f"(?:it|he|she|they|<one>) (?:said|says|announced|emerged|added){_PLAIN}{{0,30}})"
)
_AUXILIARIES = [f" {word}" for word in "has have had is are was were be been will would".split()]
_VERBS = (
    *"ed ing ought acquire taken chosen raise invest appoint establish purchase".split(),
    *(f" {verb}" for verb in "buy sell sold took up led won put sign form name hire".split()),
    *(f" {verb}s" for verb in "buy sell sign form name hire appoint raise acquire".split()),
)
_OBJECT = r"(?:[<nsx><p><m><r><one>]|(?:an?|the|its|their|his|her|all|two|three|\d+)\b)"


def _between(opens: str, closes: str) -> str:
    """Such a phrase behind an auxiliary or before an object; its mark comes first, to be found."""
    auxiliary, verb = (
        "|".join(f"(?<={word}{opens})" for word in words) for words in (_AUXILIARIES, _VERBS)
    )
    phrase = f"{_PHRASE}{closes}"
    return f"{opens}(?:(?:{auxiliary}){phrase}(?= [a-z])|(?:{verb}){phrase}(?= {_OBJECT}))"


# Has, as expected, bought Y; has bought, through a subsidiary, 20% of Y
BETWEEN = Within(_between(", ", ","))
BETWEEN_DASHES = Within(f"{_between(' – ', ' –')}|{_between(' — ', ' —')}")
# "It was sold, the company said, to Y"; "X, however, has"
INSERTED = Within(
    ", (?:according to [^,;]{3,60}|"
    "(?:it|he|she|they|the [a-z]+|<one>|[<fp>]|officials|sources|people [a-z ]{3,40}) "
    "(?:said|says|announced|added|reported|confirmed|told)(?: [^,;]{1,30})?|however|"
    "meanwhile|too|also|in turn|respectively|separately|for its part|in effect|"
    "for example|for instance|by contrast|in fact|of course|among others|"
    "subject to [^,;]{3,60}|effective <d>|as expected|on <d>|<d>|in a statement|today|"
    f"yesterday|last (?:week|month|year))(?:,{DOES}|(?=,))",
)
# "X bought Y, Sam Roth reports."
WRITTEN = Within(
    r", (?:[<ns>] (?:reports|writes|reported|wrote)|(?:reports|writes) [<ns>])(?=[.”\"]{0,2}$)",
)
_HELP = "help|support|backing|aid|assistance|consent|approval|blessing|money|funds|funding|capital"
_SIZE = "sales|revenues?|turnover|assets|profits?|debts?"
# "X, after losing to Y, has bought Z": X acts, not Y; but "X, together with Y, has bought Z"
CIRCUMSTANCE = Behind(
    ", (?:(?:(?:after|following)(?! (?:[a-z-]+ )?(?:talks|negotiations|discussions|agreeing|"
    "signing|teaming|deal|merger|agreement|partnership) )|despite|in spite of|amid|without|against|"
    "thanks to|owing to|due to|"
    "because of|under|since|on behalf of|through|via|as part of|"
    "in (?:response|reply|addition|contrast) to|"
    "in the wake of|ahead of|at the (?:request|behest|invitation) of|"
    f"with (?:the |an? |<one> )?(?:[a-z-]{{2,12}} )?(?:{_HELP}|loans?|cash|advice)|"
    f"with (?:annual |net |combined )?(?:{_SIZE})) [^,;.()]{{1,80}}|"
    "(?:after|following|in|at|on|by|for|like|as|over|within|during|with) "
    f"(?!one\\b){_PLAIN}{{2,80}}),{DOES}",
)
