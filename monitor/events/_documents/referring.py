"""Chinese sentences whose subject the sentence before them names: 双方, 该公司, 这家车企."""

from monitor.reading.regexes.leading import led

_REFERS = led(
    "(?:[^，。；]{1,6}，)?(?:(?!贵)[一-鿿]){0,2}?(?:[该本]?公司|[该本]集团|该企业|该行|"
    "双方|两[家者]|二者|前者|后者|它|这[家间]|该[一-鿿]{0,2}[商企]|[他她]|其(?![中他次实余间后]))"
    "(?![一-鿿]{0,2}法)|[^。；]{0,60}?(?:公司股[票份]|它的(?:全部|所有)?(?:股[权份]|资产))"
)


def refers_back(text: str, start: int, end: int) -> bool:
    """Whether the sentence text[start:end] means a firm or person by such a word."""
    return _REFERS.match(text, start, end) is not None
