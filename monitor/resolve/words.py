"""The words in firms' names and topics, in Chinese and English: forms, trades, places."""

import unicodedata

# One line per meaning: its key, then Chinese and English spellings.
_TRADES = """
group: 集团 group groups
holdings: 控股 holding holdings
industry: 实业 工业 产业 industry industries industrial
automobile: 汽车 车业 automobile automobiles automotive auto autos motor motors car cars
vehicle: 整车 造车 vehicle vehicles
parts: 零部件 零件 配件 部件 汽配 parts part components component
technology: 科技 技术 technology technologies technological tech technical
development: 发展 开发 development developments develop
research: 研究 研发 research
iot: 物联网 物联 物联科技网 iot
internet: 互联网 互联 internet
dotcom: com
network: 网络 network networks
investment: 投资 investment investments invest investing
management: 管理 management
asset: 资产 asset assets
capital: 资本 capital
fund: 基金 fund funds
equity: 股权 股份 equity
venture: 创业 创投 venture ventures
partners: 合伙 partners partnership
electronics: 电子 electronics electronic
electric: 电器 电气 electric electrical appliance appliances
power: 电力 power
information: 信息 资讯 information info
communication: 通信 通讯 communication communications telecom telecommunication telecommunications
software: 软件 software
digital: 数字 数码 digital
data: 数据 大数据 data
cloud: 云计算 cloud
computing: 计算 computing
computer: 计算机 电脑 computer computers
intelligent: 智能 智慧 intelligent smart intelligence
robot: 机器人 robot robots robotics
semiconductor: 半导体 semiconductor semiconductors
chip: 芯片 集成电路 chip chips
microelectronics: 微电子 microelectronics
optoelectronics: 光电 optoelectronics optoelectronic
photovoltaic: 光伏 photovoltaic photovoltaics pv
solar: 太阳能 solar
energy: 能源 energy
newenergy: 新能源 newenergy
battery: 电池 battery batteries
storage: 储能 storage
environment: 环境 环保 environment environmental
ecology: 生态 ecology ecological ecosystem
medicine: 医药 药业 制药 medicine pharmaceutical pharmaceuticals pharma
medical: 医疗 medical
device: 器械 设备 装备 device devices equipment
health: 健康 health healthcare
biology: 生物 biology biological bio biotech biotechnology
hospital: 医院 hospital hospitals
chemical: 化工 化学 chemical chemicals
material: 材料 新材料 material materials
metal: 金属 metal metals
steel: 钢铁 钢 steel
nonferrous: 有色 nonferrous
mining: 矿业 矿产 mining minerals
gold: 黄金 gold
coal: 煤业 煤炭 煤 coal
petroleum: 石油 petroleum oil
gas: 燃气 天然气 gas
water: 水务 水业 water
heavy: 重工 heavy
machinery: 机械 机电 machinery
machine: 机床 machine machines
manufacturing: 制造 manufacturing manufacture manufacturer make makes maker making
engineering: 工程 engineering
construction: 建设 建筑 建工 construction
property: 地产 房地产 置业 房产 物业 property properties estate realty
city: 城市 城投 city urban
bank: 银行 bank banking
securities: 证券 securities
insurance: 保险 insurance
trust: 信托 trust
finance: 财务 金融 finance financial
leasing: 租赁 leasing
futures: 期货 futures
guarantee: 担保 guarantee
trade: 贸易 商贸 经贸 trade trading
commerce: 商业 商务 commerce commercial
ecommerce: 电子商务 电商 ecommerce
retail: 零售 retail
import: 进出口 import
sales: 销售 sales
logistics: 物流 logistics
transport: 运输 交通 transport transportation
shipping: 航运 海运 shipping
port: 港口 port ports
airline: 航空 airlines airline aviation
aerospace: 航天 aerospace
railway: 铁路 轨道 railway rail
highway: 高速 公路 highway expressway
media: 传媒 media
culture: 文化 culture cultural
film: 影视 影业 电影 film films pictures movie
entertainment: 娱乐 entertainment
game: 游戏 game games gaming
sports: 体育 sports
tourism: 旅游 旅业 tourism travel
hotel: 酒店 hotel hotels
catering: 餐饮 catering restaurant restaurants
food: 食品 food foods
beverage: 饮料 beverage beverages
dairy: 乳业 dairy
liquor: 酒业 liquor wine
brewery: 啤酒 brewery beer
agriculture: 农业 agriculture agricultural
animal: 牧业 畜牧 animal husbandry
seed: 种业 seed seeds
textile: 纺织 textile textiles
garment: 服装 服饰 garment garments clothing apparel
home: 家居 智家 home homes
furniture: 家具 furniture
appliance: 家电 homeappliance
paper: 纸业 paper
printing: 印刷 printing
packaging: 包装 packaging
plastic: 塑料 塑胶 plastic plastics
rubber: 橡胶 rubber
glass: 玻璃 glass
cement: 水泥 cement
ceramics: 陶瓷 ceramics
education: 教育 education educational
consulting: 咨询 顾问 consulting consultancy
service: 服务 service services
advertising: 广告 advertising
marketing: 营销 marketing
exhibition: 会展 exhibition
security: 安防 安全 security safety
supply: 供应链 supply
chain: 连锁 chain
international: 国际 international
global: 全球 环球 global worldwide
general: 通用 general
systems: 系统 system systems
instrument: 仪器 仪表 instrument instruments
optical: 光学 optical optics
precision: 精密 precision
laser: 激光 laser
display: 显示 display displays
cable: 电缆 cable cables
tire: 轮胎 tire tyre tires tyres
bus: 客车 bus buses
truck: 卡车 重汽 truck trucks
ship: 船舶 重船 ship shipbuilding
aircraft: 飞机 aircraft
nuclear: 核电 核能 nuclear
wind: 风电 风能 wind
hydrogen: 氢能 氢 hydrogen
platform: 平台 platform platforms
innovation: 创新 innovation innovations innovative
design: 设计 design designs
application: 应用 application applications
solution: 解决方案 solution solutions
park: 产业园 园区 工业园 park
cooperation: 合作 cooperation cooperative cooperate
strategic: 战略 strategic
payment: 支付 payment payments
credit: 信贷 小额贷款 小贷 credit microcredit loan
laboratory: 实验室 laboratory lab labs
institute: 研究院 研究所 institute
university: 大学 university
exchange: 交易所 exchange
center: 中心 center centre
operation: 运营 operation operations operating
biomedicine: 生物医药 biomedicine biopharmaceutical biopharma
vaccine: 疫苗 vaccine vaccines
gene: 基因 gene genetics genomics
cosmetics: 化妆品 美妆 cosmetics
jewelry: 珠宝 jewelry jewellery
toys: 玩具 toys toy
pet: 宠物 pet pets
drone: 无人机 drone drones
driving: 驾驶 自动驾驶 driving
navigation: 导航 navigation
sensor: 传感 传感器 sensor sensors
lighting: 照明 lighting
air: 空调 air
kitchen: 厨卫 厨电 kitchen
washing: 洗衣机 washing
phone: 手机 phone phones smartphone smartphones mobile
wireless: 无线 wireless
satellite: 卫星 satellite satellites
video: 视频 video
music: 音乐 music
news: 新闻 news
publishing: 出版 publishing
book: 图书 book books
"""

