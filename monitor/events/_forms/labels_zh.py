"""What the labels of Chinese forms stand for, and which change their words report."""

import re

from monitor.reading.regexes.any_of import any_of
from monitor.reading.words import offices, people_zh
from monitor.reading.words.registers import COLUMNS, FIELDS

_FIRM = (
    "(?:上市|(?:全资|控股)?子|项目|合资|拟设立?|新设)?"
    "(?:公司|企业|单位|机构|主体|市场主体|商事主体)"
)
_DEALT_IN = "(?:标的|目标|被投资?|融资|增资)"
_LEAVING = "离任|辞职|辞任|辞去|卸任|免职|免去|解聘|离"
_MOVES = f"拟|新任|现任|聘任|聘|任命|任职|任免|代任|委派|新|现|任|{_LEAVING}"
_TITLES = any_of(people_zh.TITLES)
_PARTY = "(?:方|人|者|主体|机构|单位)"


def _of_registers(words: str) -> str:
    """The Chinese words among those by which registers name a fact."""
    return "|".join(word for word in words.split() if "一" <= word[0] <= "鿿")


# In this order: what stands first wins.
_MEANT = {
    "traded": "证券名称|标的物之?名称(?:及性质)?|有价证券名称",
    "target": (
        f"{_DEALT_IN}(?:公司|企业|单位|项目)(?:名称|全称)?|"
        "被(?:吸收|合并|吸收合并|收购)(?:方|公司|企业)"
    ),
    "stake": (
        "(?:交易|收购|转让|标的)?标的(?:名称|资产|股权|物名称)?|项目名称?|收购标的|拟?转让(?:的)?股权"
    ),
    "seller": (
        "(?:交易|股权|股份|产权)?(?:转让|出让|出售|卖)(?:方|人)(?:名称|姓名)?|交易对(?:方|手方?)"
    ),
    "acquirer": (
        f"(?:交易|股权|股份|产权)?(?:受让|收购|购买|买){_PARTY}(?:名称|姓名)?|意向受让方|竞得[人方]|摘牌方|(?:吸收|合并|吸收合并)方|存续(?:方|公司)"
    ),
    "investor": (f"(?:领投|跟投|投资|出资|主要投资){_PARTY}(?:名称)?|投资主体|本轮投资方"),
    "joins_holders": "(?:新增|新进|加入)(?:股东|投资人|合伙人)(?:名称)?",
    "leaves_holders": "退出(?:股东|投资人|合伙人)(?:名称)?",
    "debtor": "债务人(?:名称)?|被申请人(?:名称)?",
    "company": (
        f"{_FIRM}(?:的)?(?:中文)?(?:名称|全称|名)|(?:任职|委派)?{_FIRM}|基金管理(?:人|公司)(?:名称)?|变更公司|任职公司|"
        f"发行人(?:名称)?|{_of_registers(FIELDS['name'])}"
    ),
    "short": "(?:证券|股票)(?:简称|名称)",
    "person": (
        "(?:免去|任命|聘任|选举|解聘)|[旧新]任者(?:之)?姓名|(?:拟任)?人选(?:姓名)?|"
        f"(?:{_MOVES}){{0,2}}(?:高级管理)?(?:人员|董事|监事|高管)?姓名|"
        f"(?:{_MOVES}){{1,2}}(?:高级管理)?人员"
    ),
    "officer": f"(?:{_MOVES}){{1,2}}(?P<office>{_TITLES})",
    "position": (
        f"人员(?:变动)?别|(?:{_MOVES}|所|担|高级管理人员){{0,3}}(?:任|的)?(?:职[务位]|岗位)|"
        f"{_of_registers(COLUMNS['role'])}"
    ),
    "former": "原(?:任)?职[务位]",
    "event": (
        "(?:变动|任免|权益变动|股份变动|高管变更|案件|公告)(?:情况|类型|性质|方式|内容)|任免情况|"
        "裁定结果|案件名称|案由|(?:简易)?注销结果|减持方式|增持方式|投资方式|破产类型|注销类型|注销原因|公告状态"
    ),
    "status": _of_registers(FIELDS["status"]),
    "scope": _of_registers(FIELDS["business_scope"]),
    "representative": _of_registers(FIELDS["legal_representative"]),
    "capital": (
        "(?:公司|企业|拟)?(?:认缴)?注册资[本金](?:总额)?|"
        f"{_of_registers(FIELDS['registered_capital'])}"
    ),
    "founded": (
        f"(?!登记日期)(?:{_of_registers(FIELDS['established'])})|(?:注册|开业)时间|"
        "营业执照(?:核发|签发|颁发)日期"
    ),
    "address": f"(?:公司)?(?:{_of_registers(FIELDS['address'])})",
    "holder": (
        "(?:主要|控股|唯一)?(?:股东|发起人|合伙人|出资人)(?:信息|名册|姓名|名称|及出资(?:信息)?|及持股比例)?|(?:股权|出资|股东)(?:结构|构成)|"
        f"股东或发起人|信息披露义务人(?:名称)?|(?:增持|减持)(?:主体|股东|人)(?:名称|姓名)?|"
        f"{_of_registers(COLUMNS['name'])}"
    ),
    "price": (
        "(?:挂牌|转让|成交|交易|收购|股权转让|标的|受让)(?:底价|价格|价款|价|作价|对价|金额|总价)|(?:总)?对价|作价|转让参考价|"
        "交易总金额|总金额"
    ),
    "amount": (
        "(?:融资|投资|出资|本轮)(?:金额|总额|额|规模)|金额|"
        f"{_of_registers(COLUMNS['amount'])}|{_of_registers(COLUMNS['paid'])}"
    ),
    "percent": (
        "(?:拟)?(?:转让|受让|收购|出让|交易)?(?:产（股）权|产权|股权|股份)?比例|占总股本(?:的)?比例|"
        f"出资后持股比例|{_of_registers(COLUMNS['percent'])}"
    ),
    "moved": "(?:本次)?(?:拟)?(?:减持|增持|转让|受让|变动)(?:的)?(?:股份|股票|股)?(?:数|数量)?",
    "shares": (
        f"(?:减持|增持|转让|受让|持有|持)?股(?:份)?(?:数|数量)?|持有股份|(?:减持|增持|转让)数量|"
        f"{_of_registers(COLUMNS['shares'])}"
    ),
    "sought": "拟(?:募集|新增注册)资[金本](?:总?额)?(?:[（(][^（）()]{1,8}[）)])?",
    "difference": "[减增]资(?:总)?金额",
    "round": "(?:融资|投资|本轮)?轮次|融资阶段",
    "contract": "协议名称|合作(?:内容|项目|协议|方式|领域)|合同名称",
    "side": "[甲乙丙丁]方|合作方(?:名称)?|签约方",
    "item": f"(?:变更|登记|调整)项|项目|登记事项|变更类型|{_of_registers(COLUMNS['item'])}",
    "day": (
        "(?:[一-鿿]{0,14}(?:日期|时间|起始日|生效日|签署日|送达日|日))|日期|时间|减持期间|增持期间|"
        "公告期|披露起止日期"
    ),
}
_MEANING = re.compile("|".join(f"(?P<{name}>{words})" for name, words in _MEANT.items()))
# Days that no change happens on
_NO_DAY = re.compile("出生|到期|截止|期满|终止日|开标|会议|股权登记|报名|报告|有效期|营业期|毕业")
# The marks of a change in a label: 变更前注册资本, 原住所, 减持后持股比例, 公司新名
_NUMBER = re.compile(r"^\s{0,4}[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.．]\s?")
_SPACES = re.compile("(?<=[一-鿿])\\s+(?=[一-鿿（(])")
_BRACKETS = re.compile("[（(][^（）()]{0,80}[）)]?")
_ACTS = "权益变动|变更|变动|调整|更名|修改|修订|减资|增资|减少|增加|转让|增持|减持|交易|发行|受让"
_DONE = f"(?:本次|此次)?(?:{_ACTS})"
_EARLIER = re.compile(
    f"(?P<mark>{_DONE}前(?:的)?)|(?P<old>^[原旧](?!任者|因|告|料|价|则|产|任?职)|(?<=^公司)原|(?<=^企业)原)"
)
_LATER = re.compile(
    f"(?P<mark>{_DONE}后(?:的)?)|"
    "(?P<new>^现(?!任|金|场|状)|^新(?!增|进|任.|闻|设|成立)|(?<=^公司)[新现]|(?<=^企业)[新现])"
)
_FILLING = re.compile("^(?:的)?(?:登记|备案)?(?:内容|信息|事项|情况|项目|值)?$")
_BARE = {"原任": " 变更前", "新任": " 变更后", "现任": " 变更后"}

