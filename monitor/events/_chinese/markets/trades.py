"""How Chinese texts say that a firm will not, or may, deal in a good or service: 卖水, 做保险."""

from monitor.events._chinese.not_ruled_out import NOT_RULED_OUT
from monitor.events._patterns.pattern import Pattern

# A good, a shop or a service that firms deal in; what stands before it only says which.
_NOUN = (
    "(?:水|白酒|啤酒|红酒|茶|茶饮|奶|奶茶|奶粉|乳品|咖啡|饮料|食品|零食|预制菜|粮|药|疫苗|店|超市|"
    "酒店|餐厅|民宿|商场|医院|诊所|银行|保险|寿险|车险|贷款|理财|信托|支付|券商|家电|电器|手机|电脑|"
    "平板|电视|空调|冰箱|相机|车|车辆|汽车|整车|卡车|摩托|自行车|整机|风机|船|船舶|游轮|飞机|无人机|"
    "火箭|卫星|机器人|眼镜|手表|手环|耳机|芯片|晶圆|面板|传感器|电池|储能|光伏|组件|(?<!干)部件|"
    "零部件|零件|配件|电机|轮胎|设备|器械|医疗器械|房|房子|房地产|地产|住宅|公寓|家具|家居|服装|"
    "童装|鞋|箱包|珠宝|玩具|化妆品|护肤品|香水|洗护|香烟|电子烟|游戏|大模型|操作系统|软件|硬件|"
    "外卖|外包|包装|调料包|快递|物流|网约车|打车|电商|直播|短剧|影视|电影|教育|培训|养老|托育|医美|农业|种植|养殖|"
    "养猪|饲料|(?:工|[车电药奶饲料牧机船片钢晶酒制代纸])厂|生产基地|产线|生产线|"
    "宠物用品|营养品|保健品|钢材|水泥|化肥|火锅|"
    # what the names of goods end with
    "(?<![克说征])服|衣|(?<![危时动商司投转契])机|器|(?<![产作商样次废赠])品|(?<![资预])料|剂|[板管材"
    "酒粉肉菜酱糖汤饼糕膏霜液砖瓦裤裙垫篷伞琴灯锁柜床椅镜刀笔纸鞋帽袜桶壶杯泵阀炉塔桩架膜漆胶粮]|(?<!加)油|面条|方便面)"
)
_NOT = (
    "(?!相关|有关|上述|此类|[这那该此]|任何|其他|更多|新的?(?:业务|产品|店)|假|劣质|同类|违|过期|伪|"
    "废|不合格|问题|非法|走私|[但而])"
)
_BEFORE = "(?:(?![的了是在给对为把被将会就而并请等到])<g>){0,8}?"
_TRADE = (
    f"(?P<market>{_NOT}{_BEFORE}(?:{_NOUN}|业务)(?:、{_BEFORE}{_NOUN}){{0,2}})"
    "(?:这类|之类的?)?(?:领域|业务|行业|市场|产业|赛道|方面|产品)?"
)
_GOOD = f"(?P<market>{_NOT}(?:(?![的了外]|东西)<g>){{2,10}}?)"  # whatever is said to be produced
_DEALS = (
    "(?:生产|制造|研制|销售|售卖|经营|承接|承保|开展|从事|开发|开办|开设|运营|"
    "自[建造产研营]|做(?![出空法到])|造(?![成假谣])|卖(?![掉出空给光])|碰|开(?![发办设展放通启始拓辟会具出立除]))(?:一些|任何|自有品牌的?|自己的)?"
)
# When it holds, or how: nothing that turns the meaning, such as 再, 停止 or 只.
_WHEN = (
    "(?:目前|现在|当前|现阶段|近期|短期内?|暂时|暂|还|也|都|并|未来|今后|以后|日后|将来|自己|亲自|直接|"
    "下场|跨界|转行|去|来|在|<d>|内|，)"
)
_ENDS = "(?=[，。；”！]|$)"
_PLAN = "(?:的?(?:计划|规划|打算|想法|意向|安排|可能))"
_MAKING = "(?:生产|制造|研制|销售|经营|运营)"
_MAY = (
    f"(?:{NOT_RULED_OUT}(?:会|将)?<VERB>?|(?:有?可能会?|或许会?|也许会?)(?:<VERB>|尝试|考虑)|"
    "(?:可以|(?:正|还|仍)?在)(?:考虑|研究|评估|论证)(?:之中|当中|中)?)"
).replace("<VERB>", "(?:做|造|碰|卖|开|生产|制造|销售|涉足|进入|布局)")
# Not what staff and customers do.
_GAP = "(?:(?!员工|职工|经销商|客户|用户|司机|门店)[^，。；])"
_OPENS = "(?:^|(?<=[，；。：“]))(?:不过|但是?|而)?"
_WE = "(?:我们|公司|集团|<one>|(?P<company><co>))?"

