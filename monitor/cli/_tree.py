"""An ownership answer as a tree for a terminal: owners above, subsidiaries below, then quotes and
notes."""

from collections.abc import Callable, Iterator, Mapping

from monitor.model import Holding, Json, Share
from monitor.ownership.graph import Picture

_LINES = 100  # of each half; further ones are counted
_LONGEST_QUOTE = 200
_CONTROL = {"certain": "controls", "possible": "may control", "none": ""}
_NOTES = {
    "ownerless_ring": "these firms own each other wholly, so no share can be calculated: {members}",
    "over_subscribed": "more than 100 % of {target} is stated, so every share in it is unknown",
    "cycle": "these firms own parts of each other, so shares are more than the paths add up to: "
    "{members}",
    "disputed": "sources disagree on who holds {target}: {because}",
    "votes_from_equity": "votes are not stated, so equity counts for them: {targets}",
    "truncated": "more exists than is shown of: {what}",
    "not_known": "{company} was not known then; first known {since}",
}


def tree(
    picture: Picture, company: str, told: Mapping[str, Json], names: Mapping[str, str]
) -> Iterator[str]:
    """Line by line. `told` is the contract's answer on the same picture."""
    return _Tree(picture, company, told, names).lines()


def note_line(note: Mapping[str, Json]) -> str:
    """A note of the answer as a sentence."""
    said = {
        key: ", ".join(v) if isinstance(v, list) and _words(v) else v for key, v in note.items()
    }
    return _NOTES.get(note["kind"], str(note["kind"])).format_map(said)


def _words(value: list[Json]) -> bool:
    return all(isinstance(one, str) for one in value)


