"""The offices of firms, as forms and headlines name them."""

import re

# Only firms have these.
FIRMS_EN = (
    r"\b(?:chief (?:executive|[a-z]+ officer)|c[efoti]o|chair(?:man|woman|person)?|general manager|"
    r"(?:managing|finance|financial|sales|operations|operating|marketing|technology|commercial) "
    r"(?:chief|director|boss|head))s?\b"
)
FIRMS_ZH = "[董监]事|董秘|总|首席|行长|主席|负责人|财务|C[A-Z]O"
# Firms have these, as others do.
BOARD_EN = (
    r"\b(?:directors?|chair(?:man|woman|person)?|secretary|chief|officers?|president|treasurer|"
    r"auditors?|board(?:room)?|commissioners?|c[efot]o|i?ned)\b"
)
EN = re.compile(
    rf"{BOARD_EN}|\b(?:general manager|head of|partner|trustee|member|counsel|controller|"
    r"(?:non-)?executive|representative)\b"
)
ZH = re.compile(f"{FIRMS_ZH}|督察长|经理|法定代表人|合伙人|秘书|厂长|部长|代表$")
