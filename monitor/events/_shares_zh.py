"""How Chinese texts say how much of a firm somebody holds."""

from monitor.events._pattern import Pattern

PATTERNS = (
    Pattern(
        "ownership-zh-holds",
        "zh",
        "(?P<holder><all>)(?:<g>|<d>){0,10}?(?:分别)?(?P<t>持有|拥有|占有|控制)(?P<target><co>)(?:<g>|<m>){0,10}?(?P<percent><rs>)(?!<g>{0,3}(?:增长|上升))",
        example="截至公告日，赵启明直接持有澄江药业18.36%的股份。",
        counterexample="赵启明直接参观澄江药业，涨幅18.36%。",
        spread="holder",
        base=0.95,
    ),
    Pattern(
        "ownership-zh-held-by",
        "zh",
        "(?P<target><co>)(?:<g>|<d>){0,6}?由(?P<holder><all>)(?:分别|共同|直接|间接|各自|合计|等|<g>){0,8}?(?P<t>持股|持有|控股|持)(?:股权|股份)?(?:，?(?:持股|其)?(?:比例)?(?:分别|依次)?(?:为|是)?)(?P<percent><rs>)",
        example="时光动力电池有限公司由宁山时光和上海某某集团投资管理有限公司分别持股51%和49%。",
        counterexample="时光动力电池有限公司由宁山时光负责运营。",
        spread="holder",
        base=0.95,
    ),
    Pattern(
        "ownership-zh-wholly-by",
        "zh",
        "由(?P<holder><all>)(?:（[^（）]{0,30}）)?(?:<r>|直接|间接|<g>){0,3}?(?P<t>全资(?:持有|持股|控股|拥有|所有)|100%(?:持股|控股)|独资)",
        example="广州凛山食品有限公司由凛山控股间接全资持有。",
        counterexample="广州凛山食品有限公司由凛山控股管理。",
        subject="target",
        base=0.95,
    ),
    Pattern(
        "ownership-zh-share-of",
        "zh",
        "(?P<holder><all>)(?:<g>){0,6}?(?:各|分别)?(?P<t>持股|占股)(?:比例)?(?:分别)?(?:为|约|达)?(?P<percent><rs>)",
        example="云桥科技有限公司由甲乙控股有限公司和丙丁集团合资成立，双方各持股50%。",
        counterexample="云桥科技有限公司股价上涨50%。",
        subject="target",
        spread="holder",
    ),
    Pattern(
        "ownership-zh-new-share",
        "zh",
        "(?:设立|成立|组建)(?:了)?(?P<target><cn>)(?:[^。；]){0,40}?(?P<holder><co>)(?:<g>{0,4}?出资<m>，)?(?:<g>{0,4}?)(?P<t>持股|占比|占注册资本的?|占)(?:比例)?(?:为)?(?P<percent><r>)",
        example="公司拟与上海适山共同投资设立苏州时光新能源科技有限公司，合资公司注册资本25亿元，公司出资13.5亿元，持股54%。",
        counterexample="公司拟设立苏州时光新能源科技有限公司。",
        base=0.95,
    ),
    Pattern(
        "ownership-zh-after-deal",
        "zh",
        "(?P<holder><co>)[^。；]{0,30}?(?:收购|增持|受让)(?P<target><co>)[^。；]{0,30}?(?:完成后|，)[^。；]{0,16}?(?P<t>持股(?:比例)?|股权比例)<g>{0,6}?(?:[由从]<r>)?<g>{0,3}(?:升至|增至|提升至|增加至|达到?|降至|为)<g>{0,2}?(?P<percent><r>)",
        example="环山国际拟以6902.14万元收购七山珠光约2.57%股权，交易完成后持股比例将升至约99.76%。",
        counterexample="环山国际拟以6902.14万元收购七山珠光约2.57%股权。",
        separate=True,
    ),
)
