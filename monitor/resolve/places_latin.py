"""The Latin spelling of places in names, without loading pinyin tables."""

from monitor.resolve.words import PLACES_LATIN

# latin.spelt of each of PLACES_ZH; a test keeps them equal.
_SPELT = """
anhui anqing anshan anshun anyang baiyin baoding baoji baoshan baotou bazhong beihai beijing
bengbu benxi bijie binzhou bozhou cangzhou changchun changde changsha changshu changzhou
chaozhou chengde chengdu chenzhou chifeng china chizhou chongqing chongzuo chuzhou cixi dali
dalian dandong danzhou daqing dazhou deyang dezhou dingxi dongguan dongying eerduosi enshi ezhou
fangchenggang foshan france fujian fushun fuxin fuyang fuzhou gansu ganzhou gaoxiong germany
guangan guangdong guangxi guangyuan guangzhou guigang guilin guiyang guizhou guyuan haikou
hainan handan hangzhou hanzhong harbin hebei hebi hechi hefei hegang heihe heilongjiang henan
hengqin hengshui hengyang heyuan heze hezhou hohhot hongkong huaian huaibei huaihua huainan
huanggang huangshan huangshi hubei huizhou huludao hulunbeier hunan huzhou innermongolia japan
jiamusi jian jiangmen jiangsu jiangxi jiangyin jiaozuo jiaxing jiayuguan jieyang jilin jinan
jincheng jingdezhen jingmen jingzhou jinhua jining jinjiang jinzhong jinzhou jiujiang jiuquan
jixi kaifeng kelamayi korea kunming kunshan langfang lanzhou lasa leshan lianyungang liaocheng
liaoning liaoyang liaoyuan lijiang lincang linfen linyi lishui liupanshui liuzhou longnan
longyan loudi luan luoyang luzhou maanshan macau maoming meishan meizhou mianyang mudanjiang
nanchang nanchong nanjing nanning nanping nantong nanyang neijiang ningbo ningde ningxia panjin
panzhihua pingdingshan pingliang pingxiang pudong puer putian puyang qianhai qingdao qinghai
qingyang qingyuan qinhuangdao qinzhou qiqihaer qitaihe quanzhou qujing quzhou rizhao sanmenxia
sanming sanya shaanxi shandong shanghai shangluo shangqiu shangrao shantou shanwei shanxi
shaoguan shaoxing shaoyang shenyang shenzhen shijiazhuang shishi shiyan shizuishan shuozhou
sichuan singapore siping songyuan suihua suining suizhou suqian suzhou tahe taian taibei taiwan
taiyuan taizhou tangshan tianjin tianshui tibet tieling tongchuan tonghua tongliao tongling
tongren uk urumqi usa weifang weihai weinan wenzhou wuhai wuhan wuhu wuwei wuxi wuzhong wuzhou
xiamen xian xiangtan xiangyang xianning xianyang xiaogan xingtai xining xinjiang xinxiang
xinyang xinyu xinzhou xiongan xuancheng xuchang xuzhou yaan yanan yanbian yancheng yangjiang
yangquan yangzhou yantai yibin yichang yichun yinchuan yingkou yingtan yiwu yiyang yongzhou
yueyang yulin yuncheng yunfu yunnan yuxi yuyao zaozhuang zhangjiagang zhangjiajie zhangjiakou
zhangye zhangzhou zhanjiang zhaoqing zhaotong zhejiang zhengzhou zhenjiang zhongshan zhongwei
zhoukou zhoushan zhuhai zhumadian zhuzhou zibo zigong ziyang zunyi
"""

PLACE_TOKENS = PLACES_LATIN | {(place,) for place in _SPELT.split()}
