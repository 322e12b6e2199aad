"""How texts say that a company was set up: registers, notices of subsidiaries, press reports."""

from monitor.events._pattern import Pattern

ROLES = ("company", "holder", "legal_representative")
NEEDS = ("company", "holder")
WORDS = {
    "zh": "成立|设立|注册|登记|新设|揭牌|法定代表人|经营范围|业务范围|新增",
    "en": r"[Ee]stablish|set up|sets up|setting up|[Ii]ncorporat|[Rr]egister|[Ff]ounded|[Ff]ormed|[Cc]apital|[Ss]cope|[Ll]egal rep",
}

_NOT_AFTER = "(?!以来|之初|前|后|于(?!<d>)|时|之日|至今|的|多年|[一二三四五六七八九十\\d]+(?:周年|年)|[^，。]{0,12}(?:委员会|基金|子公司|合资|联盟|部门|事业部|工作组|小组|中心))"

PATTERNS = (
    Pattern(
        "registration-zh-newborn",
        "zh",
        "(?P<company><cn>)(?!<w>{0,14}(?:合资|共同|联合))(?:<g>|<d>){0,12}?(?P<t>(?:注册|正式|挂牌)?成立|完成(?:工商)?(?:登记|注册)|(?:工商)?注册成立|获准设立)"
        + _NOT_AFTER
        + "(?!了?<g>{0,6}?<cn>)",
        example="天眼查显示，青岛某某汽车科技有限公司于11月21日成立。",
        counterexample="公司自成立以来业绩良好。",
        base=0.95,
    ),
    Pattern(
        "registration-zh-founder",
        "zh",
        "(?P<holder><co>)(?!<w>{0,40}(?:共同|合资|联合|合作|携手))(?:<g>|<m>|<d>|，){0,30}?"
        "(?:出资(?P<registered_capital><m>)(?:<g>|<d>){0,10}?)?(?P<t>设立|成立|新设|组建|注册成立)(?:了|一家)?"
        "(?:<g>{0,6}?(?:子公司|孙公司|新公司|分公司|公司|企业))?[“：]?(?P<company><cn>)",
        example="云桥科技拟出资2000万元在成都设立全资子公司成都云桥数据服务有限公司。",
        counterexample="云桥科技拟聘请中介机构。",
    ),
    Pattern(
        "registration-zh-unnamed",
        "zh",
        "(?P<holder><co>)(?!<w>{0,40}(?:共同|合资|联合|合作))(?:<g>|<d>|，){0,24}?(?:出资(?P<registered_capital><m>)(?:<g>|<d>){0,12}?)?"
        "(?P<t>设立|成立|新设|注册)(?:了|一家)?<g>{0,10}?(?:全资)?(?:子公司|孙公司|新公司)",
        example="云桥科技拟在越南设立全资子公司。",
        counterexample="云桥科技的全资子公司经营良好。",
        base=0.8,
    ),
    Pattern(
        "registration-zh-capital",
        "zh",
        "注册(?:资本|资金|资本金)(?:总额)?(?:为|达|是|约|共|合计|：)?(?:人民币)?(?P<registered_capital><m>)",
        example="该公司注册资本为2亿元。",
        counterexample="注册资本由1亿元增至2亿元。",
        joins=True,
    ),
    Pattern(
        "registration-zh-legal",
        "zh",
        "法(?:定代表)?人(?:代表)?(?:为|是|系|由|：)?(?P<legal_representative><ps>)(?!变更)",
        example="近日成立，法定代表人为陈秋。",
        counterexample="法定代表人由王立变更为沈禾。",
        joins=True,
    ),
    Pattern(
        "registration-zh-legal-takes",
        "zh",
        "(?P<legal_representative><ps>)(?:出任|担任|任|为)(?:<one>|公司)?(?:的)?法(?:定代表)?人",
        example="小山汽车有限公司注册成立，雷军任法定代表人。",
        counterexample="雷军任董事长。",
        joins=True,
    ),
    Pattern(
        "registration-zh-scope",
        "zh",
        "(?:经营|业务)范围<g>{0,6}?(?:为|涵盖|包括|包含|含|涉及|：)(?P<business_scope>[^。；]{2,300})",
        example="其经营范围涵盖新兴能源技术研发、汽车销售。",
        counterexample="公司经营范围没有变化。",
        joins=True,
    ),
    Pattern(
        "registration-zh-holder",
        "zh",
        "由(?P<holder><pas>)(?:共同|直接|间接|<r>|全资){0,3}(?:持股|持有|控股)",
        example="注册成立，由岸芷科技全资持有。",
        counterexample="由岸芷科技负责运营。",
        joins=True,
    ),
    Pattern(
        "registration-en-newborn",
        "en",
        "(?P<company><cn>)(?:, [^,.;]{3,60},)?,? (?:was|were|has been|had been|is)(?: (?:<d>|officially|formally|recently|newly|"
        "also|just|quietly|duly)){0,3} (?P<t>established|set up|incorporated|registered|founded|formed|created|"
        "entered in the (?:commercial|trade|companies|company) register)(?! (?:as|by a|the|to) )",
        example="Qinghe Auto Co., Ltd. was recently established with a registered capital of 150 million yuan.",
        counterexample="Qinghe Auto Co., Ltd. was praised by officials.",
        base=0.95,
    ),
    Pattern(
        "registration-en-newly",
        "en",
        "(?P<t>newly[- ](?:established|formed|registered|incorporated|founded|set[- ]up)) (?:company |firm |unit |subsidiary |entity )?(?P<company><cn>)",
        example="The newly established Kata Automobile Technology Co., Ltd. relies on the platform.",
        counterexample="The newly appointed chairman of Kata Automobile Technology Co., Ltd. relies on it.",
        base=0.9,
    ),
    Pattern(
        "registration-en-founder",
        "en",
        "(?P<holder><co>)(?! and <cn>)(?:[^.;\ue000-\ue003]|<d>|<m>){0,60}? (?P<t>set(?:s|ting)? up|establish(?:es|ed|ing)?|"
        "incorporate[sd]?|form(?:s|ed)|register(?:s|ed)) (?:a|an|its|<one>|the|<d>)(?! joint)[^,.;]{0,30}?"
        "(?:subsidiary|unit|new company|company|arm|entity)(?:,? (?:called|named|known as) (?P<company><cn>))?(?! (?:with|between) <cn>)",
        example="Helios Energy said it plans to set up a wholly owned subsidiary in Vietnam.",
        counterexample="Helios Energy said it plans to set up a factory in Vietnam.",
        base=0.85,
    ),
    Pattern(
        "registration-en-capital",
        "en",
        "(?:registered |share |paid-in |initial |authori[sz]ed )?capital (?:of|at|is|was|stands at|totall?ing|amounting to) (?P<registered_capital><m>)",
        example="The unit has registered capital of 150 million yuan.",
        counterexample="The fund invests in venture capital with 150 million yuan.",
        joins=True,
    ),
    Pattern(
        "registration-en-capital-after",
        "en",
        "(?P<registered_capital><m>) (?:in|of) (?:registered|share|initial) capital",
        example="It was established with RMB 1 billion in registered capital.",
        counterexample="It was established with RMB 1 billion in sales.",
        joins=True,
    ),
    Pattern(
        "registration-en-legal",
        "en",
        "(?P<legal_representative><ps>)(?: is| as| serves as| acts as| was named| was appointed)(?: <one>| the| its)? [Ll]egal representative",
        example="It was registered, and Xia Yiping is its legal representative.",
        counterexample="Xia Yiping met a legal representative.",
        joins=True,
    ),
    Pattern(
        "registration-en-legal-is",
        "en",
        "[Ll]egal representative(?: of the company)?(?: is|:|,) (?P<legal_representative><ps>)",
        example="Its legal representative is Xia Yiping.",
        counterexample="Its legal representative changed.",
        joins=True,
    ),
    Pattern(
        "registration-en-scope",
        "en",
        "(?:[Bb]usiness )?[Ss]cope(?: of business| of operations)? (?:covers|includes|including|spans|comprises|is|:) ?(?P<business_scope>[^.;]{3,300})",
        example="Its business scope includes research and car sales.",
        counterexample="The scope of the inquiry widened.",
        joins=True,
    ),
)
