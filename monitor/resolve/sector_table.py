"""The sectors that business scopes and industry codes are sorted into, with words and codes."""

# A sector has five lines: its name, Chinese words, English stems (a stem matches from the beginning
# of a word; one shorter than five letters is the whole word), prefixes of NACE codes (UK SIC, NAF,
# CNAE and other national forms begin alike), and of GB/T 4754.
TABLE = """
automotive
  汽车 整车 车辆 机动车 摩托车 造车 二手车 充电桩 车联网
  automo auto automobile vehicle car cars motor
  29 3091 45
  C36 C375 F526 O811
appliances
  家电 家用电器 电器 冰箱 洗衣机 空调 厨卫 热水器 电视机
  appliance refrigerator fridge
  275 4643 4754
  C385 C386 F5138 F5272
software
  软件 信息技术 信息系统 云计算 大数据 数据处理 人工智能 工业互联网 互联网 计算机系统
  software cloud data internet
  62 63 582
  I64 I65
iot
  物联网 智能家居 智慧家庭
  iot wearable
  -
  I6532 C3961
finance
  金融 银行 证券 保险 基金 信托 融资租赁 小额贷款 保理 担保 支付 股权投资
  financ bank insur fund leasing loan payment securities
  64 65 66
  J66 J67 J68 J69
property
  房地产 地产 物业 房屋 置业
  property estate housing
  68
  K70
construction
  建筑 建设工程 施工 装饰装修
  construct building
  41 42 43
  E47 E48 E49 E50
energy
  能源 电力 发电 光伏 太阳能 风电 储能 氢能 石油 天然气 燃气 煤炭
  energy power solar wind photovoltaic hydrogen oil gas coal
  35 06 19
  D44 D45 B07 C25
battery
  电池 蓄电池 锂电
  batter lithium
  272
  C384
medical
  医疗 医药 药品 医院 疫苗 诊疗 医学 康复 健康 生物
  medic pharma drug hospital health vaccine clinic bio
  21 86 266 325
  C27 C358 Q84 F515 F525
food
  食品 饮料 餐饮 乳制品 白酒 酒类 食用 茶叶 咖啡
  food beverage catering restaurant dairy liquor wine coffee brew
  10 11 12 56
  C13 C14 C15 C16 H62
farming
  农业 种植 养殖 畜牧 渔业 饲料 种子 农产品
  agricultur farm livestock fisher
  01 02 03
  A01 A02 A03 A04 A05
chips
  半导体 芯片 集成电路 微电子 电子元器件
  semiconductor chip integrated microelectronic
  2611
  C397
electronics
  电子产品 消费电子 手机 计算机 通信设备 显示器
  electronic phone computer telecom
  26 61
  C39 I63
robots
  机器人 无人机
  robot drone
  -
  C3491 C3492 C3963
machinery
  机械 机床 工业设备 专用设备 装备制造
  machiner
  28 33
  C34 C35 C43
materials
  新材料 金属 钢铁 有色 水泥 玻璃 塑料 橡胶
  steel metal cement plastic rubber alumin
  22 23 24 25
  C29 C30 C31 C32 C33
chemicals
  化工 化学 涂料 化肥
  chemical fertili paint
  20
  C26 C28
mining
  矿产 采矿 矿山 煤矿
  mining mine mineral
  05 07 08 09
  B06 B08 B09 B10 B11 B12
logistics
  物流 货运 仓储 运输 快递 航运 港口
  logistic freight warehous shipping transport courier
  49 50 52 53
  G53 G54 G55 G57 G58 G59 G60
aviation
  航空 航天 飞机 卫星
  aviation aerospace aircraft airline satellite
  303 51
  C374 G56
education
  教育 培训 学校
  educat school training
  85
  P83
media
  传媒 影视 电影 广告 出版 新闻 演出 娱乐
  media film advertis publish entertain television
  58 59 60 73 90
  C23 L725 R86 R87 R88
games
  游戏 动漫
  game gaming
  5821
  -
tourism
  旅游 酒店 旅行 民宿 景区
  tourism hotel travel
  55 79
  H61 L729
retail
  零售 超市 百货 便利店 电子商务 电商
  retail supermarket store commerce
  46 47
  F51 F52
clothing
  服装 纺织 服饰 鞋帽 箱包
  cloth textile apparel garment shoe fashion
  13 14 15
  C17 C18 C19
furniture
  家具 家居用品
  furniture
  31
  C21
cosmetics
  化妆品 美容 美妆
  cosmetic beauty
  2042 9602
  C268 O805
sports
  体育 健身
  sport fitness
  93 323
  C244 R89
environment
  环保 污水 固体废物 环境治理 再生资源
  environment waste sewage recycl
  36 37 38 39
  C42 D46 N77
security
  安防 网络安全 信息安全
  surveillance cybersecurity
  80
  L727
defence
  军工 武器
  defen weapon arms
  254
  C3399
ships
  船舶 造船
  ship ships shipbuild shipyard
  301
  C373
rail
  轨道交通 铁路 机车
  rail railway locomotive
  302
  C371 C372
paper
  造纸 纸制品 包装印刷
  paper printing packaging
  17 18
  C22
wood
  木材 林业
  timber forestry wood
  02 16
  A02 C20
"""
