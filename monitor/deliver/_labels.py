"""The fixed words of alerts: kinds, types, states, relations, facts, in each language."""

from monitor.deliver._clean import one_line
from monitor.model import Language

_KINDS = {
    "event.created": ("New", "新事件"),
    "event.updated": ("Update", "更新"),
    "event.confirmed": ("Confirmed", "已证实"),
    "event.denied": ("Denied", "被否认"),
    "event.corrected": ("Corrected", "更正"),
    "source.failing": ("Source failing", "信息源异常"),
    "source.recovered": ("Source recovered", "信息源恢复"),
    "channel.failing": ("Channel failing", "频道异常"),
    "channel.recovered": ("Channel recovered", "频道恢复"),
    "alerts.dead": ("Alerts not delivered", "提醒未送达"),
    "report": ("Report", "报告"),
    "digest": ("Digest", "摘要"),
    "test": ("Test alert", "测试提醒"),
}
_TYPES = {
    "registration": ("registration", "设立登记"),
    "deregistration": ("deregistration", "注销"),
    "insolvency": ("insolvency", "破产"),
    "status_change": ("change of status", "状态变更"),
    "capital_change": ("change of capital", "注册资本变更"),
    "shareholding_change": ("change of shareholding", "持股变动"),
    "ownership": ("ownership", "股权"),
    "partnership": ("partnership", "合作"),
    "joint_venture": ("joint venture", "合资"),
    "acquisition": ("acquisition", "收购"),
    "investment": ("investment", "投资"),
    "executive_change": ("change of executive", "高管变动"),
    "name_change": ("change of name", "更名"),
    "address_change": ("change of address", "住所变更"),
    "scope_change": ("change of business scope", "经营范围变更"),
    "market_entry": ("market entry", "进入市场"),
    "launch": ("launch", "产品发布"),
    "group_entered": ("new in the group", "进入集团"),
    "group_left": ("left the group", "退出集团"),
    "threshold_crossed": ("share passed a mark", "持股越线"),
    "controller_changed": ("change of controller", "控制人变更"),
    "dispute_opened": ("sources disagree", "信息冲突"),
    "dispute_ended": ("sources agree again", "信息冲突消除"),
}
_STATES = {
    "rumoured": ("rumoured", "传闻"),
    "reported": ("reported", "已报道"),
    "confirmed": ("confirmed by a register", "经登记证实"),
    "denied": ("denied", "被否认"),
    "corrected": ("corrected", "已更正"),
    "withdrawn": ("withdrawn", "已终止"),
}
_MODALITIES = {
    "asserted": ("stated as a fact", "陈述为事实"),
    "planned": ("planned", "拟进行"),
    "possible": ("possible", "可能"),
    "rumoured": ("a rumour", "传闻"),
    "denied": ("denied", "否认"),
    "ended": ("ended", "终止"),
}
_SEVERITIES = {"low": ("low", "低"), "medium": ("medium", "中"), "high": ("high", "高")}
_RELATIONS = {
    "self": ("the watched company itself", "被关注公司本身"),
    "controls": ("controlled by the watched company", "由被关注公司控制"),
    "possibly_controls": ("possibly controlled by the watched company", "可能由被关注公司控制"),
    "owned_by": ("an owner of the watched company", "被关注公司的股东"),
    "owned_by_before": (
        "an owner in the group of the watched company",
        "作为股东属于被关注公司的集团",
    ),
    "minority": ("a minority holding of the watched company", "被关注公司参股"),
    "none": ("no watched company is known to own it", "未知与被关注公司的持股关系"),
}
_FACTS = {
    "registered_capital": ("Registered capital", "注册资本"),
    "paid_in_capital": ("Paid-in capital", "实缴资本"),
    "capital_from": ("Capital before", "变更前资本"),
    "capital_to": ("Capital after", "变更后资本"),
    "business_scope": ("Business scope", "经营范围"),
    "activity_codes": ("Industry codes", "行业代码"),
    "sic_codes": ("Industry codes", "行业代码"),
    "percent": ("Percentage", "比例"),
    "percent_from": ("Percentage before", "变动前比例"),
    "percent_to": ("Percentage after", "变动后比例"),
    "shares": ("Shares", "股数"),
    "amount": ("Amount", "金额"),
    "business": ("Business", "业务"),
    "amount_from": ("Amount before", "变更前金额"),
    "price": ("Price per share", "每股价格"),
    "price_from": ("Price per share before", "变更前每股价格"),
    "change": ("Change", "变动"),
    "direction": ("Direction", "方向"),
    "threshold": ("Mark passed", "越过界线"),
    "path_before": ("Path before", "变动前路径"),
    "path_after": ("Path after", "变动后路径"),
    "cause": ("Because of", "起因"),
    "believed": ("Believed", "采信"),
    "against": ("Against it", "不一致"),
    "fact": ("Disputed", "有争议的信息"),
    "because": ("Believed first", "取舍依据"),
    "control": ("Control", "控制"),
    "topic": ("Topic", "内容"),
    "agreement": ("Agreement", "协议"),
    "round": ("Round", "轮次"),
    "position": ("Position", "职务"),
    "from": ("Before", "变更前"),
    "to": ("After", "变更后"),
    "market": ("Market", "市场"),
    "product": ("Product", "产品"),
    "established": ("Established", "成立日期"),
    "status": ("Status", "状态"),
    "address": ("Address", "住所"),
    "legal_representative": ("Legal representative", "法定代表人"),
    "person": ("Person", "人员"),
    "officers": ("Officers", "高管"),
    "issued_capital": ("Issued capital", "已发行资本"),
    "authorised_capital": ("Authorised capital", "法定资本"),
    "legal_form": ("Legal form", "企业类型"),
    "seat": ("Seat", "注册地"),
    "jurisdiction": ("Jurisdiction", "司法辖区"),
    "registered": ("Registered", "登记日期"),
    "ended": ("Ended", "终止日期"),
    "other_names": ("Other names", "其他名称"),
    "former_names": ("Former names", "曾用名"),
    "holders": ("Shareholders", "股东"),
    "controllers": ("Controllers", "控制人"),
    "profile": ("Profile", "概况"),
    "executive": ("Executive", "高管"),
    "date": ("Date", "日期"),
    "parties": ("Parties", "相关方"),
    "state": ("State", "状态"),
    "modality": ("Wording", "语气"),
}
_ROLES = {
    "company": ("Company", "公司"),
    "holder": ("Shareholder", "股东"),
    "group": ("Group", "集团"),
    "legal_representative": ("Legal representative", "法定代表人"),
    "acquirer": ("Acquirer", "收购方"),
    "seller": ("Seller", "出让方"),
    "target": ("Target", "标的"),
    "partner": ("Partner", "合作方"),
    "investor": ("Investor", "投资方"),
    "person": ("Person", "人员"),
}
_HEADINGS = {
    "why": ("Why you are told", "提醒原因"),
    "what": ("What is known", "事件要素"),
    "news": ("What is new", "新变化"),
    "corrected": ("What we told you, and the correction", "此前告知与更正"),
    "told_you": ("we told you {}", "此前告知{}"),
    "progress": ("Progress", "进展"),
    "carried_out": ("now reported as done", "现称已落实"),
    "severity_why": ("Why this severity", "重要性依据"),
    "brackets": (" ({})", "（{}）"),
    "sources": ("Sources", "来源"),
    "open": ("Open the event", "查看事件"),
    "watch": ("Watch", "关注"),
    "until_now": ("until now {}", "此前{}"),
    "path": ("Path", "股权路径"),
    "new_field": ("New field", "新领域"),
    "severity": ("Severity", "重要性"),
    "was": ("was {}", "原为{}"),
    "new_here": ("new", "新增"),
    "since": ("Since", "起始"),
    "error": ("Error", "错误"),
    "failed_from": ("Failed from", "异常始于"),
    "error_was": ("The error was", "此前错误"),
    "last_ok": ("Last good look", "上次正常"),
    "never": ("never", "从未"),
    "for_now": ("for now", "目前"),
    "more": ("{} more not shown here", "另有{}条未列出"),
    "events": ("{} events", "{}条事件"),
    "event": ("1 event", "1条事件"),
    "failing": (
        "The source {} cannot be read; it will be retried.",
        "信息源{}目前无法读取，仍在重试。",
    ),
    "recovered": ("The source {} can be read again.", "信息源{}已恢复正常。"),
    "channel_failing": (
        "The channel {} does not accept alerts; they are kept and will be retried.",
        "频道{}未能接收提醒；提醒仍在等待并重试。",
    ),
    "channel_recovered": ("The channel {} accepts alerts again.", "频道{}已恢复接收提醒。"),
    "dead": (
        "Alerts given up within a day: {}; monitor alerts --failed lists them.",
        "一天内有{}条提醒未能送达；可用 monitor alerts --failed 查看。",
    ),
    "report_dead": ("{}, not delivered", "{}，未送达"),
    "report_events": ("Events by type", "各类事件"),
    "report_alerts": ("Alerts by channel", "各频道提醒"),
    "report_latency": ("From publication to alert", "从发布到提醒"),
    "report_sources": ("Sources that failed", "异常信息源"),
    "report_feedback": ("What readers said", "读者反馈"),
    "report_none": ("none", "无"),
    "report_waits": ("median {}, 95 % within {}", "中位数{}，95%在{}以内"),
    "report_silent": ("answers, but has nothing new", "可访问，但没有新内容"),
    "report_verdicts": ("{} useful, {} not, {} about another firm", "有用{}，没用{}，另一家公司{}"),
    "report_rule": ("rule", "规则"),
    "report_source": ("source", "信息源"),
    "report_alias": ("name", "名称"),
    "trial": (
        "This is a test: alerts for the channel {} arrive here. Nothing has happened.",
        "这是一条测试：频道{}的提醒会送达此处，并无事件发生。",
    ),
    "nothing": ("Nothing happened in this period.", "此期间没有事件。"),
    "feedback": ("Was this", "这条提醒"),
    "useful": ("useful", "有用"),
    "not_useful": ("not useful", "没用"),
    "wrong_firm": ("about another firm", "不是这家公司"),
    "sent_by": ("Sent by your company monitor.", "由公司监测程序发送。"),
}


