"""Word-order patterns that find who acts in a masked Chinese clause, and who does not."""

import re

from monitor.events._chinese.orders import INSIDERS, SAID, order
from monitor.reading.marks import CHARS, PARTIES

_R, _M, _D = (CHARS[kind] for kind in ("percent", "money", "date"))

# 甲被乙减仓近半，减持了300万股: in the second clause, too, 乙 acts on 甲.
DONE_BEFORE = order(
    f"(?P<target><list>)(?:<g>|{_R}|{_M}|{_D}){{0,8}}?(?:被(?!{SAID})|遭到?)(?P<actor><list>)"
    "<g>{0,4}?(?:[增减]持|[增减加清]仓|抛售|买入|卖出|[相看]中|[看盯]上)"
)
# 甲向乙提供贷款，用于收购丙: 乙 buys.
FUNDED = order(
    "(?:给|[向为](?=<list><g>{0,4}(?:提供|发放|出借|授信|拨付)))(?P<actor><list>)"
    f"(?:(?:<g>|{_M}|{_D}){{0,24}}|，){{0,2}}?用[于以](?:支付)?<g>{{0,4}}$"
)
IN_ORDER = re.compile("为了?|通过|凭借")
NEXT_ACTS = order(
    f"的?(?:全部|部分|剩余|控股)?(?:{_R}的?)?(?:股[权份])?(?P<after>之?后|的同时)?，"
    f"(?:<g>{{0,2}}|{_D})(?P<actor><cn>)(?!<g>{{0,4}}(?:提供|发放|给予|为|同意))"
)
_SIGN = (  # who signs with whom
    "(?P<actor><list>)(?:先生|女士|<g>){0,8}?(?:与|和|同|跟)<g>{0,8}?"
    f"(?P<other><list>)(?:先生|女士|<g>|{_D}){{0,10}}?(?:签|订立|达成|协商)"
)
SIGNED = order(
    f"{_SIGN}[^；;。]{{0,40}}，(?:[^，。；{PARTIES}]{{0,24}}$)"
)  # and then buys or sells
PARTIES_TO = order(_SIGN)
PUTS_IN = order(
    f"(?:<g>|<one>){{0,16}}?(?P<actor><cn>)(?:<g>|{_D}){{0,6}}?(?:出资|斥资|以|支付|"
    f"出价)<g>{{0,6}}?{_M}<g>{{0,6}}[，,]"
)
# 甲公告，与乙共同出资收购丙: both act.
TOGETHER = order(
    "(?:与|和|同|联合|联同|携手)(?:<one>的?)?(?:控股股东|股东|关联方|子公司)?"
    "(?P<more><list>)<g>{0,4}?(?:共同|一起|一同|联合|联手|携手)"
)
OWNS_INSIDER = order(f"的?(?:<g>|<r>){{0,10}}?{INSIDERS}")
OWNS_UNIT = order("的?<g>{0,6}?(?:子公司|孙公司|附属公司|控股公司)[“（]?(?=<p>)")
# 甲统计显示，乙增持丙: 甲 does nothing itself.
REPORTS = order(
    "(?:最新)?(?:统计|数据|研报|研究报告|测算|监测|梳理){1,2}(?:显示|表明|发现)|<g>{0,6}认为"
)
ANNOUNCES = order(f"，(?P<actor><cn>)(?:{_D}|<g>){{0,6}}?(?:公告|发布|披露|表示|回应|宣布)")
# A list governed by one of these is not the subject.
GOVERNED = order(
    "(?:<x> |从|向|(?<=.)自|对|对于|与|和|同|跟|(?<![以，])及|被|将|把|给|予|在|(?<!关)于|为|据|获|"
    "受|除了?|至|以|让|名为|持有的?|所持有?的?|收购了?|购买了?|并购|买下|拿下|出售|转让|受让|"
    "投资了?|入股|参股(?!公司)|控股(?!公司)了?|设立|成立|增持了?|减持了?|[清加]仓了?|卖出了?|抛售了?|甩卖了?|买入了?|吸纳了?|举牌了?|认购|告诉|采访|"
    "接受|标的|目标|获得|取得|经|占|使|令|欠|拖欠|偿还|归还|来自|源自|不同于|卖方|出让方|转让方|交易对方|"
    "目标公司|标的公司|认购人|认购方|(?<![案会署局部今件<x>])通过|围绕|针对|记者从|日从|拖累|增资|合并了?|兼并了?|重仓了?|新进了?|"
    "(?:[最较]<g>{1,2}|居前|靠前)的?(?:有|[是为]|包括))"
    "(?:<g>{0,6}(?:公司|企业|旗下|巨头|受让方|转让方|买方|卖方|交易对方|关联方)|<j>)?$|"
    r"(?:出售|减持|增持|买入|卖出|抛售|转让|受让|收购|认购|购入)了?(?:约|合计|共)?\d[\d.,]*[万亿]?股的?$|"
    "[向从](?:<g>|<one>){0,6}股东$|"
    "（(?:原|前身|曾用名|即|以下|下称|简称)(?:简称|[为是：])?“?$"
)
# 收购美国甲、乙收购丙, 收购甲旗下的乙、丙收购丁: the last of the list is not dealt in.
DEALT_IN = order("(?:收购|并购|入股|购买|受让|增持|减持|旗下)[了的]?(?:<g>|<m>|<r>){0,10}$")
OF_AMOUNT = re.compile(f"的(?:[{_M}{_R}]|[^，。；]{{0,3}}(?:贷款|债务|欠款|订单|股价|市值))")
# “甲”官网显示，乙的股权挂牌转让: 甲 is where it is offered
ITS_SITE = re.compile("[”》]?(?:官网|官方网站|网站|公众号)(?:显示|公告|披露|信息|消息)")
# 在甲收购乙之后，
AFTERWARDS = re.compile("[^，。；]{0,40}?(?:之?后|之?前|的同时|期间|时)，")