_FORMS_ZH = """
plc: 股份有限公司 股份公司
ltd: 有限责任公司 有限公司
lp: 合伙企业(有限合伙) (有限合伙) 有限合伙企业 有限合伙
gp: 合伙企业(普通合伙) (普通合伙) 普通合伙企业
partnership: 合伙企业
branch: 分公司 分行 分店
company: 总公司 公司
"""

_FORMS_LATIN = """
coltd: co ltd|company limited|co limited|company ltd|corporation limited|corp ltd
ltd: ltd|limited|pte ltd|pty ltd|private limited|pvt ltd|sdn bhd|ltda|limitada
plc: plc|public limited company|p l c|public company limited
inc: inc|incorporated
corp: corp|corporation
company: co|company
llc: llc|l l c|limited liability company|общество с ограниченной ответственностью|ооо
llp: llp|limited liability partnership
lp: lp|limited partnership
gmbh: gmbh|gesellschaft mit beschrankter haftung|gmbh co kg
ag: ag|aktiengesellschaft
se: se|societas europaea
kg: kg|kommanditgesellschaft
sa: sa|s a|societe anonyme|sociedad anonima
sarl: sarl|s a r l|sas|s a s|societe par actions simplifiee|societe a responsabilite limitee
spa: spa|s p a|societa per azioni
srl: srl|s r l
bv: bv|b v|besloten vennootschap
nv: nv|n v|naamloze vennootschap
ab: ab|aktiebolag
as: as|a s|aktieselskab|allmennaksjeselskap|asa|aksjeselskap
oy: oy|oyj|osakeyhtio
sro: sro|s r o|spolecnost s rucenim omezenym
spzoo: sp z o o|spolka z ograniczona odpowiedzialnoscia
kk: kk|k k|kabushiki kaisha
"""

