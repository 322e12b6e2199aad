"""How Chinese texts say that somebody takes or leaves an office of a company."""

from monitor.events._patterns.pattern import Pattern

PATTERNS = (
    Pattern(
        "executive_change-zh-from-to",
        "(?:(?P<company><co>(?<!为<co>))的?(?:(?!股东)<g>|<d>|，){0,12}?)?"
        "(?P<position><jp>(?:<and><jp>){0,4})<g>{0,5}?由"
        "(?P<former><ps>)(?P<t>变更为|变为|换成|换为|改为|更改为|调整为|更换为|更替为)"
        "(?P<person><ps>)",
        example="澄山集团的总经理由何秉文变更为宋知远。",
        counterexample="澄山集团的注册资本由1亿元变更为2亿元。",
        subject="company",
        base=0.95,
    ),
    Pattern(
        "executive_change-zh-resigned",
        "(?<!向)(?<!向<j>)<PEOPLE>(?:先生|女士)?(?:<g>|<d>|，|(?<=向)<one>|"
        "向<j>?<pe>(?=(?:直接)?汇报|提出|[递提]交)){0,24}?"
        "(?P<t><OUT>)(?:了|其|包括|所任|<one>)?<OFFICE>",
        example="澄山集团公告，何秉文因个人原因辞去公司总经理职务。",
        counterexample="澄山集团公告，何秉文参加了会议。",
        subject="company",
        facts={"change": "resigned"},
        base=0.95,
    ),
    Pattern(
        "executive_change-zh-resigned-before",
        "(?P<company><co>)?<g>{0,3}?(?P<position><jp>(?:<and><jp>){0,4})"
        "(?P<person><ps>)(?:先生|女士)?"
        "(?:(?!表示|称|认为|透露|指出|会见|介绍)(?:<g>|<d>|，|<one>)){0,24}?"
        "(?P<t>辞职|离职|卸任|(?<!申)请辞|离任|辞任|辞呈|退休|退任|去职|下台|下课|被免(?!去)|"
        "另有任用|另有安排|调离|不再续任)",
        example="东山阿胶董事长高登锋宣布辞职。",
        counterexample="东山阿胶董事长高登锋宣布降价。",
        subject="company",
        facts={"change": "resigned"},
        base=0.9,
    ),
    Pattern(
        "executive_change-zh-off-the-list",
        "(?<![与和由])(?P<position><js>)(?P<person><ps>(?:<and><ps>){0,6})等?<g>{0,3}?"
        "(?P<t>退出)(?=(?:<g>{0,4}(?:行列|名单|序列|之列|董事会|监事会))?(?:[，。；、]|$))",
        example="云桥科技有限公司发生工商变更，董事何秉文、宋知远退出。",
        counterexample="云桥科技有限公司发生工商变更，董事何秉文退出会场。",
        subject="company",
        spread="person",
        facts={"change": "resigned"},
        base=0.9,
    ),
    Pattern(
        "executive_change-zh-appointed-as",
        "(?P<t><APPOINT>|(?<![招竞应受解延])聘(?=了?<ps>))了?(?:(?:现任|(?!为|任)<g>|<j>|"
        "<co>){0,16}?(?<!<g>))??<PEOPLE>"
        "(?:先生|女士|博士|同志)?(?:（[^（）]{2,40}）)?(?:自<d>起?)?<g>{0,4}?"
        "(?:(?<!代)为|担任|出任|任)(?:新任)?<OFFICE>",
        example="日前，澄山集团董事会聘任何秉文为公司总经理。",
        counterexample="日前，澄山集团董事会聘任名单未定。",
        subject="company",
        facts={"change": "appointed"},
        base=0.95,
    ),
    Pattern(
        "executive_change-zh-instead",
        "(?P<person><ps>)(?:先生|女士)?(?:（[^（）]{1,40}）)?(?:<g>|<d>){0,4}?"
        "(?P<t>接替|接任|取代)(?:(?:即将|已)?(?:退休|卸任|离任|离职|辞职|辞任|去世)的)?<j>?"
        "(?P<former><ps>)(?:先生|女士)?"
        "(?:（[^（）]{1,40}）)?<g>{0,4}?，?<g>{0,2}?"
        "(?:出任|担任|成为|任|当选为?|晋升为?|升任|获[任聘]|调任|履新)<OFFICE>",
        example="迟山涛接替王山俊出任海山粮油总经理。",
        counterexample="迟山涛会见王山俊并出任务。",
        subject="company",
        base=0.93,
    ),
    Pattern(
        "executive_change-zh-hands-over",
        "(?P<company><co>)的?(?P<position><j>)(?:易人|易主|换人|换将|更替|更迭|交棒|变更|调整)"
        "[：，](?P<person><ps>)(?:<g>|<d>){0,4}?(?P<t>接替|接任|取代)(?P<former><ps>)",
        example="海山粮油董事长易人：迟山涛接替王山俊。",
        counterexample="海山粮油董事长发言：迟山涛会见王山俊。",
        base=0.93,
    ),
    Pattern(
        "executive_change-zh-takes",
        "(?<!接替)(?<!接任)(?<!取代)<PEOPLE>(?:先生|女士|同志)?(?:（[^（）]{2,40}）)?"
        "(?:，?(?:<g>|<d>|将){0,8}?(?<!在)(?P<t><IN>)|"
        "(?:<g>|<d>){0,4}?将(?:(?!继续|仍|不)<g>|<d>){1,12}?(?P<t>担任))<OFFICE>",
        example="沈嘉禾出任栖山汽车总裁。",
        counterexample="沈嘉禾会见栖山汽车总裁。",
        subject="company",
        facts={"change": "appointed"},
        base=0.92,
    ),
    Pattern(
        "executive_change-zh-from-hands",
        "(?P<person><ps>)(?:先生|女士)?从<j>?(?P<former><ps>)(?:先生|女士)?的?(?:手中|手里|手上)"
        "<g>{0,4}?(?P<t>接过|接下|接手|接棒)了?<OFFICE>",
        example="总裁刘知山从董事长孟山舟手中接过云桥科技董事长一职。",
        counterexample="总裁刘知山从董事长孟山舟手中接过云桥科技的奖杯。",
        subject="company",
        base=0.92,
    ),
    Pattern(
        "executive_change-zh-cleared",
        "(?:(?P<t>核准|批准|批复|同意)了?<PEOPLE>(?:先生|女士)?(?:担任|出任|的)?<OFFICE>的?任职资格|"
        "(?:(?P<person><ps>)(?:先生|女士)?(?:担任|出任|的)?<OFFICE>的?|"
        "(?P<company><co>)<g>{0,4}?(?P<position><js>)(?P<person><ps>)(?:先生|女士)?的?)"
        "(?P<t>获批任职|任职资格(?:已|近日)?获(?:批|[^，。；]{0,10}?(?:核准|批准|批复))))",
        example="监管局核准孟山舟平湖银行行长的任职资格。",
        counterexample="监管局核准孟山舟平湖银行行长的申请。",
        subject="company",
        facts={"change": "appointed"},
        base=0.92,
    ),
    Pattern(
        "executive_change-zh-joins",
        "(?P<person><ps>)(?!的?(?:之邀|邀请))(?:先生|女士)?"
        "(?:<g>|<d>|，|(?<=离开)<co>|(?:接受|应|受)<co>?<j>?<pe>的?(?:之邀|邀请)){0,10}?"
        "(?P<t>加入|加盟|入职|空降)(?P<company><co>)(?:<g>|，|<co>){0,20}?"
        "(?:出任|担任|就任|接任|任)(?:<g>|<co>){0,10}?(?P<position><jp>)",
        example="沈嘉禾正式加入栖山汽车，出任总裁一职。",
        counterexample="沈嘉禾正式加入栖山汽车，负责销售。",
        facts={"change": "appointed"},
    ),
    Pattern(
        "executive_change-zh-freed",
        "(?P<person><ps>)(?:先生|女士|同志)?[^。；]{2,60}?，(?:同时|并|不再|<d>)?"
        "(?P<t>免去|免除|解除|不再担任|不再兼任)(?:<one>|其|他|她)?<OFFICE>的?"
        "(?:职务|一职)",
        example="沈嘉禾同志任栖山汽车集团董事长，免去其栖山汽车集团总经理职务。",
        counterexample="沈嘉禾同志任栖山汽车集团董事长，免去其后顾之忧。",
        subject="company",
        facts={"change": "resigned"},
        base=0.9,
        separate=True,
    ),
    Pattern(
        "executive_change-zh-successor",
        "(?:(?:辞去|卸任|不再担任|不再兼任)<g>{0,4}(?P<position><jp>)(?:职务|一职)?，<g>{0,6}"
        "(?:转任|改任|调任|出任|担任|任)<g>{0,6}<jp>|(?P<position><jp>(?:<and><jp>){0,4}))"
        "(?!<ps>(?:先生|女士)?<g>{0,4}?(?:表示|宣布|称|透露|说|指出|发出))"
        "(?:(?!<j>)[^。；]){0,30}?(?:由(?:<g>|<j>|<co>){0,8}?|，<j>?)"
        "(?P<person><ps>)(?:先生|女士)?<g>{0,3}?"
        "(?P<t>接任|继任|接棒|接替|出任|担任|升任|接手|递补|补任|兼任|获任)(?!者|人|(?:<g>|<co>){0,8}<j>)",
        example="孟山舟卸任法定代表人、执行董事，由刘知山接任。",
        counterexample="孟山舟卸任执行董事，由刘知山送行。",
        subject="company",
        facts={"change": "appointed"},
    ),
    Pattern(
        "executive_change-zh-successor-is",
        "(?P<position><jp>(?:<and><jp>){0,4})[^。；]{0,30}?(?P<t>(?:接棒|继任|接任|接替|继任人)者?)"
        "[为是系](?:<g>|<j>){0,8}?(?P<person><ps>)",
        example="孟山舟卸任云桥科技总裁，接任者为首席财务官刘知山。",
        counterexample="孟山舟卸任云桥科技总裁，接任者为首席财务官。",
        subject="company",
        facts={"change": "appointed"},
    ),
    Pattern(
        "executive_change-zh-is-removed",
        "<PEOPLE>(?:先生|女士)?(?:<g>|<d>|，){0,24}?被(?:(?P<company><co>)<g>{0,6}?)?"
        "(?P<t><REMOVE>)(?:其|<one>)?<OFFICE>",
        example="孟山舟被云桥科技解除总经理职务。",
        counterexample="孟山舟被云桥科技解除保密义务。",
        subject="company",
        facts={"change": "resigned"},
        base=0.93,
    ),
    Pattern(
        "executive_change-zh-removed",
        "(?P<t><REMOVE>)"
        "(?:<PEOPLE>(?:先生|女士|同志)?的?(?P<company><co>)?<g>{0,6}?(?P<position><jp>(?:<and><jp>){0,4})|"
        "(?P<position2><js>)(?P<person2><ps>)(?!的?(?:劳动)?合同))",
        example="云桥科技董事会决定免去孟山舟总经理职务。",
        counterexample="云桥科技董事会决定感谢孟山舟总经理。",
        subject="company",
        facts={"change": "resigned"},
    ),
    Pattern(
        "executive_change-zh-removed-too",
        "(?P<t>，?<and>|，)<PEOPLE>(?:先生|女士|同志)?的?<g>{0,6}?"
        "(?P<position><jp>)(?=[^。；]{0,40}?职务)",
        example="董事会免去孟山舟的总经理职务，以及刘知山的监事职务。",
        counterexample="董事会免去孟山舟的总经理职务，以及刘知山的房租。",
        subject="company",
        facts={"change": "resigned"},
    ),
    Pattern(
        "executive_change-zh-appointed-too",
        "(?P<t>，?<and>|，)<PEOPLE>(?:先生|女士|同志)?(?:为|任|担任|出任)<OFFICE>",
        example="董事会聘任孟山舟为总经理，刘知山为财务总监。",
        counterexample="董事会聘任孟山舟为总经理，刘知山为人谦和。",
        subject="company",
        facts={"change": "appointed"},
    ),
    Pattern(
        "executive_change-zh-elects",
        "(?P<t>选出|选举产生|推选出|迎来(?=新)|新任(?=<j>[为是系])|任命|聘请|委任)了?"
        "(?:新任|新|(?:首[位任]|第[一二三四五六七八九十]任)<g>{0,4}?)?"
        "(?P<position><js>)[为是系]?(?P<person><ps>)(?!(?:先生|女士)?(?:<and><j>?<ps>|<g>{0,2}(?:[为任]|"
        "兼)))",
        example="云桥证券选出新任总经理刘知山。",
        counterexample="云桥证券选出总经理人选。",
        subject="company",
        facts={"change": "appointed"},
    ),
    Pattern(
        "executive_change-zh-removed-from",
        "(?:将|把)<j>?(?P<person><ps>)(?:先生|女士)?的"
        "(?P<position><js>)(?:资格|职务|一职)?(?P<t>解除|免去|撤销|罢免)",
        example="董事会将董事长孟山舟的董事资格解除。",
        counterexample="董事会将董事长孟山舟的会议取消。",
        subject="company",
        facts={"change": "resigned"},
    ),
)
