"""What registers' words for a company's state mean, in many languages."""

import re
from typing import Literal

from monitor.resolve.folding import fold

State = Literal["active", "closed", "insolvent", "winding_up", "other"]

# The first state with a matching line wins; announcements and suspensions come first.
_WORDS: dict[State, str] = {
    "other": """
        proposal to strike|strike[- ]off (?:action )?(?:proposed|suspended|discontinued)
        dormant|suspended|revoked|吊销|撤销|停业|歇业|经营异常|暂停|inapta|suspensa
    """,
    "insolvent": r"""
        insolven|bankrupt|^administration|in administration|receiver|voluntary.arrangement
        konkurs|faillite|failliet|redressement|sauvegarde|liquidation judiciaire|破产|重整
        upadł|úpad|fallimento|falência|несъстоятелност|concurso
    """,
    "winding_up": """
        liquidat|winding[- ]up|清算|清盘|abwicklung|avvikling|afwikkeling|vereffening|likwidac
        likvidac|ликвидац|解散|aufgelöst|dissolution|selvitystila
    """,
    "closed": """
        dissolved|struck[- ]off|removed|deleted|closed|ceased|deregist|terminated|converted|merged
        lapsed|annulled|retired|注销|除名|废止|撤回|gelöscht|erloschen|radi[ée]|cess[ée]e
        slettet|oppløst|wykreślon|zanikl|vymaz|заличен|прекратен|baixad|lopetettu|lakannut|avregistr
    """,
    "active": r"""
        active|\blive|registered|existing|good standing|current|open\b|normal|issued
        存续|在业|在营|开业|在册|正常|核准|设立|仍注册|现存|eingetragen|bestehend|aktiv|actif|attiva|ativa|działa
        en activit|immatricul|im handel|laufend|действащ|нова партида|rekisterissä|toiminnassa
    """,
}
_COMPILED = {
    state: re.compile("|".join(words.split("\n")[1:-1]).replace("        ", ""), re.IGNORECASE)
    for state, words in _WORDS.items()
}
_INACTIVE = re.compile(r"\b(?:in|not |non[- ]?)active\b|inaktiv|inactif|inativa", re.IGNORECASE)


def state_of(words: str) -> State:
    """What a status means; "other" if unknown."""
    folded = fold(words)
    if _INACTIVE.search(folded):
        return "closed"
    return next((state for state, pattern in _COMPILED.items() if pattern.search(folded)), "other")


def status_event(was: str, now_is: str) -> str | None:
    """The type of event that a new status is; None if its meaning is unchanged."""
    old, new = state_of(was), state_of(now_is)
    if fold(was) == fold(now_is) or (old == new and new != "other"):
        return None
    if new == "closed":
        return "deregistration"
    return "insolvency" if new == "insolvent" else "status_change"
