"""Forms of one statement in Chinese grammar, and styles of writing that do not change its
meaning."""

import re
from collections.abc import Callable
from typing import NamedTuple

import opencc


class Statement(NamedTuple):
    """Equivalent forms: each tells an event of this type with 甲 and 乙 in these roles."""

    type: str
    modality: str
    parties: tuple[str, ...]
    forms: str


_ACQUIRES = ("acquirer=甲", "target=乙")
_TOGETHER = ("partner=甲", "partner=乙")
_HOLDS = ("holder=甲", "target=乙")
_BACKS = ("investor=甲", "target=乙")
STATEMENTS = (
    Statement(
        "acquisition",
        "asserted",
        _ACQUIRES,
        "甲收购乙 甲收购了乙 甲已收购乙 甲完成收购乙 甲完成了对乙的收购 甲对乙的收购已完成 "
        "甲宣布收购乙 乙被甲收购 乙获甲收购 乙遭甲收购 乙为甲所收购 乙宣布被甲收购 "
        "甲将乙收入囊中 甲将乙纳入旗下 甲拿下乙 甲购得乙 甲以5亿元收购乙 乙以5亿元卖给甲 "
        "乙以5亿元卖身甲 收购乙的是甲 收购乙的甲今日公布业绩 经过数月谈判，甲收购乙 "
        "为拓展市场，甲收购了乙 乙并入甲 甲收购乙60%股权 甲取得乙60%的股份 乙60%股权由甲取得 "
        "乙60%股权被甲以3亿元竞得 甲对乙60%股权的收购完成 在甲收购乙之后，市场平静",
    ),
    Statement(
        "acquisition",
        "planned",
        _ACQUIRES,
        "甲拟收购乙 甲将收购乙 甲计划收购乙 甲欲收购乙 甲同意收购乙 乙将被甲收购 "
        "乙同意被甲收购 甲获准收购乙 甲对乙的收购将于5月完成 甲收购乙的交易预计5月完成 "
        "甲收购乙仍需监管部门批准 甲收购乙，交易尚需股东批准 甲拟将乙收入囊中 "
        "甲拟对乙实施收购",
    ),
    Statement(
        "acquisition",
        "possible",
        _ACQUIRES,
        "甲或收购乙 甲可能收购乙 甲正考虑收购乙 甲正评估收购乙 甲不排除收购乙 甲正洽谈收购乙 "
        "甲正与乙就收购进行谈判 甲想收购乙 甲有兴趣收购乙 甲对收购乙感兴趣 "
        "甲接近达成收购乙的协议 乙或被甲收购 甲能否收购乙尚不确定",
    ),
    Statement(
        "acquisition",
        "denied",
        _ACQUIRES,
        "甲未收购乙 甲没有收购乙 甲不会收购乙 甲否认收购乙 甲否认将收购乙 甲无意收购乙 "
        "甲暂无收购乙的计划 甲收购乙的消息不实 乙否认被甲收购 乙称未被甲收购",
    ),
    Statement(
        "acquisition",
        "ended",
        _ACQUIRES,
        "甲终止收购乙 甲放弃收购乙 甲停止收购乙 甲不再收购乙 甲收购乙失败 甲收购乙被否 "
        "甲对乙的收购告吹 甲退出收购乙 甲曾计划收购乙，但最终放弃",
    ),
    Statement(
        "acquisition",
        "rumoured",
        _ACQUIRES,
        "传甲将收购乙 甲被传收购乙 甲被曝收购乙 网传甲收购乙 消息称甲将收购乙",
    ),
    Statement(
        "joint_venture",
        "asserted",
        _TOGETHER,
        "甲与乙成立合资公司 甲、乙成立合资公司 甲联合乙成立合资公司 甲宣布与乙成立合资公司 "
        "合资公司由甲和乙共同设立",
    ),
    Statement(
        "partnership",
        "ended",
        _TOGETHER,
        "甲终止与乙的合作 甲与乙终止合作 甲与乙结束合作 甲结束与乙的合作 甲不再与乙合作 "
        "甲与乙解除战略合作协议",
    ),
    Statement(
        "shareholding_change",
        "asserted",
        _HOLDS,
        "甲增持乙 甲增持乙5%股份 甲增持乙股份 甲减持所持乙股份 乙获甲增持 乙遭甲减持 "
        "乙股东甲减持5%股份 甲持有乙的股份由10%降至5% 甲对乙的持股增至10%",
    ),
    Statement(
        "investment",
        "asserted",
        _BACKS,
        "甲投资乙 甲投资了乙 甲战略投资乙 甲参投乙 甲领投乙B轮融资 乙获甲投资 "
        "乙完成由甲领投的B轮融资 乙B轮融资由甲领投 甲向乙投资1亿元 甲完成对乙的投资",
    ),
)
FIRMS = (("海登集团", "特恩医疗"), ("岭创科技", "北方禾驰"))


def _spaced(text: str) -> str:
    return re.sub(r"(?<=[一-鿿])(?=[\dA-Za-z])|(?<=[\dA-Za-z%])(?=[一-鿿])", " ", text)


def _wide(text: str) -> str:
    return re.sub(r"[\d.%]", lambda sign: chr(ord(sign.group()) + 0xFEE0), text)


MANNERS: dict[str, Callable[[str], str]] = {
    "traditional": opencc.OpenCC("s2t").convert,
    "wide figures": _wide,
    "narrow marks": lambda text: text.translate(str.maketrans("，；：（）", ",;:()")),
    "narrow marks and spaces": lambda text: re.sub("[，；：]", lambda m: f"{m.group()} ", text),
    "spaces round figures": _spaced,
    "broken behind commas": lambda text: text.replace("，", "，\n"),
    "with an exclamation mark": lambda text: text.removesuffix("。") + "！",
    "with an ellipsis": lambda text: text.removesuffix("。") + "……",
    "without a stop": lambda text: text.removesuffix("。"),
}
