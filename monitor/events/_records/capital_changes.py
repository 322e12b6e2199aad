"""Changes of capital between two records; another notation or a redenomination is none."""

from collections.abc import Iterator
from decimal import Decimal

from monitor.events._records.change import Change, day_of, number, plain
from monitor.model import Facts, Json

_SUFFIX = "_capital"  # registered_capital, paid_in_capital, issued_capital, authorised_capital
_KINDS = {"paid_in_capital": "paid_in", "issued_capital": "issued",
          "authorised_capital": "authorised", "subscribed_capital": "subscribed"}  # fmt: skip
# Units of an old currency per unit of the new: euro members, and currencies that dropped zeros.
_REDENOMINATED = {
    (old, "EUR"): Decimal(rate)
    for old, rate in {
        "ATS": "13.7603", "BEF": "40.3399", "DEM": "1.95583", "ESP": "166.386", "FIM": "5.94573",
        "FRF": "6.55957", "IEP": "0.787564", "ITL": "1936.27", "LUF": "40.3399", "NLG": "2.20371",
        "PTE": "200.482", "GRD": "340.750", "SIT": "239.640", "CYP": "0.585274", "MTL": "0.429300",
        "SKK": "30.1260", "EEK": "15.6466", "LVL": "0.702804", "LTL": "3.45280", "HRK": "7.53450",
        "BGN": "1.95583", "BGL": "1955.83",
    }.items()
} | {
    (old, new): Decimal(rate)
    for old, new, rate in [
        ("ROL", "RON", 10_000), ("TRL", "TRY", 1_000_000), ("BYR", "BYN", 10_000),
        ("BGL", "BGN", 1000), ("MZM", "MZN", 1000), ("GHC", "GHS", 10_000), ("STD", "STN", 1000),
        ("MRO", "MRU", 10), ("ZMK", "ZMW", 1000), ("SLL", "SLE", 1000), ("AZM", "AZN", 5000),
        ("RUR", "RUB", 1), ("ANG", "XCG", 1),
    ]
}  # fmt: skip
_ROUNDING = Decimal("0.02")  # most laws rounded converted shares to whole amounts


def capital_changes(before: Facts, after: Facts) -> Iterator[Change]:
    """One change for each kind of capital that both records state differently."""
    for name in sorted(before.keys() & after.keys()):
        if name.endswith(_SUFFIX):
            yield from _change(name, before[name], after[name])


def _change(name: str, was: Json, is_now: Json) -> Iterator[Change]:
    old, new = number(was), number(is_now)
    if old is None or new is None or _kind(name, was) != _kind(name, is_now):
        return
    first, second = _currency(was), _currency(is_now)
    same_money = not (first and second) or first == second
    if (old == new and same_money) or (not same_money and _redenominated(first, second, old, new)):
        return
    facts: dict[str, Json] = {"capital_from": _money(name, was), "capital_to": _money(name, is_now)}
    if same_money:
        facts |= _difference(old, new, second or first)
    yield Change("capital_change", name, _words(was), _words(is_now), facts, since=day_of(is_now))


def _difference(old: Decimal, new: Decimal, currency: str) -> dict[str, Json]:
    size = abs(new - old)
    change: dict[str, Json] = {"text": plain(size), "value": plain(size)}
    facts: dict[str, Json] = {
        "change": change | ({"currency": currency} if currency else {}),
        "direction": "increase" if new > old else "decrease",
    }
    if old:
        share = plain((size / old * 100).quantize(Decimal("0.0001")))
        facts["percent"] = {"text": f"{share}%", "value": share}
    return facts


def _redenominated(first: str, second: str, old: Decimal, new: Decimal) -> bool:
    rate = _REDENOMINATED.get((first, second))
    return rate is not None and abs(old / rate - new) <= max(abs(new) * _ROUNDING, Decimal(1))


def _money(name: str, value: Json) -> dict[str, Json]:
    kept = {key: value[key] for key in ("text", "value", "currency", "kind") if value.get(key)}
    kind = _kind(name, value)
    return {"text": _words(value)} | kept | ({"kind": kind} if kind else {})


def _kind(name: str, value: Json) -> str:
    return str(value.get("kind") or _KINDS.get(name, ""))


def _currency(value: Json) -> str:
    return str(value.get("currency") or "")


def _words(value: Json) -> str:
    return f"{value['value']} {_currency(value)}".strip()
