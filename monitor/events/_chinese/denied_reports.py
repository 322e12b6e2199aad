"""How Chinese texts deny what was reported before, without saying it again: 消息不实, 予以否认."""

from monitor.reading.regexes.gated import gated
from monitor.reading.regexes.leading import led

_REPORT = "消息|传闻|传言|报道|说法"
_TALKS = "接洽|接触|洽谈|磋商|谈判|商谈|商讨"
# What a plan that does not exist is one of: of another kind it is none that was reported.
MATTERS = {
    "acquisition": "收购|并购|入股|合并|重组|出售|控股",
    "shareholding_change": "减持|增持|转让|出售|入股|收购",
    "investment": "融资|投资|入股|增资",
    "partnership": "合作",
    "joint_venture": "合作|合资|投资",
    "insolvency": "破产|清算|重整",
}
_MATTER = "|".join(dict.fromkeys("|".join(MATTERS.values()).split("|")))
_UNTRUE = (
    "不实(?![施行际]|的可能)|不属实|不准确|不真实|谣言|虚假(?!记载|陈述)|子虚乌有|假消息|不是事实|"
    "并非事实|[与和]事实不符|不符合事实|没有根据"
)
DENIES = gated(
    "(?:^|(?<=[？！。”]))“?(?:不实|假的|谣言|假消息|官方辟谣|误会|乌龙)[^，。；]{0,4}(?:[！。”]|$)|"
    f"(?:{_REPORT}|此事|内容|信息|爆料)(?:(?!不存在)[^，。；]){{0,10}}(?:{_UNTRUE})|"
    f"(?:{_REPORT})(?:均|都|也|已)?(?:予以|进行|加以|表示|作出)了?(?:否认|辟谣|澄清)|"
    "(?<![不未没可法])(?<!没有|[未不]予|[未不]曾|难以)(?:否认|(?<!不信)辟谣)了?(?=[。，；！”]|$)|"
    "(?<!是)[并绝查]?[无没]有?(?:此事|这事|这回事)(?=[，。；！”]|$)|"
    "(?<![不未])(?<!没有)(?:否认|辟谣)了?(?:有|存在)?(?:上述|该|这一|此|相关|有关)|"
    "纯属(?:谣言|子虚|虚构)|不实(?:传闻|信息|消息|报道)|"
    f"(?:未|没有)曾?[与和同][^，。；]{{1,20}}就[^，。；]{{1,16}}(?:进行|有)过?[^，。；]{{0,6}}(?:{_TALKS})|"
    f"(?:从未|未曾|从来没有)(?:(?:有|进行)过)?[与和同][^，。；]{{1,20}}(?:{_TALKS})|"
    "(?:对此|回应|[称说：])[^。；]{0,30}(?:谣言|不属实|不实(?![施行际]|的可能)|假的(?=[”，。！])|"
    "假消息|不信谣|无中生有|没有的事)|"
    "(?P<none>(?<![是有])(?:没有?|[并暂尚也]无|不存在|(?:尚|暂|并)?未有)(?:过|任何|应披露而?未披露的|该项?|"
    f"相关|有关|此[类项]?|类似|这[个一种]|上述){{0,2}}(?P<matter>{_MATTER})?的?(?:计划|打算|意向|安排|想法|"
    "(?<=[购组资售让股作并清])事[项宜]))(?=[，。；！”]|$)"
)
# What else may be denied: 检方指控其行贿，公司予以否认
CHARGES = led("指控|控告|起诉|行贿|受贿|贿赂|侵权|抄袭|造假|欺诈|裁员|欠薪")
# 据媒体报道，甲完成融资: such a report becomes a rumour if it is denied
REPORTED = led("据[^，。；]{0,16}(?:报道|消息|爆料)|报道[称，]|媒体[^，。；]{0,6}(?:报道|称)|传出")
# Who tells a plan that its firm may say it does not have, unlike what the firm itself announced
HEARD = led("报道|消息|传闻|传言|据传|网传|爆料|知情|媒体")
HEARD_BEFORE = led("(?:此前|早前|之前|早先)[^。；]{0,24}(?:传|爆料|消息|截图|报道|网友)")
# 网传总裁失联，公司称消息不实: what the denied rumour says, where the sentence itself tells it
RUMOUR = led(
    "(?:网传|据传|传闻|爆料|有(?:消息|传闻|传言|报道|网友|媒体|自媒体)[^，。；]{0,4}?(?:称|说|爆料|指))"
    "(?P<says>[^。；]{2,60}?)，"
)
CALLED_OFF = led("终止|取消|告吹|破裂|叫停|放弃|失败|流产|搁浅|泡汤|中止|暂停|生变")
ABOUT = {
    kind: led(f"(?:上述|该|此|这一)(?:{_REPORT}|信息)|此事|{words}")
    for kind, words in MATTERS.items()
}
