"""How Chinese texts say that an office passes on: who hands it over, acts in it or goes."""

from monitor.events._patterns.pattern import Pattern

_GAP = "(?:<g>|<d>)"
# 上任一年, 上任三把火
_SINCE = "[一两二三四五六七八九十\\d]{1,3}(?:年|个?月|天|周|把火)"
_HANDS = "(?:交棒|交班|让贤|退位|谢幕|隐退|退居二线|功成身退)(?:[给予]|<g>{0,2}，由?<j>?)"

_LEAVING = "(?:辞职|离职|离任|卸任|辞任|退休|下课|出走|被?停职|被?解职|被免职?|被罢免|被解聘)"
_UNTRUE = "(?:并|均|纯)?(?:不(?:属)?实|不是事实|为?虚假|(?:系|为|属)?谣言|子虚乌有|不准确|是假的)"

PATTERNS = (
    Pattern(
        "executive_change-zh-stays",
        "(?P<company><co>)(?:的|<g>|：|，){0,8}?(?P<position><jp>)?(?P<person><pe>)(?:先生|女士)?(?:[在对通][^，。；]{1,12})?(?:表示|称|回应|：|，|强调|说|澄清|发文|发声){0,3}"
        "(?:<one>|自己|本人)?(?:目前|短期内)?(?:不会|没有|并未|未|不打算|无意|暂无|并无|尚无)"
        f"(?P<t>{_LEAVING})(?:的?(?:计划|打算|意向|想法|安排))?(?=[，。；”]|$)|"
        "(?P<company><co>)(?:的|<g>){0,4}?(?:否认|辟谣)[，：]?(?P<position><jp>)?(?P<person><pe>)(?:先生|女士)?(?:已|将|要|拟)?"
        f"(?P<t>{_LEAVING})(?=[，。；”]|$|的?(?:传闻|传言|消息|说法|一事))|"
        "(?P<company><co>)(?:的|<g>|：|，){0,8}?(?P<position><jp>)?(?P<person><pe>)(?:先生|女士)?(?:已|将|要|拟)?"
        f"(?P<t>{_LEAVING})(?:一事|的?(?:传闻|消息|传言|报道|说法|信息))<g>{{0,3}}?[：，]?{_UNTRUE}",
        example="云桥科技总裁孟山舟表示没有离任计划。",
        counterexample="云桥科技总裁孟山舟表示没有离任补偿。",
        facts={"change": "resigned"},
        modality="denied",
        base=0.9,
    ),
    Pattern(
        "executive_change-zh-rises",
        "(?P<person><pe>)(?:先生|女士)?[由从](?P<company><co>)的?<g>{0,4}?<j>(?:<g>|<d>){0,4}?"
        "(?P<t>晋升|升任|提拔|调任|转任|擢升|改任|升)[为至任]?(?:<one>的?)?(?:新任)?(?P<position><jp>)",
        example="孟山舟由云桥科技副总裁晋升为总裁。",
        counterexample="孟山舟由云桥科技副总裁陪同参观。",
        facts={"change": "appointed"},
        base=0.9,
    ),
    Pattern(
        "executive_change-zh-received",
        "(?P<company><co>)(?:董事会|监事会)?(?:<g>|<d>){0,8}?收到了?(?:<one>)?(?P<position><jp>)?(?P<person><pe>)(?:先生|女士)?"
        "(?:递交|提交|送达)?的?(?:书面)?(?P<t>辞职(?:报告|申请|信|函)|辞呈)(?![^。；]{0,30}(?:辞去|辞任|卸任|不再担任(?!<one>?任何|<one>?其他)))",
        example="云桥科技收到孟山舟的辞职报告。",
        counterexample="云桥科技收到孟山舟的调研报告。",
        facts={"change": "resigned"},
        base=0.92,
    ),
    Pattern(
        "executive_change-zh-stays-after-all",
        "(?P<company><co>)(?:<g>|<d>|：|，){0,12}?(?P<position><jp>)?(?P<person><ps>)(?:先生|女士)?(?:<g>|<d>|，|向<one>){0,10}?"
        "(?<!未)(?:撤回|收回|撤销|取消|打消)了?(?:<one>|其|此前|<d>|<g>){0,6}?"
        "(?P<t>辞呈|辞意|辞职(?:的?(?:申请|报告|信|函|请求|决定|计划|念头))?)(?![后前])",
        example="云桥科技总裁孟山舟收回辞呈。",
        counterexample="云桥科技总裁孟山舟收回投资。",
        facts={"change": "resigned"},
        modality="ended",
        base=0.92,
    ),
    Pattern(
        "executive_change-zh-died",
        "(?:(?P<company><co>)<g>{0,4}?)?(?<![前原])(?P<position><jp>)(?P<person><ps>)(?:先生|女士|同志)?"
        "(?:(?![前后父母妻夫子女兄弟之爷奶婆岳祖叔伯姑姨舅友师]|同[事学窗僚]|老伴|外公|家[人属]|亲[人属]|爱人|配偶|前辈|员工|纪念|悼念)(?:<g>|<d>)|，于<d>|(?<=[在于])<pa>){0,14}?"
        "(?P<t>逝世|去世|辞世|离世|病逝|病故|身故|猝逝|与世长辞|遇难|溘然长逝)(?![前后时以的]|之|<g>{0,3}(?:周年|一事))",
        example="云桥科技董事长孟山舟因病逝世。",
        counterexample="云桥科技董事长孟山舟因病住院。",
        subject="company",
        facts={"change": "resigned"},
        base=0.9,
    ),
    Pattern(
        "executive_change-zh-taken-back",
        "(?:(?P<company><co>)(?:<g>|<d>){0,10}?)?(?<!未)(?:撤回|取消|撤销|收回)了?对(?P<position><jp>)?(?P<person><pe>)(?:先生|女士)?"
        "(?:的|担任|出任|为|<g>){0,3}?(?P<position><jp>)?的?(?P<t>任命|聘任|提名|委任)",
        example="云桥科技撤回对孟山舟的任命。",
        counterexample="云桥科技撤回对孟山舟的起诉。",
        subject="company",
        facts={"change": "appointed"},
        modality="ended",
        base=0.9,
    ),
    Pattern(
        "executive_change-zh-gives-office",
        "(?P<former><ps>)(?:先生|女士)?(?:<g>|<d>|<j>|，){0,12}?[将把](?P<company><co>)?(?:的|(?!的)<g>){0,3}?"
        "(?P<position><jp>)(?:一职|职[位务]|之位|的?位[置子]|大权|的?[帅权]印)?"
        "(?:正式|亲手){0,2}(?P<t>交给|让给|传给|移交|交予|交到|交棒|让位|禅让)[给予于]?了?<j>?(?P<person><ps>)",
        example="孟山舟将云桥科技董事长一职交给刘知山。",
        counterexample="孟山舟将云桥科技董事长的信交给刘知山。",
        subject="company",
        base=0.92,
    ),
    Pattern(
        "executive_change-zh-gives-up-office",
        "(?P<person><ps>)(?:先生|女士)?(?:<g>|<d>){0,10}?(?:[将把](?P<company><co>)?(?:的|(?!的)<g>){0,3}?"
        "(?P<position><jp>)(?:一职|职[位务]|之位|的?位[置子]|大权|的?[帅权]印)?"
        "(?:正式|亲手){0,2}(?P<t>交给|让给|传给|移交|交予|交到|让位)[给予于]?了?(?:<one>的?)?(?:儿|女儿|长[子女]|次[子女]|独[子女]|家族|弟弟|妹妹|妻子|接班人|后辈|年轻人)|"
        "(?P<t>交出|让出|卸下|辞掉)了?(?P<company><co>)?的?<g>{0,3}?(?P<position><jp>)(?:一职|职[位务]|之位|的?位[置子]|大权|的?[帅权]印|头衔)?(?=[，。；]|$))",
        example="孟山舟将云桥科技总经理之位传给了儿子。",
        counterexample="孟山舟将云桥科技总经理名片传给了儿子。",
        subject="company",
        facts={"change": "resigned"},
        base=0.9,
    ),
    Pattern(
        "executive_change-zh-handed-on",
        "(?:(?P<company><co>)的?<g>{0,4}?)?(?P<position><jp>)(?:一职|职[位务]|之位|大权|的?[帅权]印|的?位[置子]|的?[重担]子)"
        "(?:<g>|<d>){0,6}?(?P<t>交由|交给|移交|转交|交到|交予|传给|让给)[给予于]?了?<co>?<g>{0,8}?<j>?(?P<person><ps>)"
        "(?:先生|女士)?(?=[，。；”！]|$|手[中里上]|接|打理|执掌|担任|出任)",
        example="云桥科技宣布，总裁职务交由刘知山。",
        counterexample="云桥科技宣布，总裁职务介绍由刘知山撰写。",
        subject="company",
        facts={"change": "appointed"},
    ),
    Pattern(
        "executive_change-zh-takes-his-place",
        "(?:(?P<company><co>)的?<g>{0,3}?)?(?P<position><jp>)<ps>(?:先生|女士)?(?:(?!<j>|<ps>)[^。；]){2,40}?，"
        "(?:<g>|<d>|<co>|<j>){0,12}?(?P<person><ps>)(?:先生|女士)?(?:<g>|<d>){0,6}?"
        "(?P<t>接过|接替|接下|接手|顶替|取代)了?(?:[他她]|其|<one>)的?(?:位[子置]|职[位务]|岗位|工作|担子|空缺)?(?=[，。；”]|$)",
        example="云桥科技总经理孟山舟上月卸任，副总经理刘知山接过了他的位子。",
        counterexample="云桥科技总经理孟山舟上月卸任，副总经理刘知山接过了他的行李。",
        subject="company",
        facts={"change": "appointed"},
    ),
    Pattern(
        "executive_change-zh-steps-aside",
        f"(?P<former><ps>)(?:先生|女士)?{_GAP}{{0,6}}?{_HANDS}(?P<person><ps>)(?:先生|女士)?"
        f"{_GAP}{{0,4}}?(?P<t>接任|接棒|接班|继任|出任|升任)<OFFICE>",
        example="孟山舟交棒，刘知山接任云桥科技董事长。",
        counterexample="孟山舟出国，刘知山会见云桥科技董事长。",
        subject="company",
        base=0.92,
    ),
    Pattern(
        "executive_change-zh-in-place-of",
        "(?<=[为任])<g>{0,6}?(?P<position><jp>)(?:一职|职务)?，<g>{0,4}?(?P<t>接替|取代)了?"
        "(?:(?:<g>|<cn>){1,8}?的)?(?P<person><ps>)(?:先生|女士)?(?=[，。；]|$)",
        example="云桥科技宣布，任命刘知山为总裁，接替退休的孟山舟。",
        counterexample="云桥科技宣布，任命刘知山为总裁，接待退休的孟山舟。",
        subject="company",
        facts={"change": "resigned"},
    ),
    Pattern(
        "executive_change-zh-replaces",
        "^(?:<pe>(?:先生|女士)?|他|她)(?:<g>|<d>|将){0,5}?(?P<t>接替|取代|接棒|接班)了?"
        "(?:(?:即将|已|刚刚?|将于?<d>?|<d>){0,3}(?:退休|卸任|离任|离职|辞职|辞任|去世|调任|退任|荣休|届满|离开)的)?(?:前任)?<j>?"
        "(?P<person><ps>)(?:先生|女士)?(?:（[^（）]{1,40}）)?(?:的(?:职务|职位|位置|工作))?(?=[。；]|$)",
        example="他将接替即将退休的孟山舟。",
        counterexample="他将接待即将退休的孟山舟。",
        subject="company",
        facts={"change": "resigned"},
    ),
    Pattern(
        "executive_change-zh-acts",
        "(?<![不未])(?P<person><ps>)(?:先生|女士)?(?:（[^（）]{1,20}）)?(?:<g>|<d>|将){0,6}?"
        "(?:(?P<t>代行|暂代|代为(?:履行|行使)|暂时?(?:担任|代理|履行|代行)|临时担任)<OFFICE>|"
        "(?:担任|出任|任)(?P<company><co>)?的?(?P<t>临时|代理)(?P<position><jp>))",
        example="云桥科技由刘知山代行董事会秘书职责。",
        counterexample="云桥科技由刘知山带队参加董事会秘书培训。",
        subject="company",
        facts={"change": "acting"},
        base=0.92,
    ),
    Pattern(
        "executive_change-zh-takes-for-now",
        "(?<![不未])(?P<person><ps>)(?:先生|女士)?(?:<g>|<d>|，){0,8}?(?P<t>代理|署理)了?(?P<company><co>)的?(?P<position><jp>)(?!代理|<ps>)",
        example="澄山集团宣布，由刘知山署理云桥科技总裁。",
        counterexample="澄山集团宣布，由刘知山署理云桥科技的文件。",
        facts={"change": "acting"},
        base=0.9,
    ),
    Pattern(
        "executive_change-zh-stands-in",
        "(?P<t>推[举选]|指定|指派|委任|指任)了?<j>?(?P<person><ps>)(?:先生|女士)?(?:暂时?)?(?P<position><jp>)"
        "(?:职务|一职|职[责权])(?=[，。；]|$)",
        example="云桥科技推举副董事长刘知山代理董事长职务。",
        counterexample="云桥科技推举副董事长刘知山参加评选。",
        subject="company",
        facts={"change": "acting"},
        base=0.92,
    ),
    Pattern(
        "executive_change-zh-new-one",
        "(?:(?P<company><co>)(?:<g>{0,3}?))?新(?:任|一任|晋)?(?P<position><js>)(?P<person><ps>)(?:先生|女士)?"
        f"{_GAP}{{0,6}}?(?P<t>到任|上任|走马上任|到岗|就职|履新)(?![后以前]|{_SINCE})|"
        "(?:(?P<company><co>)(?:<g>{0,3}?))?(?:换[帅将]|换(?P<position><j>)|(?P<position2><j>)(?:易人|易主|换人|换将|更替|更迭)|"
        "迎来?了?全?新一?任?(?P<position3><js>)|(?P<position4><j>)(?:的?人选|一职|职位|之位)?(?:落定|出炉|敲定|确定|花落谁家|揭晓))[：，！](?:<j>|的|<g>){0,8}?(?P<person><ps>)"
        f"{_GAP}{{0,6}}?(?P<t>上任|到任|履新|走马上任|(?:接[棒任班手掌替]|继任)(?!<j>?<ps>)|扶正|上位|转正|获得?提拔|获得?任命|出任(?=[，。]|$)|当选(?=[，。]|$))(?![后以前的]|{_SINCE})",
        example="云桥科技新任总经理刘知山昨日到任。",
        counterexample="云桥科技新任总经理刘知山昨日到访。",
        subject="company",
        facts={"change": "appointed"},
    ),
    Pattern(
        "executive_change-zh-lured",
        f"(?P<company><co>){_GAP}{{0,12}}?(?P<t>挖来|请来|挖角|挖走|招揽|请回|迎回)了?(?:<co>|<j>|前|原|的|<g>){{0,10}}?(?P<person><ps>)"
        "(?:先生|女士)?(?:，?(?:出任|担任|任|为|掌管)(?:<g>|<one>){0,6}?(?P<position><jp>)|(?=掌管|负责|主管|执掌|领导|操盘|统领))",
        example="海山集团挖来云桥科技副总裁刘知山，任首席技术官。",
        counterexample="海山集团发来云桥科技副总裁刘知山的贺信。",
        facts={"change": "appointed"},
    ),
    Pattern(
        "executive_change-zh-quits-firm",
        f"(?P<person><pe>)(?:先生|女士)?{_GAP}{{0,8}}?(?:从(?P<company><co>)(?P<t>辞职|离职|离任|出走|请辞)|"
        "(?P<t>离开|作别|告别)了?(?:(?:效力|任职|工作|服务|供职)<g>{0,4}?(?:<d>|<g>{1,4}年)的)?(?P<company><co>)(?=[，。；！]|$)(?!，(?:前往|赶|返回|直奔)))(?![后以前的])",
        example="刘知山从云桥科技离职。",
        counterexample="刘知山从云桥科技离场。",
        facts={"change": "resigned"},
        base=0.85,
    ),
    Pattern(
        "executive_change-zh-heads-firm",
        "(?<!由)(?P<person><ps>)(?:先生|女士)?(?:将|正式|已|即将|重新|接棒|<d>|即?日?起|开始){0,3}(?P<t>执掌|掌舵|接掌|重掌|出掌)了?"
        "(?P<company><cn>)(?=[。；！ ]|$|，<g>{0,2}(?:成为|出任|担任|任<j>|接替))",
        example="刘知山执掌云桥科技",
        counterexample="刘知山掌管云桥科技的仓库",
        facts={"change": "appointed"},
        base=0.82,
    ),
)
