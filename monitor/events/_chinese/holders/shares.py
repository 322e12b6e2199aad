"""How Chinese texts state stakes directly: who holds how much of a firm."""

from monitor.events._chinese.holders.holding import ENDS, OF_SHARES
from monitor.events._patterns.pattern import Pattern

PATTERNS = (
    Pattern(
        "ownership-zh-holds",
        "(?<!一致行动人)(?P<holder><all>)(?:<g>|<d>){0,10}?(?:分别)?"
        "(?P<t>持有|拥有|占有|控制)(?P<target><co>)(?:<g>|<m>){0,10}?"
        "(?P<percent><rs>)(?!<g>{0,3}(?:增长|上升)|的?(?:股[权份])?(?:、|和|及)<co><r>)",
        example="年报显示，林望舒直接持有溪州茶业7.5%的股份。",
        counterexample="林望舒直接参观溪州茶业，涨幅7.5%。",
        spread="holder",
        base=0.95,
    ),
    Pattern(
        "ownership-zh-held-by",
        "(?P<target><co>)(?:(?![原曾])<g>|<d>){0,6}?由(?P<holder><all>)<g>{0,8}?"
        "(?P<t>持股|持有|控股|持|拥有|控制)(?:股权|股份)?"
        "(?:，?(?:持股|其)?(?:比例)?(?:分别|依次)?(?:为|是)?|(?:<g>|<d>){0,6}?)"
        "(?P<percent><rs>)",
        example="溪州茶业有限公司由澄山集团和岚石投资有限公司各自持有60%和40%。",
        counterexample="溪州茶业有限公司由澄山集团负责运营。",
        spread="holder",
        base=0.95,
    ),
    Pattern(
        "ownership-zh-wholly-by",
        "(?P<target><one>)?由(?:<co><j>(?=<pe>)|<co>关联(?:公司|企业)(?=<co>))?(?P<holder><all>)(?:（[^（）]{0,30}）)?(?:<r>|直接|间接|<g>){0,3}?"
        "(?P<t>全资(?:持有|持股|控股|拥有|所有)|100%(?:持股|控股)|独资)(?!变更|变为|改为)(?:的(?P<target><cn>))?",
        example="溪州茶业有限公司由澄山集团直接全资拥有。",
        counterexample="溪州茶业有限公司由澄山集团管理。",
        subject="target",
        base=0.95,
    ),
    Pattern(
        "ownership-zh-share-of",
        (
            "(?<![在对])(?<![在对]上市)(?<![在对]上市公司)"
            "(?P<holder><many>|<pa>(?:<and><pa>){1,8})<g>{0,6}?"
            "(?P<t>持股|占股|持有|(?<=各)(?:占|出资)(?=<r>的?股))(?:比例)?(?:各|均|分别)?(?:为|约|达)?(?P<percent><r>)"
        )
        + OF_SHARES
        + ENDS,
        example="云桥科技有限公司由甲乙控股有限公司和丙丁集团合资成立，双方各持股50%。",
        counterexample="云桥科技有限公司股价上涨50%。",
        subject="target",
        spread="holder",
    ),
    Pattern(
        "ownership-zh-new-share",
        "(?:设立|成立|组建)了?(?P<target><cn>)(?:[^。；]){0,40}?"
        "(?P<holder><co>)(?:<g>{0,4}?出资<m>，)?<g>{0,4}?"
        "(?P<t>持股|占比|占注册资本的?|占)(?:比例)?为?(?P<percent><r>)",
        example="公司将与岚石矿业设立溪州新材料有限公司，公司出资3亿元，持股60%。",
        counterexample="公司将设立溪州新材料有限公司。",
        base=0.95,
    ),
    Pattern(
        "ownership-zh-after-deal",
        "(?P<holder><co>)(?:(?!股东|控制人|实控人|一致行动|董事|高管)[^。；]){0,30}?(?:收购|增持|受让)"
        "(?P<target><co>)[^。；]{0,30}?(?:完成后|，)(?:(?!<pa>)[^。；]){0,16}?"
        "(?P<t>持股(?:比例)?|股权比例)<g>{0,6}?(?:[由从]<r>)?<g>{0,3}(?:升至|增至|提升至|"
        "增加至|达到?|降至|为)<g>{0,2}?(?P<percent><r>)",
        example="澄山集团以3亿元收购溪州茶业12%股权，完成后持股比例升至67%。",
        counterexample="澄山集团以3亿元收购溪州茶业12%股权。",
        separate=True,
    ),
)
