"""How Chinese texts say who controls a firm, without saying how much of it is theirs."""

from monitor.events._pattern import Pattern

# Between a firm and what belongs to it stand words that say what that is, and no verb.
WHAT = "(?:(?!入股|收购|并购|投资(?!平台|公司|机构)|推出|发布|成立|设立|组建|签|联合|合作|与|和|向|对|将|在|已|有(?!限)|从|以|获|被|为|是|由|拟|宣布|品牌|产品|车型|款|全新| )<g>)"

PATTERNS = (
    Pattern(
        "ownership-zh-controlled",
        "zh",
        "(?P<target><co>)(?:<g>|<d>){0,6}?由(?P<holder><pas>)(?:<g>){0,4}?(?P<t>控股|全资持有|全资控股|全资拥有|实际控制|绝对控股|控制)",
        example="云桥科技有限公司由海山集团控股。",
        counterexample="云桥科技有限公司由海山集团控告。",
    ),
    Pattern(
        "ownership-zh-controls",
        "zh",
        "(?P<holder><pa>)(?:所|全资|绝对|相对|间接|直接|实际)?(?P<t>控股|参股|入股|持股|全资拥有|控制)(?:的)"
        + WHAT
        + "{0,8}?(?P<target><cn>)",
        example="海山集团控股的云桥科技发布年报。",
        counterexample="海山集团采购的云桥科技产品。",
        modality="asserted",
        base=0.8,
    ),
    Pattern(
        "ownership-zh-has-control",
        "zh",
        "(?P<holder><pa>)(?:先生|女士)?(?:直接|间接|共同|合计|实际|最终|和|及|、){1,4}(?P<t>控制)(?:了)?(?P<target><cn>)",
        example="沈嘉禾先生间接控制云桥科技有限公司。",
        counterexample="沈嘉禾先生严格控制云桥科技有限公司的成本。",
        facts={"control": "controls"},
        base=0.85,
    ),
    Pattern(
        "ownership-zh-and-controller",
        "zh",
        "(?P<target><co>)(?:的)?(?:控股股东|大股东|第一大股东)<pa>[、及和]?(?:公司|<one>)?(?P<t>实际控制人|实控人)(?P<holder><pas>)",
        example="公告称，云桥科技控股股东海山集团、实际控制人沈嘉禾承诺不减持。",
        counterexample="公告称，云桥科技控股股东海山集团承诺不减持。",
        modality="asserted",
        base=0.85,
    ),
    Pattern(
        "ownership-zh-passed-on",
        "zh",
        "(?P<target><co>)(?:的)?(?P<t>控股股东|实际控制人|实控人|第一大股东)(?:、实际控制人)?(?:已|将)?由[^，。；]{2,30}?(?:变更为|变更成|变为|换成)(?P<holder><pas>)",
        example="去年11月，云桥科技控股股东由沈嘉禾、王立变更为海山集团有限公司。",
        counterexample="去年11月，云桥科技控股股东由沈嘉禾、王立组成。",
        base=0.9,
    ),
)