# Provinces and prefectures in firms' names; those that are also common words are left out.
_PLACES_ZH = """
中国 北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南
广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 石家庄 唐山
秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 阳泉 晋城 朔州 晋中 运城 忻州 临汾 呼和浩特
包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭
葫芦岛 长春 四平 辽源 通化 松原 延边 哈尔滨 齐齐哈尔 鸡西 鹤岗 大庆 伊春 佳木斯 七台河 牡丹江 黑河
绥化 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 杭州 宁波 温州 嘉兴 湖州
绍兴 金华 衢州 舟山 台州 丽水 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安
亳州 池州 宣城 福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州
吉安 宜春 抚州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州
菏泽 郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店
武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 长沙 株洲 湘潭 衡阳 邵阳 岳阳
常德 张家界 益阳 郴州 永州 怀化 娄底 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州
汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮 南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 贺州
河池 崇左 海口 三亚 儋州 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安
达州 雅安 巴中 资阳 贵阳 六盘水 遵义 安顺 毕节 铜仁 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 大理
拉萨 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 商洛 兰州 嘉峪关 白银 天水 武威 张掖 平凉 酒泉 庆阳
定西 陇南 西宁 银川 石嘴山 吴忠 固原 中卫 乌鲁木齐 克拉玛依 台北 高雄 昆山 江阴 张家港 常熟 义乌
慈溪 余姚 晋江 石狮 横琴 前海 浦东 雄安 日本 美国 德国 英国 法国 韩国 新加坡
"""

_PLACES_LATIN = """
china prc|hong kong|hongkong|hk|macau|macao|shaanxi|inner mongolia|tibet|harbin|urumqi|hohhot
taiwan|japan|usa|us|uk|germany|france|korea|south korea|singapore|india|deutschland|america
united states|united kingdom|england|china|beijing|shanghai|new york|london|tokyo
"""


def _rows(table: str) -> list[tuple[str, list[str]]]:
    rows = (line.split(":", 1) for line in table.strip().splitlines())
    return [(key, rest.split()) for key, rest in rows]


def _latin_forms() -> dict[tuple[str, ...], str]:
    found: dict[tuple[str, ...], str] = {}
    for line in _FORMS_LATIN.strip().splitlines():
        form, spellings = line.split(":", 1)
        plain = unicodedata.normalize("NFKD", spellings)
        plain = "".join(char for char in plain if not unicodedata.combining(char))
        found.update({tuple(one.split()): form for one in plain.strip().split("|")})
    return found


def _latin_places() -> frozenset[tuple[str, ...]]:
    lines = _PLACES_LATIN.strip().replace("\n", "|").split("|")
    return frozenset(tuple(one.split()) for one in lines)


def _is_chinese(word: str) -> bool:
    return "\u3400" <= word[0] <= "\u9fff" or word[0] == "("


TRADES_ZH = {word: key for key, words in _rows(_TRADES) for word in words if _is_chinese(word)}
TRADES_LATIN = {word: key for key, words in _rows(_TRADES) for word in words if word.isascii()}
FORMS_ZH = {word: form for form, words in _rows(_FORMS_ZH) for word in words}
FORMS_LATIN = _latin_forms()
PLACES_ZH = frozenset(_PLACES_ZH.split())
PLACES_LATIN = _latin_places()
# A firm is written with its country or without; with a town it may be another (青岛海岫).
HOMES_ZH = frozenset("中国 日本 美国 德国 英国 法国 韩国 新加坡 台湾".split())
