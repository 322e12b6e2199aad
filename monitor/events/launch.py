"""How texts say that a company launches a product or opens a platform or plant."""

import re
from collections.abc import Iterator

from monitor.events._chinese.markets import launch as _chinese
from monitor.events._english.markets import launch as _english
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place

ROLES = ("company",)
WORDS = {
    "zh": "推出|发布|上线|投产|上市|首发|开售|预售|亮相|公测|开测|开服|发售|展出",
    "en": (
        "[Ll]aunch|[Uu]nveil|debut|the wraps off|brings out|brought out|[Rr]oll(?:ed|s|ing)? out|"
        "[Ii]ntroduc|[Rr]eleas|on sale|showrooms"
    ),
}


PATTERNS = (
    *_chinese.PATTERNS,
    *_english.PATTERNS,
)

# What is published or begun, not sold.
_NO_PRODUCT = re.compile(
    "(?:封信|声明|书|报告|计划|公告|战略|倡议|标准|宣言|指南|榜单?|论文|财报|年报|视频|海报|活动|指数|名单|"
    "体系|官网|展台|形象|架构|总部|门店|奖项?|规划|理念|标识|口号|提示|通知|说明|意见|办法|情况)$|^关于"
)
# What is approved for sale; a firm 获批上市 goes public.
_MEDICINE = re.compile(
    "机器人|[仪机]$|系统|药(?!业)|疫苗|[胶囊片剂粒]|单抗|抗体|支架|试剂|器械|球囊|制品|“"
)
_BEFORE = re.compile("(?:(?:之|以)?后|以来|[之以]?前|时(?!装|钟)|的?(?:理念|形象|概念|消息))")


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """Only medicines and the like are approved for sale; firms go public. Nothing of long ago."""
    product = str(candidate.facts.get("product", ""))
    if _NO_PRODUCT.search(product):
        return
    if "-zh" in candidate.rule and _is_old(candidate, product, place):
        return
    if _is_about_it(candidate, product, place):
        return
    if candidate.rule != "launch-zh-approved" or _MEDICINE.search(product):
        yield candidate


_PAPERS = re.compile(
    "[^，。；“”]{0,10}?(?:公告|报告|通知|标识|战略|计划|政策|价格|数据|榜|标准|召回|海报|视频|广告|预告|"
    "信息|消息|指南|说明|声明|规划|名单|参数|照片|图片|谍照)"
)


def _is_about_it(candidate: Candidate, product: str, place: Place) -> bool:
    """发布首款车型的召回公告: whether a paper on the product is published, not the product."""
    text, (start, end) = place.document.text, candidate.trigger
    if candidate.rule != "launch-zh" or not text.startswith("发布", start):
        return False
    named = text.find(product, end, place.span()[1])
    return named >= 0 and _PAPERS.match(text, named + len(product)) is not None


def _is_old(candidate: Candidate, product: str, place: Place) -> bool:
    """推出首款车型后销量大增, 三年前推出首款手机: what a launch led to, or one long ago."""
    if candidate.modality == "asserted" and place.is_past(candidate.date):
        return True
    named = place.document.text.find(product, candidate.trigger[1], place.span()[1])
    return named >= 0 and _BEFORE.match(place.document.text, named + len(product)) is not None
