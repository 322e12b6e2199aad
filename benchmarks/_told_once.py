"""What a careful reader says of the alerts about a story: told once, again, or something else."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from benchmarks._stories import Cast, Fact, Printed, Step
from monitor.model import Json

OUTCOMES = ("once", "apart", "twice", "needless", "lacking", "missing", "wrong")
Alert = Mapping[str, Json]


@dataclass(slots=True)
class Life:
    """One story: who is in it, what happens, what was told of it so far."""

    name: str
    cast: Cast
    steps: Mapping[str, Sequence[Step]]  # by language
    told: dict[tuple[int, Fact], list[Alert]] = field(default_factory=lambda: defaultdict(list))
    counts: Counter[str] = field(default_factory=Counter)
    shown: list[str] = field(default_factory=list)

    def take(self, article: Printed, alerts: Sequence[Alert]) -> None:
        """Judge the alerts after an article."""
        ways = f"{article.way}{', in part' if article.is_short else ''}"
        place = f"{article.step} paper{article.paper} {article.at:%d %b %H}h ({ways})"
        self.shown.append(f"  {place} {article.title} | {article.body}")
        for alert in sorted(alerts, key=lambda one: one["data"]["version"]):
            outcome, fact = self._outcome(article, alert)
            for one in self.steps[article.lang][article.step].facts if fact else ():
                if one == fact or len(self._named(one, alert["data"])) == len(one.slots):
                    self.told[article.step, one].append(alert)
            self.counts[outcome] += 1
            self.shown.append(f"      {outcome.upper()} {_shown(alert)}")

    def end(self) -> None:
        """Count the facts, and those of which nothing was told."""
        for place, step in enumerate(next(iter(self.steps.values()))):
            for fact in step.facts if step.way in {"new", "next"} else ():
                self.counts["facts"] += 1
                if not self.told.get((place, fact)):
                    self.counts["missing"] += 1
                    self.shown.append(f"      MISSING {place} {' '.join(sorted(fact.kinds))}")

    @property
    def is_right(self) -> bool:
        return not any(self.counts[one] for one in OUTCOMES[1:])

    def _outcome(self, article: Printed, alert: Alert) -> tuple[str, Fact | None]:
        step, data = self.steps[article.lang][article.step], alert["data"]
        fitting = [fact for fact in step.facts if _fits(fact, data)]
        if not fitting or stories_of(alert) != {article.story}:
            return "wrong", None
        fact = max(fitting, key=lambda one: len(self._named(one, data)))
        is_created = alert["type"] == "event.created"
        if known := self.told.get((article.step, fact)):
            is_more = not is_created and _is_more(known, data)
            return ("more" if is_more else "twice" if is_created else "needless"), fact
        if step.way == "may":
            return "more", fact
        if is_created != (step.way == "new" or not self.told):
            return "apart", fact
        is_whole = len(self._named(fact, data)) == len(fact.slots)
        is_in_part = article.is_short or article.way == "title"
        return ("once" if is_whole or is_in_part else "lacking"), fact

    def _named(self, fact: Fact, data: Json) -> list[str]:
        """Whom of a fact an alert names."""
        names = [party["name"].casefold() for party in data["parties"]]
        names += [str(data["facts"][one]).casefold() for one in ("to",) if one in data["facts"]]
        return [slot for slot in fact.slots if self._is_in(slot, names)]

    def _is_in(self, slot: str, names: Sequence[str]) -> bool:
        forms = [form.casefold() for form in self.cast.named[slot].all()]
        return any(form in name or name in form for form in forms for name in names)


def stories_of(alert: Alert) -> set[int]:
    """The stories whose pages an alert names."""
    pages = (one["url"].rpartition("/")[2] for one in alert["data"].get("sources", ()))
    return {int(page.partition("-")[0]) for page in pages}


def _fits(fact: Fact, data: Json) -> bool:
    return data["type"] in fact.kinds and data["modality"] in fact.modalities


def _is_more(known: Sequence[Alert], data: Json) -> bool:
    """Whether an update has a fact, a party or a date that no alert had."""
    had = {name for alert in known for name in alert["data"]["facts"]}
    sides = max(len(alert["data"]["parties"]) for alert in known)
    is_dated = any(alert["data"]["date"] for alert in known)
    return any(
        (name in data["facts"] and name not in had)
        or (name == "parties" and len(data["parties"]) > sides)
        or (name == "date" and not is_dated)
        for name in data["changed"]
    )


def _shown(alert: Alert) -> str:
    data = alert["data"]
    said = f"{alert['type']} {data['type']} {data['modality']}/{data['state']}"
    parties = ", ".join(f"{one['role']} {one['name']}" for one in data["parties"])
    facts = {k: v.get("text", v) if isinstance(v, dict) else v for k, v in data["facts"].items()}
    when = (data["date"] or {}).get("text")
    return f"{data['id'][-4:]} {said} {data['changed']} ({parties}) {facts} {when}"
