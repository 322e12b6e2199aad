"""The firm that a text tells the founding of, which "it" and "the company" may mean next."""

from dataclasses import dataclass

from monitor.reading.marks import CHARS, PEOPLE
from monitor.reading.masks.mask import Masked
from monitor.reading.names.mention import Mention
from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.late import late

_REACH = 3  # sentences in which "the company" means it
# "It had no plans to make cars", "it signed a deal": not what a firm just founded does
_OF_AN_OLD_FIRM = late(
    f"[{CHARS['one']}](?: (?:has|have|had|is|was|also|then|later|already|{CHARS['date']}))* (?:"
    "said|says|told|confirmed|denied|denies|declined|refused|insisted|insists|stressed|"
    "did not|does not|no plans|not planning|not interested|announced|signed|teamed up|partnered|"
    r"bought|sold|acquired|employs|reported|posted|hired)\b"
)
# "Helios supplies it", "Helios holds 40%": still about the newcomer
_REFERS = (
    r"\b(?:it|its|th(?:e|is) (?:[a-z]+ )?(?:company|firm|business|venture|unit|subsidiary)|new|"
    r"newcomer|venture)\b|[该新]公司|其(?!他|它|中)|合[资作]"
)
_IT = late(_REFERS)
_OF_NEWCOMER = late(
    rf"{_REFERS}|%|\b(?:hold\w*|own\w*|held|stakes?|share\w*|invest\w*|back\w*|directors?|chair\w*|"
    r"head\w*|partner\w*|regist\w+|capital|subsidiar\w+|parent)\b|"
    "[持控]股|股东|出资|认缴|投资(?!公司|企业|机构)|背后|法定代表|旗下|注册|资本|董事"
)
# "…, said Ann Lee, its head of sales"
_SPEAKER = closing(rf"\b(?:said|says|told|added) [{PEOPLE}],? $")


@dataclass(slots=True)
class Newcomer:
    """The firm last founded, and the sentence that told it."""

    firm: Mention | None = None
    index: int = -99
    left: bool = False  # a later sentence is about another firm

    def leave(self, told: str, *, to_others: bool) -> None:
        """Turn to another firm, unless what is told of it is that it owns, leads or serves the
        newcomer; `to_others` if that names a third firm."""
        self.left = (_IT if to_others else _OF_NEWCOMER).search(told) is None

    def meant(self, masked: Masked, position: int) -> Mention | None:
        """The firm, unless another was turned to since, or the reference at `position` answers
        questions, deals or employs."""
        if self.left:
            return None
        of_old = _OF_AN_OLD_FIRM.match(masked.text, position)
        return None if of_old or _SPEAKER.search(masked.text, 0, position) else self.firm

    def lately(self, masked: Masked, position: int, index: int) -> Mention | None:
        """The same in sentence `index`, if it was founded shortly before."""
        return self.meant(masked, position) if index - self.index <= _REACH else None
