"""What happened to a watched group, as subject, verb forms and object."""

from collections.abc import Callable

from monitor.deliver import _labels as labels
from monitor.deliver._sentences.told import Told

Words = tuple[list[str], str, str, str, str]  # who; did, do, doing; what follows in every form


def _entered(told: Told) -> Words:
    under = f"under the control of {told.who('holder')}"
    forms = (f"came {under}", f"have come {under}", f"coming {under}")
    way = f": {told.fact('path_after')}" if told.has("path_after") else ""
    return told.subject("company"), *forms, way


def _left(told: Told) -> Words:
    group = f" the group of {told.who('holder')}"
    forms = (f"left{group}", f"leave{group}", f"leaving{group}")
    ways = {"path_before": "before: ", "path_after": "now: "}
    said = [f"{when}{told.fact(path)}" for path, when in ways.items() if told.has(path)]
    rest = f" ({', '.join(said)})" if said else ""
    return told.subject("company"), *forms, rest


def _mark(told: Told) -> Words:
    than = "less than" if told.is_("direction", "decrease") else "at least"
    mark = f" {than} {told.fact('threshold')} of {told.subject('company')[0]}"
    shares = [told.fact(name) for name in ("percent_from", "percent_to")]
    moved = "down" if told.is_("direction", "decrease") else "up"
    rest = f": {shares[1]}, {moved} from {shares[0]}" if all(shares) else ""
    forms = (f"now holds{mark}", f"hold{mark}", f"holding{mark}")
    return told.subject("holder"), *forms, rest


def _controller(told: Told) -> Words:
    what = " its ultimate controller"
    old = f" from {told.fact('from')}" if told.has("from") else ""
    new = f" to {told.fact('to') or 'nobody known'}"
    forms = (f"changed{what}", f"change{what}", f"changing{what}")
    return told.subject("company"), *forms, old + new


def changed_share(told: Told, target: str) -> Words:
    """A share that a register now gives otherwise: nobody need have sold, as new capital makes old
    shares smaller."""
    now, before = told.fact("percent_to"), told.fact("percent_from")
    subject = told.subject("holder", "seller")
    if told.is_nothing("percent_to"):
        rest = f" longer a shareholder of {target}, where it held {before}"
        return subject, "is no", "be no", "being no", rest
    if told.is_nothing("percent_from"):
        return subject, "became", "become", "becoming", f" a shareholder of {target} with {now}"
    moved = "up" if told.rises("percent_from", "percent_to") else "down"
    return subject, "now holds", "hold", "holding", f" {now} of {target}, {moved} from {before}"


def _dispute(told: Told) -> Words:
    who = _disputed(told)
    if told.has("believed"):
        rest = f": {told.fact('believed')} is believed, {told.fact('against')} is not"
    else:
        rest = f": {told.fact('against')}"
    forms = (f"disagree{who}", f"disagree{who}", f"disagreeing{who}")
    return ["Sources"], *forms, rest


def _disputed(told: Told) -> str:
    """What a dispute is about: a fact of a firm, or who holds it."""
    firm = told.subject("company")[0]
    return f" on {_fact(told, 'the ')} of {firm}" if told.has("fact") else f" on who holds {firm}"


def _fact(told: Told, article: str = "") -> str:
    word = labels.word("fact", str(told.event["facts"]["fact"]), told.language)
    return word if told.language == "zh" else f"{article}{word[0].lower()}{word[1:]}"


def _agreed(told: Told) -> Words:
    who = f" again{_disputed(told)}"
    return ["Sources"], f"agree{who}", f"agree{who}", f"agreeing{who}", ""


ENGLISH: dict[str, Callable[[Told], Words]] = {
    "group_entered": _entered,
    "group_left": _left,
    "threshold_crossed": _mark,
    "controller_changed": _controller,
    "dispute_opened": _dispute,
    "dispute_ended": _agreed,
}


def _zh_entered(told: Told) -> tuple[list[str], str]:
    way = f"（{told.fact('path_after')}）" if told.has("path_after") else ""
    return told.subject("company"), f"由{told.who('holder')}控制{way}"


def _zh_left(told: Told) -> tuple[list[str], str]:
    ways = {"path_before": "变动前", "path_after": "现为"}
    said = [f"{when}{told.fact(path)}" for path, when in ways.items() if told.has(path)]
    rest = f"（{'，'.join(said)}）" if said else ""
    return told.subject("company"), f"退出{told.who('holder')}集团{rest}"


def _zh_mark(told: Told) -> tuple[list[str], str]:
    passed = "低于" if told.is_("direction", "decrease") else "达到"
    shares = [told.fact(name) for name in ("percent_from", "percent_to")]
    change = f"（由{shares[0]}变为{shares[1]}）" if all(shares) else ""
    company = told.subject("company")[0]
    return told.subject("holder"), f"对{company}的穿透持股{passed}{told.fact('threshold')}{change}"


def _zh_controller(told: Told) -> tuple[list[str], str]:
    old = f"由{told.fact('from')}" if told.has("from") else ""
    return told.subject("company"), f"的实际控制人{old}变更为{told.fact('to') or '不明'}"


def _zh_dispute(told: Told) -> tuple[list[str], str]:
    against = told.fact("against")
    sides = f"采信{told.fact('believed')}，未采信{against}" if told.has("believed") else against
    return told.subject("company"), f"的{_zh_disputed(told)}说法不一：{sides}"


def _zh_disputed(told: Told) -> str:
    return _fact(told) if told.has("fact") else "持股情况"


def _zh_agreed(told: Told) -> tuple[list[str], str]:
    return told.subject("company"), f"的{_zh_disputed(told)}说法已一致"


CHINESE: dict[str, Callable[[Told], tuple[list[str], str]]] = {
    "group_entered": _zh_entered,
    "group_left": _zh_left,
    "threshold_crossed": _zh_mark,
    "controller_changed": _zh_controller,
    "dispute_opened": _zh_dispute,
    "dispute_ended": _zh_agreed,
}
