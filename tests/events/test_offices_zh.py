"""Who takes and who leaves which office in Chinese sentences that name several people."""

from monitor.model import Finding
from tests.cases import each
from tests.events.chinese import events


def told(finding: Finding) -> str:
    person = next(p.name for p in finding.parties if p.role == "person")
    return f"{person} {finding.facts['change']} {finding.facts['position']}"


@each(
    ("text", "offices"),
    [
        (
            "云桥科技公告，何秉文、宋知远分别任董事长、总经理。",
            "何秉文 appointed 董事长; 宋知远 appointed 总经理",
        ),
        (
            "何秉文和宋知远分别辞去云桥科技董事长和总经理职务。",
            "何秉文 resigned 董事长; 宋知远 resigned 总经理",
        ),
        (
            "云桥科技董事会聘任何秉文为总经理，宋知远、沈嘉禾为副总经理。",
            "何秉文 appointed 总经理; 宋知远 appointed 副总经理; 沈嘉禾 appointed 副总经理",
        ),
        (
            "云桥科技公告，终止何秉文的总经理职务以及宋知远、沈嘉禾的监事职务。",
            "何秉文 resigned 总经理; 宋知远 resigned 监事; 沈嘉禾 resigned 监事",
        ),
        (
            "云桥科技董事会终止了钱治远的总经理职务，聘任宋知远为总经理，沈嘉禾的监事职务不变。",
            "宋知远 appointed 总经理; 钱治远 resigned 总经理",
        ),
        (
            "云桥科技公告，董事会收到执行董事何秉文的辞呈。",
            "何秉文 resigned 执行董事",
        ),
        (  # a handing-in is not 请辞, and the board is asked
            "云桥科技公告称，何秉文因工作调动原因，向公司董事会申请辞去公司董事长职务。",
            "何秉文 resigned 董事长",
        ),
        (
            "云桥科技宣布，自7月1日起，何秉文（Robert Cisar）将正式担任公司首席执行官。",
            "何秉文 appointed 首席执行官",
        ),
        ("云桥科技是赞助商，何秉文将担任大会主席。", ""),
        ("何秉文将继续担任云桥科技董事长。", ""),
        (
            "何秉文离开云桥科技之后，加盟奇川汽车，负责观岚品牌的销售，接任市场及销售执行总监一职。",
            "何秉文 appointed 总监",
        ),
        (  # names in Latin, padded with spaces, behind an office, with an accent
            "云桥集团宣布，现任艺术总监 Virginie Vianne 将离职。",
            "Virginie Vianne resigned 艺术总监",
        ),
        (
            "云桥集团于周一宣布前CEO Marco Gobbettin将出任Helios CEO职位。",
            "Marco Gobbettin appointed CEO",
        ),
        (
            "云桥集团宣布Stefano Cantinos接替 Bert Palusse 担任Helios CEO。",
            "Bert Palusse resigned CEO; Stefano Cantinos appointed CEO",
        ),
        (  # 离任集团 is no firm
            "云桥品牌宣布Eraldo Polettin离任集团执行长。",
            "Eraldo Polettin resigned 执行长",
        ),
        (
            "会议宣布，何秉文同志任云桥科技集团董事长、党委书记。",
            "何秉文 appointed 党委书记; 何秉文 appointed 董事长",
        ),
        (  # whatever the surname
            "云桥科技公告，董事会收到董事会秘书居波女士提交的书面辞职报告。",
            "居波 resigned 董事会秘书",
        ),
        ("云桥科技公告，总经理离任，授权期限至董事会聘任新任总经理之日止。", ""),
        (
            "云桥科技公告，收到控股股东推荐函，推荐何秉文为公司董事候选人。",
            "",
        ),
        (
            "云桥科技宣布，董事会任命现任董事长大卫•霍恩（David Horn）担任首席执行官兼总裁。",
            "大卫•霍恩 appointed 总裁; 大卫•霍恩 appointed 首席执行官",
        ),
        (
            "云桥科技任命首席财务官大卫·霍恩和高级副总裁米歇尔·柏林为临时联席CEO。",
            "大卫·霍恩 acting 临时联席CEO; 米歇尔·柏林 acting 临时联席CEO",
        ),
        (
            "云桥科技首席财务官何秉文将在过渡期内担任临时CEO。",
            "何秉文 acting 临时CEO",
        ),
        (  # 接棒 takes the office that he left, not the one that he took
            "云桥科技创始人何秉文卸任CEO，转任董事长，联合创始人宋知远接棒。",
            "何秉文 resigned CEO; 宋知远 appointed CEO",
        ),
        (
            "云桥科技新设首席AI官，由何秉文出任。",
            "何秉文 appointed 首席AI官",
        ),
        (
            "董事长何秉文退出云桥科技法定代表人、执行董事职务。",
            "何秉文 resigned 执行董事; 何秉文 resigned 法定代表人",
        ),
        (
            "云桥科技有限公司发生工商变更，何秉文卸任董事长、经理。",
            "何秉文 resigned 经理; 何秉文 resigned 董事长",
        ),
        ("何秉文之女何小雅出任云桥科技总裁。", "何小雅 appointed 总裁"),
        (
            "云桥科技大中华区总裁何秉文将离任，其继任者尚未确定。",
            "何秉文 resigned 大中华区总裁",
        ),
        (
            "云桥银行公告，何秉文的行长任职资格获国家金融监督管理总局核准。",
            "何秉文 appointed 行长",
        ),
        ("何秉文辞任云桥科技非常务董事。", "何秉文 resigned 非常务董事"),
        (  # whom he tells stays
            "董事何秉文向董事长沈嘉禾提出辞去云桥科技财务总监职务。",
            "何秉文 resigned 财务总监",
        ),
        (
            "董事何秉文向云桥科技董事长沈嘉禾递交辞呈，辞去云桥科技财务总监职务。",
            "何秉文 resigned 财务总监",
        ),
        (
            "云桥科技董事长沈嘉禾交棒总裁何秉文先生。",
            "何秉文 appointed 董事长; 沈嘉禾 resigned 董事长",
        ),
        (  # who stands in for a while, until another is
            "云桥科技决定由董事何秉文在新任董事长选举产生前代行公司董事长职责。",
            "",
        ),
        ("云桥科技推举财务总监何秉文代为履行董事会秘书职责。", "何秉文 acting 董事会秘书"),
        (
            "栖山汽车集团宣布，沈嘉禾接替何秉文任集团首席执行官。",
            "何秉文 resigned 首席执行官; 沈嘉禾 appointed 首席执行官",
        ),
        (
            "云桥科技公告，公司总经理何秉文、副总经理宋知远因工作调整于10月15日离任。",
            "何秉文 resigned 总经理; 宋知远 resigned 副总经理",
        ),
        ("云桥科技总经理何秉文、副总经理宋知远退休前都是工程师。", ""),
        ("云桥科技董秘何秉文因个人原因，不再担任公司任何职务。", "何秉文 resigned 董秘"),
        ("云桥证券公告，新任董事长沈嘉禾已获高管任职资格批复。", "沈嘉禾 appointed 董事长"),
        ("云桥银行行长沈嘉禾获任职资格核准后方可履职。", ""),
        ("沈嘉禾成为云桥科技新任总经理。", "沈嘉禾 appointed 总经理"),
        # what he is, unless several take office or the page is about changes of office
        ("何秉文任云桥科技董事长，热爱登山。", ""),
        (
            "云桥科技启动变革。何秉文任云桥科技CEO；宋知远任海山能源CEO。",
            "何秉文 appointed CEO; 宋知远 appointed CEO",
        ),
        (
            "能源企业换帅。云桥能源副总经理何秉文任云桥能源总经理，此前他任海山能源总监。",
            "何秉文 appointed 总经理",
        ),
        ("云桥科技召开人事制度研讨会。何秉文任云桥科技董事长。", ""),
        ("能源企业换帅。2009年，何秉文任云桥能源总经理。", ""),
        ("能源企业换帅。何秉文任云桥能源总经理期间，公司上市。", ""),
        ("栖山汽车迎来了第九任CEO赵永坡。", "赵永坡 appointed CEO"),
        ("澄山银行迎来首任行长何秉文。", "何秉文 appointed 行长"),
        (
            "云桥科技总裁何秉文宣布，将于年底卸任，由副总裁宋知远接任。",
            "何秉文 resigned 总裁; 宋知远 appointed 总裁",
        ),
        (
            "海山体育宣布，何秉文被调任全球总部，担任海山体育全球鞋类副总裁。",
            "何秉文 appointed 副总裁",
        ),
        (  # which of his offices he leaves
            "云桥科技收到董事、副总裁、董秘何秉文的辞职报告，何秉文申请辞去公司董秘职务。",
            "何秉文 resigned 董秘",
        ),
        (
            "云桥科技收到董事、副总裁何秉文的辞职报告。",
            "何秉文 resigned 副总裁; 何秉文 resigned 董事",
        ),
        (  # foreign names and their last parts
            "栖山汽车公告，约翰·辛格辞去CEO职务。辛格即日起不再担任公司CEO。",
            "约翰·辛格 resigned CEO",
        ),
        (
            "海山咖啡宣布，马克·约翰逊将出任CEO。约翰逊将从9月9日起担任公司董事长兼CEO。",
            "马克·约翰逊 appointed CEO; 马克·约翰逊 appointed 董事长",
        ),
        # each at his own firm, which the pattern does not tell apart
        ("云桥能源总监何秉文、海山能源总监宋知远分别升任各自公司董事长、总经理。", ""),
    ],
)
def test_each_has_an_office_of_his_own(text: str, offices: str) -> None:
    assert "; ".join(sorted(map(told, events(text, "executive_change")))) == offices
