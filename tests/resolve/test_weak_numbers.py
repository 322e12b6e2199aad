"""Numbers that many companies bear are no identity."""

from monitor.model import Record
from monitor.resolve.ids import canonical_ids
from monitor.resolve.registered import scoped
from tests.cases import each


@each("number", ["HRB 30000", "HRB30000", "hra 7"])
def test_a_number_of_a_german_court_needs_its_court(number: str) -> None:
    assert canonical_ids({"handelsregister": number}) == {}
    whole = {"handelsregister": f"München {number}"}
    assert canonical_ids(whole) == whole


def test_a_number_without_a_name_belongs_to_its_register() -> None:
    numbers = {"registration_number": "123456", "lei": "HWUPKR0MPOU8FGXBT394"}
    record = Record("1", "", "Tarn Ltd", numbers, {})
    one, other = scoped(record, "malta"), scoped(record, "cyprus")
    assert set(one.ids.items()) & set(other.ids.items()) == {("lei", "HWUPKR0MPOU8FGXBT394")}
    assert one.ids["registration_number@malta"] == "123456"