PATTERNS = (
    Pattern(
        "market-zh-deal-denied",
        f"(?:(?P<company><co>){_GAP}{{0,12}}?)?"
        "(?<![员职]工)(?<!经销商)(?<!客户)(?<!用户)(?:(?<!会)不会(?!不)|(?<!得)不(?=[做造卖碰开生制销])|无意|暂不|不打算|不考虑|不准备|"
        f"否认(?:将|会|要|计划|有意)?){_WHEN}{{0,3}}"
        f"(?:(?P<t>{_DEALS}){_TRADE}|(?P<t>生产){_GOOD}){_PLAN}?{_ENDS}",
        example="澄山集团表示，公司暂时不会生产家电。",
        counterexample="澄山集团表示，公司暂时不会生产伪劣家电。",
        subject="company",
        modality="denied",
    ),
    Pattern(
        "market-zh-deal-not-planned",
        f"(?:(?P<company><co>){_GAP}{{0,12}}?)?(?:没有?|暂无|尚无|并无|未有|(?<![有并暂尚])无)"
        f"{_WHEN}{{0,3}}(?:(?P<t>{_DEALS}){_TRADE}|"
        f"{_TRADE}(?P<t>{_MAKING})(?:方面|相关)?){_PLAN}{_ENDS}",
        example="澄山集团表示，公司目前没有经营酒店的计划。",
        counterexample="澄山集团表示，公司目前没有出售酒店的计划。",
        subject="company",
        modality="denied",
    ),
    Pattern(
        "market-zh-deal-not-done",
        f"{_OPENS}(?:{_TRADE}，?{_WE}{_WHEN}{{0,3}}|{_GOOD}，?{_WE}(?:目前|现阶段|暂时|短期内?))"
        "(?P<t>(?:不会?|不打算|不考虑|不准备)(?:做|造|碰|卖|开|生产|制造|销售|涉足|进入))"
        f"{_ENDS}",
        example="澄山集团的董事长说，手机现阶段不做。",
        counterexample="澄山集团的董事长说，手机现阶段不涨价。",
        subject="company",
        modality="denied",
        base=0.88,
    ),
    Pattern(
        "market-zh-deal-possible",
        f"(?:(?P<company><co>){_GAP}{{0,16}}?)?{NOT_RULED_OUT}"
        f"{_WHEN}{{0,3}}(?:(?P<t>{_DEALS}){_TRADE}{_PLAN}?{_ENDS}|"
        "(?:[向为给]<g>{2,12}?)?(?P<t>供应|供货)(?!链|紧|中断|短缺|不足|过剩)"
        f"(?P<market>(?:(?!的)<g>){{2,12}}?){_PLAN}?{_ENDS})",
        example="澄山集团表示，公司不排除销售手机。",
        counterexample="澄山集团表示，公司不排除停售手机。",
        subject="company",
        modality="possible",
        base=0.88,
    ),
    Pattern(
        "market-zh-deal-left-open",
        f"{_OPENS}(?:至于|对于|关于)?{_TRADE}，?(?:则|也|倒|却|并)?{_WE}{_WHEN}{{0,3}}"
        f"(?P<t>{_MAY}){_ENDS}",
        example="澄山集团表示，不做大家电，小家电今后有可能做。",
        counterexample="澄山集团表示，不做大家电，小家电今后有可能涨价。",
        subject="company",
        modality="possible",
        base=0.84,
    ),
    Pattern(
        "market-zh-deal-room-left",
        f"(?:(?P<company><co>){_GAP}{{0,12}}?)?[为给对](?:涉足|进入|布局|{_DEALS}){_TRADE}"
        "(?:的可能性?)?(?:并|也|则)?(?P<t>留(?:下|有|出|足|了)*(?:余地|空间|口子|可能)|"
        f"(?:未|没有|不)(?:予|加)?(?:以)?(?:否认|排除)){_ENDS}",
        example="澄山集团不会造整车，但对生产零部件的可能性没有否认。",
        counterexample="澄山集团不会造整车，但对生产零部件的子公司没有出售。",
        subject="company",
        modality="possible",
        base=0.84,
    ),
    Pattern(
        "market-zh-deal-begun",
        "(?P<company><co>)(?:(?!不|没|未|无|是否|代工|<co>)(?:<g>|<d>)){0,6}?"
        "(?:开始|转型|转行|改行|跨界|下场|也(?=(?:要|想)?[做卖造干搞开][起上]))(?:来|去|要|想)?"
        f"(?P<t>[做卖造干搞](?:[起上]来?)?了?){_TRADE}了?{_ENDS}",
        example="澄山集团转行卖手机。",
        counterexample="澄山集团转行卖力宣传。",
        base=0.85,
    ),
    Pattern(
        "market-zh-deal-stopped",
        "(?P<company><co>)(?:(?!不|未|没|责令|要求|暂时|临时|<co>)(?:<g>|<d>|<one>)){0,14}?"
        "(?:(?P<t>停止|放弃)了?(?:在(?:<g>{2,6}?|<pa>))?"
        f"(?:生产|销售|制造|经营|研发|供应|自研){_TRADE}|(?P<t>停止|放弃|终止|叫停|取消|中止|搁置)了?"
        "(?:(?P<market>造[车芯])|造(?P<market>整车|手机|电动车|机器人|飞机))(?:计划|项目|业务|梦)?)"
        f"{_ENDS}",
        example="澄山集团将停止销售手机。",
        counterexample="澄山集团将停止销售问题手机。",
        base=0.88,
    ),
)
