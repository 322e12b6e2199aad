"""How Chinese texts say what became of an event: 交易已完成, 谈判已破裂."""

from monitor.reading.regexes.leading import led

TALKS = "谈判|磋商"
WORK = "协议|合作"
EITHER = "协议|合同|事项|重组"  # of a deal, or to work together
PAPERS = "合同|要约"
# The type that a deal called so has; others may have either
KINDS = {"收购": "acquisition", "购买": "acquisition"}
KINDS |= {"出售": "shareholding_change", "转让": "shareholding_change"}
_NOW = "(?:目前|现在|如今|最终|随后|后来|截至目前|此后|日前|近日)?，?"
_THIS = "(?:该|本次|此次|上述|这[笔项一次]|前述|此项|该项|该次)?(?:股权)?"
_WHOSE = "(?:(?P<{}>(?!双方|[两各]|该|其|此|目前)[^，。；：]{{2,24}}?)的)?(?:双方的?|其|买卖)?"
_ENDED = "终止|中止|告吹|破裂|流产|失败|取消|泡汤|结束|搁浅|叫停|否决|失效|作罢|作废|撤回|撤销|解除"
_END = "(?=[，。；！]|$)"

# Without one of these, a sentence tells neither
MAY_TELL = led(f"完成|交割|达成|成行|放弃|{_ENDED}|了{_THIS}(?:交易|收购|并购|谈判|{WORK})")
DONE = led(
    f"(?:^|[，。；日]){_NOW}{_WHOSE.format('whose')}{_THIS}(?:交易|收购|并购|股权转让)(?:事项)?(?:均|现)?"
    "(?:(?:已经?|于|已于)[^，。；]{0,10}?(?:顺利|全部|正式)?(?:完成|交割)|完成)了?"
    f"(?:工商变更(?:登记)?|交割|过户)?{_END}|"
    f"已(?:经|正式|顺利)?完成了?(?:(?P<whose2>对[^，。；：]{{2,24}}?)的)?{_THIS}(?:收购|并购|交易){_END}"
)
OFF = led(
    f"(?:^|[，。；日]){_NOW}{_WHOSE.format('whose')}{_THIS}"
    f"(?P<what>交易|收购|并购|重组|{PAPERS}|{TALKS}|{WORK})(?:事项|协议|计划|案)?"
    "(?:(?:最终|现)?(?:(?:最终)?(?:未能|没能)(?:达成|完成|成行)|结束|破裂)|"
    "(?:最终|现)?(?:(?:已经?|于[^，。；]{1,10}|宣告|宣布|正式|即告|自动|被){1,2}[^，。；]{0,12}?"
    f"(?<!将)(?<!将自动)(?:{_ENDED})))了?{_END}|"
    "(?:宣布|决定|一致同意|协商一致|已|否决|叫停)(?:终止|放弃|中止|取消|结束|了)+"
    f"{_THIS}(?P<what2>交易|收购|并购|谈判|{WORK}){_END}|"
    "(?:决定|同意|宣布|协商|一致|已|拟|正式)[^，。；]{0,8}(?:终止|中止|放弃)[^，。；]{0,6}"
    "(?P<this>本次|此次|该次|上述|该项|本项|前述|(?:筹划)?重大资产(?=重组))[^，。；]{0,10}?"
    "(?P<what3>重组|收购|购买|交易|出售|转让|事项)"
)
# 如交易终止: nothing has happened
UNLESS = led("若|如果|一旦|(?:^|[，。；])如(?![何今下期约上此同])|未(?:曾)?被")
# 预计收购于明年完成, 否认谈判破裂: nor has it, where such a word stands in the clause
UNSURE = led("可能|是否|预计|不会|尚未|并未|没有|有望|待|或将|否认|不实")
LEAVES = led(  # 甲宣布退出竞购; 甲将退出与乙的谈判
    "(?<![没未不])(?<!没有|不会)退出了?(?:[与对同和][^，。；]{1,24}的)?"
    "(?:竞购|竞标|竞买|收购谈判|洽谈|谈判|磋商|讨论|收购)(?!战)"
)
ALL = frozenset({"上述", "前述"})  # 终止前述事项: all deals told just before
RECALLED = led("停牌|此前|原(?=[拟计定])|曾(?=[拟计于经])|早前|先前|前期")
COMPLETED = led("完成|过户|完毕|成为|持有")
