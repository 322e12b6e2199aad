"""Words of English regexes with which somebody gives up a plan, and a plan is given up."""

from monitor.events._english._verbs import done, inflected

_DROPS = (
    *"call off,shelve,abandon,scrap,drop,cancel,axe,ditch,pull,halt,suspend,withdraw".split(","),
    *"terminate,abort,dump,call time on,pull the plug on".split(","),
)
CALLS_OFF = f"(?:{inflected(*_DROPS, 'give up', 'end', 'bin')})"
CALLED_OFF = (
    "(?:(?:is|are|was|were|has been|have been|had been|being)(?: now| since| [a-z]+ly)? "
    f"{done('call off', 'shelve', 'abandon', 'scrap', 'drop', 'axe', 'halt', 'withdraw', 'end')}|"
    "(?:is|was|has been|been) (?:cancelled|canceled|pulled|aborted|terminated|suspended|ditched)|"
    "(?:(?:has|have|had)(?: now| since| [a-z]+ly)? )?(?:collapse[sd]|f[ae]ll(?:s|en)? "
    "(?:through|apart)|broken? down|come to nothing)|is (?:now )?off(?=[,.;]|$))"
)