WAS = re.compile(" 变更前$")
IS = re.compile(" 变更后$")
NAME = re.compile(
    "^(?:企业|公司|机构|单位|主体|市场主体|商事主体)?(?:中文)?(?:名称?|全称)(?:变更)?(?: |$|（)"
)
ADDRESS = re.compile("^(?:企业|公司)?(?:住所|地址|注册地址?|经营场所|营业场所|登记地址|住址)")
CAPITAL = re.compile("^(?:企业|公司|认缴)?(?:注册资[本金]|实收资本)")
SCOPE = re.compile("^(?:企业|公司)?(?:经营|业务)(?:范围|项目)")
REPRESENTATIVE = re.compile(
    f"^(?:企业|公司)?(?:{_TITLES}|法定代表人|法人代表|法人(?!股)|负责人|执行事务合伙人|经营者)"
)
OWNERS = re.compile(
    "^(?:自然人|企业|公司)?(?:股东|投资人|出资人|发起人|合伙人|股权(?!登记)|投资者)"
)
STAKE = re.compile("^(?!.*(?:质押|冻结)).*(?:比例|占比|持股(?!数)|股权(?!变更))")
REGISTERED = re.compile(
    "信用代码|法定代表人|负责人|注册[号资]|登记|类型|股东|经营范围|出资|住所|执行事务合伙人"
)
IS_NEW = re.compile(
    "拟(?:投资)?(?:设立?|新设|成立|注册)|暂定名|新设(?:立)?公司|名称预(?:先)?核准|预计成立|"
    "(?:完成|办理完毕|办妥|办理完成)了?(?:(?!名称|章程|代表人|资本|股[东权]|范围|地址)[^。；变]){0,14}"
    "(?:工商|设立|注册)(?:注册|设立)?登记(?!变|备案)"
)
JOINS = re.compile("新任|任命|聘任|拟任|任职|选举|当选|上任|入职|委派|增补|就任")
LEAVES = re.compile("旧任者|离任|辞职|辞任|辞去|卸任|免职|免去|解聘|离职|退休|罢免|去职")
ACTS = re.compile("代任|代理|代行|代为履行|代为履职")
PROPOSES = re.compile("公示(?!结果)|拟任")
OFFICE = offices.ZH
OF_OFFICE = re.compile(
    f"{JOINS.pattern}|{LEAVES.pattern}|{ACTS.pattern}|任免|人事|高管|高级管理人员"
)
FAILS = re.compile(
    "破产(?:清算|重整|和解|宣告|还债)|(?:受理|宣告|裁定|进入)[一-鿿]{0,8}破产|(?:受理|裁定)[一-鿿]{0,4}重整"
)
FAILED_BEFORE = re.compile(
    "会议|招募|招商|分配|终结|拍卖|竞价|执行完毕|中介|选任|报名|不予受理|驳回|撤回|撤诉"
)
MAY_FAIL = re.compile("破申|申请")
HAS_FAILED = re.compile("受理|宣告|裁定")
STRUCK_OFF = re.compile("^(?:已)?注销(?!公告|原因)|(?:准予|核准)(?:简易)?注销")
GROWS = re.compile("增")
IS_DONE = re.compile("变更登记完成|完成[一-鿿]{0,12}变更登记|核准减资|登记完成")
STRIKES_OFF = re.compile(
    "(?:简易)?注销公告|清算组备案|(?<!破产)清算公告|公司清算|正在公告|拟注销|申请注销"
)
GOES_ON = re.compile("撤销|终止简易|不予|异议成立|继续经营")
WILL = re.compile("拟|预计|正在公告|暂定名|(?:减资|减少注册资本)公告|预定股东会|减资缘由")
CEASES_TO_HOLD = re.compile("不再(?:是|为|持有)[一-鿿]{0,6}股")
BEGINS_TO_HOLD = re.compile("(?!)")
SELLS = re.compile("减持|出售|卖出|股份减少")
BUYS = re.compile("(?!)")
HOLDERS = re.compile("股东|信息披露义务人|增持|减持|持股|受让|认购")
OFFICERS = re.compile("离任|新任|任免|任命|聘任|辞职|人员|董事|监事|高管|人事")
FIRMS = re.compile("公司|企业|上市")
SAYING = frozenset({"person", "position", "officer"})
NONE = frozenset(
    {
        "无",
        "-",
        "—",
        "--",
        "/",
        "待定",
        "不适用",
        "未披露",
        "na",
        "n/a",
        "待补",
        "暂缺",
        "暂无",
        "空",
        "未公开",
    }
)


