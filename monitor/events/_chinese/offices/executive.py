"""How Chinese texts say in passing who holds an office: background, not news."""

from monitor.events._patterns.pattern import Pattern

PATTERNS = (
    Pattern(
        "executive-zh-acting",
        "(?P<person><ps>)(?:先生|女士)?(?:(?:在[^，。；]{0,16}(?:期间|之?前)|自?<d>起?)，?)?<g>{0,3}?"
        "(?P<t>暂代|代行|代为履行|暂时代为|暂时履行|代理|代为)<g>{0,4}?(?P<position><js>)",
        example="何秉文离任，宋知远代行公司总经理职权。",
        counterexample="宋知远代为签署协议。",
        subject="company",
        facts={"change": "acting"},
        base=0.92,
    ),
    Pattern(
        "executive-zh-acting-for",
        "(?P<position><js>)(?:的?(?:职务|一职|职责|职权|工作))?(?:<g>|<d>|<ps>(?:先生|"
        "女士)?[^。；，]{1,12}，){0,6}?由(?:<one>|<g>){0,4}?"
        "<j>?(?P<person><ps>)(?:先生|女士)?(?:<g>|<d>){0,3}?"
        "(?P<t>暂代|代行|代为履行|暂时代为|暂时履行|代理(?!人))(?!<g>{0,4}<j>)",
        example="云桥银行行长职务暂由副行长何秉文代为履行。",
        counterexample="云桥银行行长职务由何秉文担任。",
        subject="company",
        facts={"change": "acting"},
    ),
    Pattern(
        "executive-zh-stays",
        "(?P<person><ps>)(?:先生|女士)?[^。；，]{0,24}?"
        "(?P<t>仍任|仍担任|继续担任|仍为|留任)(?:公司|<one>)?(?P<position><js>)",
        example="张斌辞去董事长职务后仍任总裁。",
        counterexample="张斌辞去董事长职务后离开。",
        subject="company",
        facts={"change": "holds"},
    ),
    Pattern(
        "executive-zh-is",
        "(?P<person><ps>)(?:先生|女士)?现?(?P<t>为|是|系|任|担任|现任)(?P<company><co>)的?"
        "(?P<position><js>)(?!候选|人选)",
        example="何秉文现为澄山集团总经理。",
        counterexample="何秉文为澄山集团颁奖。",
        facts={"change": "holds"},
        base=0.93,
    ),
    Pattern(
        "executive-zh-title",
        "(?<!^[原前])(?<![，。；、：][原前])(?P<company><pa>)(?:(?![原前]|"
        "时任)<g>){0,5}?(?<![原前])(?P<position><js>)"
        "(?P<person><ps>)(?=(?:先生|女士)?(?:<d>|等|进行|举行|见证|共同|交流|座谈|会谈|"
        "讲话|发言|接受|向|就|分别|代表|被|获|因|出席|一行|参加|致辞|签|及|主持|率|表示|"
        "称|说|指出|透露|介绍|认为|在|告诉|，|、|。|和|与|坦言|强调|回应|分析|也|对))",
        example="海山集团董事长周云山表示，公司将继续投入。",
        counterexample="海山集团董事长会议召开。",
        facts={"change": "holds"},
        base=0.88,
    ),
)
