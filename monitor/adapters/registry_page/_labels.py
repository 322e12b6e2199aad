"""The meaning of labels, list headings and column headings on a register's page."""

import re
from dataclasses import dataclass
from functools import lru_cache

from monitor.reading.words.registers import COLUMNS, FIELDS, GROUPS, IDS
from monitor.resolve.folding import fold

_PARENTHESES = re.compile(r"[(（\[【][^()（）\[\]【】]*[)）\]】]")
_NOISE = re.compile(r"[\s·•▪■◆●*:：.,，、'’\"“”`_/\\|#№°º()（）\[\]【】?？&-]+")
_ORDER = re.compile(r"^(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[ivx]{1,4}|[a-h])[.)、．]\s*")
_HAN = re.compile("[\u3400-\u9fff]")
_HAN_RUN = re.compile("[\u3400-\u9fff]+")
_LATIN_WORD = re.compile(r"[^\W\d_\u3400-\u9fff][^\W_\u3400-\u9fff.'-]+\.?")
_VALUED = re.compile(r"[:：]\s*\S|\d")  # a label with its value
_HALVES = re.compile(r"\s*[/|;&]\s*|\s+(?:and|or|und|oder|et|ou)\s+")
_FILLING = re.compile(r"(?: (?:list|information|info|details|data|liste|angaben)|列表|名单|资料)$")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_ACCENTS = str.maketrans(
    "áàâäãåæçéèêëíìîïñóòôöõøúùûüýžšřěčůńśźżąęł", "aaaaaaaceeeeiiiinoooooouuuuyzsrecunszzael"
)


@dataclass(frozen=True, slots=True)
class Label:
    """The meaning of a label. `unit`: what it says in brackets, such as 万元 or in EUR."""

    field: str
    unit: str = ""
    words: str = ""


def label_key(text: str) -> str:
    """A label for comparison: folded, without numbering, brackets, accents and punctuation."""
    bare = _PARENTHESES.sub(" ", _ORDER.sub("", fold(text)))
    key = _NOISE.sub(" ", bare).strip().translate(_ACCENTS)
    return key.replace(" ", "") if _HAN.search(key) else key


def json_words(key: str) -> str:
    """The words of a JSON key: companyName and Company_Name are company name."""
    return " ".join(_CAMEL.sub(" ", key).replace("_", " ").replace("-", " ").split())


def _table(words: dict[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for field, listed in words.items():
        for line in listed.replace("|", "\n").splitlines():
            # Chinese labels are joined by spaces, others by bars.
            parts = line.split() if _HAN.search(line) else [line]
            for part in _latin_tail(parts):
                found.setdefault(label_key(part), field)
    found.pop("", None)
    return found


def _latin_tail(parts: list[str]) -> list[str]:
    """In "甲 乙 credit code" the Latin words belong together."""
    han = [part for part in parts if _HAN.search(part)]
    latin = " ".join(part for part in parts if not _HAN.search(part))
    return [*han, latin]


_FIELD_OF = _table(FIELDS) | {key: f"id:{kind}" for key, kind in _table(IDS).items()}
_GROUP_OF = _table(GROUPS)
_COLUMN_OF = _table(COLUMNS)


@lru_cache(maxsize=20_000)
def label(text: str) -> Label | None:
    """The meaning of a label on a company's page; None if unknown."""
    if not text or len(text) > 60:
        return None
    field = _of_whole_or_parts(text, _FIELD_OF) or _joined(label_key(text))
    if field is None:
        return None
    units = _PARENTHESES.findall(fold(text))
    return Label(
        field, " ".join(unit[1:-1] for unit in units), " ".join(text.split()).strip(" :：")
    )


def _of_whole_or_parts(text: str, known: dict[str, str]) -> str | None:
    """The meaning of a whole label; else of one of its halves, in two languages or around a slash:
    公司名稱 Company Name, Directors / Signatory Details."""
    key = _bare(label_key(text))
    if key in known:
        return known[key]
    halves = [part for part in _HALVES.split(fold(text)) if part]
    han = "".join(_HAN_RUN.findall(key))
    if han and han != key and _LATIN_WORD.search(text) and not _VALUED.search(text):
        halves += [han, " ".join(_LATIN_WORD.findall(fold(text)))]
    keys = (_bare(label_key(half)) for half in (text, *halves))
    return next((known[key] for one in keys for key in (one, f"{one}s") if key in known), None)


def _bare(key: str) -> str:
    """A heading without the filler words of headings."""
    return _FILLING.sub("", key) or key


def _joined(key: str) -> str | None:
    """Two labels in one, such as 统一社会信用代码/注册号: the first known one."""
    if _HAN.search(key):
        longest = max((known for known in _FIELD_OF if key.startswith(known)), key=len, default="")
        rest = key[len(longest) :]
        return (
            _FIELD_OF[longest] if longest and (rest in _FIELD_OF or rest.startswith("或")) else None
        )
    return None


@lru_cache(maxsize=5000)
def group(text: str) -> str | None:
    """What a list or table under this heading holds: holders, officers, changes, branches."""
    if not text or len(text) > 60:
        return None
    found = _of_whole_or_parts(text, _GROUP_OF)
    last = label_key(text).rpartition(" ")[2]  # substantial shareholders
    return found or (_GROUP_OF.get(last) if last.endswith("s") else None)


@lru_cache(maxsize=5000)
def column(text: str) -> tuple[str, str] | None:
    """What a column of such a table holds, and the unit in its heading."""
    if not text or len(text) > 60:
        return None
    found = _of_whole_or_parts(text, _COLUMN_OF)
    if "%" in text and found is None:
        return ("percent", "%")
    units = _PARENTHESES.findall(fold(text))
    return (found, " ".join(unit[1:-1] for unit in units)) if found else None