_REASONS = {
    "type": ("type of event: {}", "事件类型：{}"),
    "modality": ("wording: {}", "语气：{}"),
    "relation": ("how close: {}", "关联：{}"),
    "new_field": ("a field new to the watched group", "所关注集团的新领域"),
    "state": ("state: {}", "状态：{}"),
    "amount": ("its amount is {} of the company's capital", "金额相当于公司资本的{}"),
    "source": ("source: {}", "信息源：{}"),
}


_WORDS = {
    "kind": _KINDS,
    "type": _TYPES,
    "state": _STATES,
    "modality": _MODALITIES,
    "severity": _SEVERITIES,
    "relation": _RELATIONS,
    "fact": _FACTS,
    "role": _ROLES,
}


def word(kind: str, name: str, language: Language) -> str:
    """The word for a term of the contract: word("state", "reported", "en")."""
    return _either(_WORDS[kind], name, language)


def heading(name: str, language: Language) -> str:
    return _either(_HEADINGS, name, language)


def reason(name: str, of: str, language: Language) -> str:
    """One reason of a severity; `of` is the type, the relation, or the amount's proportion."""
    said = word(name, of, language) if name in _WORDS else one_line(of)
    said = said.replace("%", " %") if name == "amount" and language == "en" else said
    return _either(_REASONS, name, language).replace("{}", said)


def aside(words: str, language: Language) -> str:
    """Words in the language's brackets."""
    return _HEADINGS["brackets"][language == "zh"].format(words)


def headed(kind: str, words: str, language: Language) -> str:
    """Words behind the name of their kind: `Update: …`."""
    return f"{word('kind', kind, language)}{colon(language)}{words}"


def colon(language: Language) -> str:
    return "：" if language == "zh" else ": "


def _either(words: dict[str, tuple[str, str]], name: str, language: Language) -> str:
    if name in words:
        return words[name][language == "zh"]
    return one_line(name.replace("_", " "))  # of a plug-in
