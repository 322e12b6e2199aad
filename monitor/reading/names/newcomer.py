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
# "…, said Ann Lee, its head of sales"
_SPEAKER = closing(rf"\b(?:said|says|told|added) [{PEOPLE}],? $")


@dataclass(slots=True)
class Newcomer:
    """The firm last founded, and the sentence that told it."""

    firm: Mention | None = None
    index: int = -99

    def meant(self, masked: Masked, position: int) -> Mention | None:
        """The firm, unless the reference at `position` answers questions, deals or employs."""
        of_old = _OF_AN_OLD_FIRM.match(masked.text, position)
        return None if of_old or _SPEAKER.search(masked.text, 0, position) else self.firm

    def lately(self, masked: Masked, position: int, index: int) -> Mention | None:
        """The same in sentence `index`, if it was founded shortly before."""
        return self.meant(masked, position) if index - self.index <= _REACH else None
