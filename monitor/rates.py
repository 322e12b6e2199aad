"""Approximate exchange rates: units per United States dollar, as of a date.

The figures are from the end of 2024, rounded to two or three digits and written down from memory:
enough to tell a quarter of a firm's capital from a hundredth, and for nothing else.
`severity.rates` in the config overrides them.
"""

from collections.abc import Mapping
from decimal import Decimal

_RATES = """
AED 3.67 ARS 1030 AUD 1.62 AZN 1.70 BDT 119 BGN 1.88 BHD 0.377 BRL 6.18 BWP 13.9 CAD 1.44 CHF 0.91
CLP 995 CNY 7.30 COP 4400 CZK 24.3 DKK 7.18 EGP 50.8 ETB 126 EUR 0.96 GBP 0.80 GEL 2.81 GHS 14.7
HKD 7.77 HUF 396 IDR 16100 ILS 3.65 INR 85.6 ISK 139 JOD 0.709 JPY 157 KES 129 KRW 1475 KWD 0.31
KZT 525 LKR 293 MAD 10.1 MOP 8.00 MXN 20.7 MYR 4.47 NGN 1540 NOK 11.4 NZD 1.78 OMR 0.385 PEN 3.75
PHP 57.8 PKR 278 PLN 4.12 QAR 3.64 RON 4.79 RSD 112 RUB 102 RWF 1390 SAR 3.76 SEK 11.0 SGD 1.36
THB 34.1 TND 3.18 TRY 35.3 TWD 32.8 TZS 2430 UAH 42.0 UGX 3670 USD 1 UYU 43.7 UZS 12900 VND 25500
ZAR 18.8 ZMW 27.9
"""


def _table() -> dict[str, Decimal]:
    words = _RATES.split()
    return dict(zip(words[::2], map(Decimal, words[1::2]), strict=True))


USUAL: Mapping[str, Decimal] = _table()


def converted(
    amount: Decimal, currency: str, other: str, rates: Mapping[str, Decimal]
) -> Decimal | None:
    """The amount in the other currency; None if either is not in the table."""
    if currency == other:
        return amount
    one, two = rates.get(currency), rates.get(other)
    return amount / one * two if one and two else None