class _Tree:
    def __init__(
        self, picture: Picture, company: str, told: Mapping[str, Json], names: Mapping[str, str]
    ) -> None:
        self.picture = picture
        self.company = company
        self.told = told
        self.names = names
        self.owners = {one["name"]: one for one in told["owners"]}
        self.below = {one["name"]: one for one in told["subsidiaries"]}
        self.shown: set[tuple[str, str]] = set()  # holder and target of the lines so far

    def lines(self) -> Iterator[str]:
        ids = "  ".join(
            f"{scheme} {value}" for scheme, value in self.told["company"]["ids"].items()
        )
        when = [f"as of {self.told['as_of']}"]
        when += [f"as known {self.told['known_at']}"] if self.told["known_at"] else []
        yield "  ".join([self._name(self.company), *([ids] if ids else []), *when])
        yield f"controlled by: {', '.join(self.told['controllers']) or 'nobody known'}"
        yield from self._behind()
        edges = self.picture.edges
        above = list(self._half("held by", edges.upward, self._owner))
        if (rest := self.told["residual"])["high"] != "0":
            above = [*(above or ["held by"]), f"  not known: {_span(rest)}"]
        yield from above
        yield from self._half("holds", edges.downward, self._owned)
        yield from self._quoted()
        yield from (f"note: {note_line(one)}" for one in self.told["notes"])

    def _behind(self) -> Iterator[str]:
        """Who is named as beneficial owner."""
        if suspect := self.told.get("suspected_controller"):
            yield f"suspected: {suspect['name']} (the largest holder at each step)"
        found = [_owner_behind(one) for one in self.told["beneficial_owners"]]
        if found:
            known = any(one["person"] for one in self.told["beneficial_owners"])
            title = "beneficial owners" if known else "behind it, none known to be a person"
            yield f"{title}: {'; '.join(found)}"
        elif managers := self.told.get("senior_managers"):
            yield f"beneficial owners: none known; its managers: {', '.join(managers)}"

    def _half(
        self,
        title: str,
        graph: Mapping[str, frozenset[str]],
        line: Callable[[str, str], str],
    ) -> Iterator[str]:
        """Depth first, each firm's own branches once."""
        nearest = self._sorted(graph.get(self.company, frozenset()))
        if not nearest:
            return
        yield title
        seen = {self.company}
        work = [(one, self.company, "  ") for one in reversed(nearest)]
        shown = 0
        while work and shown < _LINES:
            node, child, indent = work.pop()
            shown += 1
            again = " (see above)" if node in seen and graph.get(node) else ""
            yield f"{indent}{line(node, child)}{again}"
            if node in seen:
                continue
            seen.add(node)
            following = self._sorted(graph.get(node, frozenset()))
            work += [(one, node, f"{indent}  ") for one in reversed(following)]
        if work:
            yield f"  … and more ({len(work)} lines not shown; --format json has all)"

    def _quoted(self) -> Iterator[str]:
        said = [one for one in self.picture.edges.statements if one.quote or one.url]
        shown = [one for one in said if (one.holder, one.target) in self.shown]
        if shown:
            yield "as stated"
        for one in sorted(shown, key=lambda one: (self._name(one.target), self._name(one.holder))):
            yield f"  {self._name(one.holder)} – {self._name(one.target)}: {_statement(one)}"

    def _sorted(self, nodes: frozenset[str]) -> list[str]:
        return sorted(nodes, key=lambda one: (-self._weight(one), self._name(one)))

    def _weight(self, node: str) -> float:
        entry = self.owners.get(self._name(node)) or self.below.get(self._name(node))
        return float(entry["share"]["high"]) if entry else 0.0

    def _owner(self, node: str, child: str) -> str:
        direct = self._direct(node, child)
        entry = self.owners.get(self._name(node))
        return (
            direct if entry is None else f"{direct}{_through(entry, nearest=child == self.company)}"
        )

    def _owned(self, node: str, holder: str) -> str:
        direct = self._direct(holder, node, named=node)
        entry = self.below.get(self._name(node))
        return (
            direct
            if entry is None
            else f"{direct}{_through(entry, nearest=holder == self.company)}"
        )

    def _direct(self, holder: str, target: str, *, named: str | None = None) -> str:
        edges = self.picture.edges
        self.shown.add((holder, target))
        share = edges.equity.get(target, {}).get(holder)
        votes = edges.power.get(target, {}).get(holder)
        parts = [percent(share)] if share else []
        if votes and votes != share:
            parts.append(f"{percent(votes)} of votes")
        if not parts and target in edges.direct.get(holder, ()):
            parts.append("by agreement or office")
        return f"{self._name(named or holder)}  {', '.join(parts) or 'share not stated'}"

    def _name(self, node: str) -> str:
        return self.names.get(node, node)


def _statement(one: Holding) -> str:
    quote = " ".join(one.quote.split())
    short = quote if len(quote) <= _LONGEST_QUOTE else f"{quote[: _LONGEST_QUOTE - 1]}…"
    where = ", ".join(filter(None, (one.source, one.url)))
    return f"“{short}” ({where})" if short and where else f"“{short}”" if short else where


def _owner_behind(one: Mapping[str, Json]) -> str:
    kinds = {"share": "of shares", "votes": "of votes"}
    words = [f"{_span(one[key])} {of}" for key, of in kinds.items() if one[key]["high"] != "0"]
    words += ["control"] if "control" in one["by"] else []
    words += [] if one["certainty"] == "certain" else ["possible"]
    return f"{one['name']} ({', '.join(words)})"


def _through(entry: Mapping[str, Json], *, nearest: bool) -> str:
    control = _CONTROL[entry["control"]]
    is_plain = nearest and len(entry.get("paths", ())) < 2
    in_all = [] if is_plain or entry["share"]["high"] == "0" else [_span(entry["share"])]
    parts = [f"{share} in all" for share in in_all] + ([control] if control else [])
    return f"  [{', '.join(parts)}]" if parts else ""


def percent(share: Share) -> str:
    """A share for people."""
    if share.low == 0 and share.high == 1:
        return "share not stated"
    return _span({"low": str(float(share.low)), "high": str(float(share.high))})


def _span(bounds: Mapping[str, str]) -> str:
    low, high = (f"{float(bounds[end]) * 100:.4g}" for end in ("low", "high"))
    return f"{low} %" if low == high else f"{low} to {high} %"