def split(label: str) -> tuple[str, str]:
    """A label without its brackets and the mark of a change, and the mark: "" if it has none."""
    label = _SPACES.sub("", label)  # 股东 名称, as a narrow cell has it
    bare = _BRACKETS.sub("", _NUMBER.sub("", label)).strip(" 　：:*、")
    if bare in _BARE:
        return "", _BARE[bare]
    for marks, mark in ((_EARLIER, " 变更前"), (_LATER, " 变更后")):
        if found := marks.search(bare):
            rest = bare[: found.start()] + bare[found.end() :]
            rest = "" if _FILLING.match(rest) else rest
            return rest or _of_its_own(found[0]), mark
    return bare, ""


def _of_its_own(mark: str) -> str:
    """The subject of 更名前, 减资后."""
    if "更名" in mark:
        return "名称"
    return "注册资本" if "资" in mark else ""


def office(label: str) -> str:
    """The office that a label names with a move: 离任董事长."""
    found = _MEANING.fullmatch(label)
    return (found["office"] or "") if found else ""


def meaning(label: str) -> str:
    """What a label without brackets stands for, "" if it is not known."""
    found = _MEANING.fullmatch(label)
    means = next((name for name in _MEANT if found and found[name] is not None), "")
    return "" if means == "day" and _NO_DAY.search(label) else means
