"""How texts say that firms work together: agreements, alliances, partners, and their denial."""

import re
from collections.abc import Iterator

from monitor.events._candidate import Candidate, Filler
from monitor.events._pattern import Pattern
from monitor.events._slots import Place, subject

ROLES = ("partner",)
WORDS = {
    "zh": "合作|战略协议|联手|携手|牵手|备忘录|联盟|伙伴|共建|框架协议|协同|联姻",
    "en": r"[Pp]artner|[Cc]ooperat|[Cc]ollaborat|[Aa]lliance|[Mm]emorandum|MoU|MOU|[Tt]eam(?:ed|s|ing)? up|[Jj]oin(?:ed|s|ing)? forces|[Aa]greement|[Aa]llied|[Jj]ointly|[Dd]eal with|[Ww]orks? with|[Ww]orked with|[Ww]orking with|[Ll]icens|[Tt]ogether",
}
_DEAL = "(?:(?:partnership|cooperation|collaboration|alliance) (?:agreement|framework|deal|pact)|partnership|cooperation|collaboration|alliance|memorandum of understanding|memorandum|MoU|MOU|tie-up|(?:strategic |framework |licensing |distribution |supply |marketing |development |multi-year |exclusive |co-operation |joint |long-term |global )+(?:agreement|deal|pact)|agreement|co-operation|deal|contract|pact)"
_ABOUT = "(?:,? (?:to|for|on|in the field of|aimed at|under which|in) (?P<topic>[^.;]{4,100}?)(?=$|[.;]|, (?:according|which|the|with)| based on| in (?:19|20)\\d\\d| on (?:<d>)))?"
_VERB_EN = "announced?s?|announcing|sign(?:ed|s|ing)?|entered into|enters into|form(?:ed|s|ing)?|struck|reach(?:ed|es)|established?|has|have|had|launch(?:ed|es)|inked|concluded|made|agreed(?: to| on)?|sealed|began|expand(?:ed|s)|extend(?:ed|s)|discussing|announces|maintains?|developed|enter(?:ed)?|started|created?"
_GUARD = re.compile(
    r"收购|股权转让|并购|合资|增资|贷款合同|acqui(?:re|sition)|merger|takeover|buyout|joint venture|definitive agreement"
)

_ALONE = {"partnership-en-deal", "partnership-en-with", "partnership-en-noun", "partnership-en-in"}

PATTERNS = (
    Pattern(
        "partnership-zh-denied",
        "zh",
        "(?P<partner><co>)(?:<g>){0,8}?(?:未|没有|并未|不会|暂未|暂无|从未)(?:<g>){0,4}?(?:与|和)(?P<partner2><pas>)(?:<g>){0,3}?(?:就|在|进行)?(?P<topic>[^，。；]{0,16}?(?P<t>合作)[^，。；进]{0,8})",
        example="江山汽车公告称，公司未与小川科技就合作造车进行过商议。",
        counterexample="江山汽车公告称，公司与小川科技就合作造车进行过商议。",
        modality="denied",
    ),
    Pattern(
        "partnership-zh-refuted",
        "zh",
        "(?P<partner><co>)(?:<g>|<d>){0,6}?(?:辟谣|否认|澄清|回应)(?:<g>){0,6}?[：，“]{0,2}(?:<g>){0,6}?(?:与|和)(?P<partner2><pas>)(?:<g>){0,10}?(?P<t>合作|结盟|联姻)",
        example="比山科技辟谣：与蔚川汽车投资合作的消息系严重不实信息。",
        counterexample="比山科技宣布：与蔚川汽车投资合作。",
        modality="denied",
    ),
    Pattern(
        "partnership-zh-wish",
        "zh",
        "(?P<partner><co>)(?:<g>){0,6}?(?:有意|拟|计划|希望|将|愿)(?:<g>){0,3}?(?:与|和)(?!<pa>)(?:<g>){1,10}?(?:在|围绕|就)(?P<topic>(?:<g>|<co>){2,24}?)(?:展开|开展|进行|深化|达成)?(?P<t>合作)",
        example="澜山智驾表示，公司有意与多家主机厂在智能座舱领域展开合作，目前尚未签署任何协议。",
        counterexample="澜山智驾表示，公司在智能座舱领域领先。",
        modality="planned",
        base=0.85,
    ),
    Pattern(
        "partnership-zh-signed",
        "zh",
        "(?P<partner><pas>)(?:(?:<g>|<d>){0,14}?(?:与|和|同|跟|及)(?P<partner2><pas>))?(?:<g>|<d>|<j>){0,20}?"
        "(?P<t>签署|签订|签约|签下|订立|达成|缔结|展开|开展|建立|启动|宣布|深化|加强|开启|进行|形成|结成)(?:<g>|<d>){0,16}?(?:合作|战略协议|框架协议|备忘录|战略联盟|联盟|伙伴)",
        example="3月22日，中山航空集团公司与中河中车集团公司在北京签署战略合作框架协议。",
        counterexample="3月22日，中山航空集团公司在北京签署采购合同。",
        base=0.95,
    ),
    Pattern(
        "partnership-zh-with",
        "zh",
        "(?P<partner><pas>)(?:<g>|<d>|，){0,12}?(?:与|和|同|跟)(?P<partner2><pas>)(?:<g>|<d>){0,18}?(?P<t>合作|结盟|联姻|联合推出|联合开发|联合研发|联合打造|共建|共同打造|共同推出|共同开发|共同研发)(?!社)",
        example="去年初，海山集团与奇川控股宣布合作。",
        counterexample="去年初，海山集团与奇川控股均亏损。",
        base=0.85,
    ),
    Pattern(
        "partnership-zh-hand-in-hand",
        "zh",
        "(?P<partner><co>)(?:<g>|<d>|，){0,8}?(?P<t>联手|携手|牵手|合作|联合|结盟)(?P<partner2><pas>)",
        example="海山集团联手奇川控股打造智慧园区。",
        counterexample="海山集团收购奇川控股。",
        base=0.8,
    ),
    Pattern(
        "partnership-zh-is",
        "zh",
        "(?P<partner><co>)(?:<g>){0,4}?(?:是|为|系|成为|作为)(?P<partner2><pas>)(?:的)?(?:<g>){0,10}?(?P<t>合作伙伴|合作方|合作商|战略伙伴|战略合作伙伴)",
        example="海山集团成为奇川控股的战略合作伙伴。",
        counterexample="海山集团成为奇川控股的股东。",
    ),
    Pattern(
        "partnership-zh-hub-list",
        "zh",
        "(?P<partner><pas>)(?:等)?(?:<g>){0,8}?(?:已|均|都|也)(?:<g>){0,6}?(?:在|进入|列入|位列|出现在|跻身)(?:<co>)?(?:<g>){0,6}?(?P<t>合作(?:名单|伙伴名单|之列|行列|阵营|伙伴之列|伙伴))",
        example="此外，上山汽车、吉川汽车等车企也已在合作名单之列。",
        counterexample="上山汽车、吉川汽车等车企销量上升。",
        base=0.85,
    ),
    Pattern(
        "partnership-zh-topic",
        "zh",
        "(?:双方|三方|各方|<many>|<all>)(?:<g>){0,6}?(?:将|拟|计划|会)?(?:<g>){0,4}?(?:在|围绕|就)(?:(?P<topic>(?:<g>|<cn>){2,40}(?:领域|方面|业务))|(?P<topic2>(?:<g>|<cn>){2,40}?))(?:<g>){0,4}?(?:展开|开展|进行|达成|加强|深化)?(?:<g>){0,6}?(?P<t>合作|协作)",
        example="三方将在项目融资、建设工程等领域合作。",
        counterexample="三方将于下月召开会议。",
        joins=True,
    ),
    Pattern(
        "partnership-en-denied",
        "en",
        "(?P<partner><pas>) (?:denied|denies|dismissed|rejected|refuted)(?: a| an| the| any)?[^.;\ue000-\ue003]{0,60}?(?P<t>partnership|cooperation|collaboration|alliance|tie-up|team up)(?: with (?P<partner2><pas>))?",
        example="Toyo and Suzu denied a newspaper report that they were discussing a partnership.",
        counterexample="Toyo and Suzu announced a partnership.",
        modality="denied",
    ),
    Pattern(
        "partnership-en-deal",
        "en",
        "(?P<partner><pas>)(?: ?,? ?(?:<g>|<d>|<j>)){0,40}?,? (?P<t>(?:"
        + _VERB_EN
        + ")(?: [\\w'-]{1,20}){0,6}? ?"
        + _DEAL
        + "s?)(?: (?:<d>|[\\w-]{1,14})){0,4}?(?: (?:with|between) (?:the )?(?:[a-z-]{1,16} ){0,6}?(?P<partner2><all>)(?: (?:on )?<d>)?)?"
        + _ABOUT,
        example="Helios Energy signed a memorandum of understanding with North Battery Systems on Tuesday to develop solid-state cells.",
        counterexample="Helios Energy signed a lease in Tokyo.",
    ),
    Pattern(
        "partnership-en-with",
        "en",
        "(?:(?P<partner><co>)(?:[^.;\ue000-\ue003]|<d>){0,50}?,? |\\b)(?P<t>(?:partner(?:ed|s|ing)?|team(?:ed|s|ing)?(?: up)?|cooperat(?:e|ed|es|ing)|co-operat(?:e|ed|es|ing)|collaborat(?:e|ed|es|ing)|join(?:ed|s|ing)? forces|join(?:ed|s|ing)? hands|allied|"
        "ha[sd] (?:also )?partnered|work(?:s|ed|ing)?(?: closely)?|working together|aligned|affiliated|co-?(?:developed|produced|created|founded))(?: [\\w-]{1,14}){0,3}?) with (?:the )?(?:[\\w-]{1,16} ){0,8}?(?:(?:such as|including|like) )?(?P<partner2><all>)(?: (?:on )?<d>)?"
        + _ABOUT,
        example="Helios Energy has partnered with North Battery Systems to develop cells.",
        counterexample="Helios Energy competes with North Battery Systems.",
        base=0.88,
    ),
    Pattern(
        "partnership-en-noun",
        "en",
        "(?:(?P<partner><co>)(?:[^.;\ue000-\ue003]|<d>){0,60}? )?(?P<t>(?:partnerships?|collaborations?|alliances?|cooperation|co-operation|partnership agreements?|joint development|licensing agreements?|distribution agreements?|relationships?|strategic relationship|tie-ups?)) (?:with|between) (?:[a-z-]{1,14} ){0,6}?(?:including |such as |like )?(?:the )?(?P<partner2><all>)"
        + _ABOUT,
        example="The carmaker Helios Energy extended its partnership with North Battery Systems.",
        counterexample="The partnership ended a long fight.",
        base=0.85,
    ),
    Pattern(
        "partnership-en-in",
        "en",
        "[Ii]n (?P<t>partnership|cooperation|collaboration|conjunction|association|co-operation|alliance) with (?:the )?(?:[a-z-]{1,14} ){0,3}?(?P<partner><pas>)",
        example="Helios Energy built the plant in partnership with North Battery Systems.",
        counterexample="Helios Energy built the plant in competition with North Battery Systems.",
        subject="",
        base=0.84,
    ),
    Pattern(
        "partnership-en-talks",
        "en",
        "(?P<partner><all>)(?:[^.;\ue000-\ue003]){0,40}? (?P<t>to (?:cooperate|collaborate|partner|team up|work together)) (?:on|in|over) (?P<topic>[^.,;]{3,80})",
        example="The two companies are in talks to cooperate on charging networks.",
        counterexample="The two companies are in talks to merge.",
    ),
    Pattern(
        "partnership-en-list-of",
        "en",
        "(?P<partner><pas>) (?:is|are|were)(?: (?:already|also|now|both|all|among)){0,2} (?:on|in|among|part of) (?P<partner2><co>)(?:'s?)? (?P<t>(?:cooperation |partner(?:ship)? )?list(?: of (?:[\\w-]+ )?partners)?|(?:list of )?partners)",
        example="In addition to Chero, SAIK Motor and Gely are already on Hai Group's list of partners.",
        counterexample="SAIK Motor and Gely are on Hai Group's list of rivals everywhere.",
    ),
    Pattern(
        "partnership-en-hub-list",
        "en",
        "(?P<partner><pas>) (?:is|are|were|have been)(?: (?:already|also|now|both|all|among)){0,2} (?:on|in|among|part of|added to) (?:the |a )(?P<t>(?:cooperation|partner(?:ship)?) (?:list|roster)|list of (?:[\\w-]+ )?partners)",
        example="In addition, auto companies such as SAIK Motor and Gely are already on the cooperation list.",
        counterexample="The company sits on the cooperation committee of the chamber of commerce.",
        base=0.85,
    ),
    Pattern(
        "partnership-en-is-partner",
        "en",
        "(?P<partner><co>)(?: is| was|,| became| becomes| as)(?: [\\w-]{1,14}){0,5}? (?P<t>(?:partner|ally|collaborator))s? (?:of|with|to|for) (?:the )?(?P<partner2><pas>)",
        example="Helios Energy became a strategic partner of North Battery Systems.",
        counterexample="Helios Energy became a supplier of North Battery Systems.",
        base=0.82,
    ),
    Pattern(
        "partnership-en-partners-include",
        "en",
        "(?:(?P<partner><co>)(?:'s?)?[^.;\ue000-\ue003]{0,30}? )?(?P<t>[Pp]artners|[Cc]ollaborators)(?: [\\w-]{1,14}){0,3}? (?:include[sd]?|are|such as|including|like|with):? (?:the )?(?P<partner2><pas>)",
        example="Helios Energy's partners include North Battery Systems and Kestrel Motors.",
        counterexample="Helios Energy's customers include North Battery Systems.",
        base=0.84,
    ),
)


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """An acquisition's agreement is none; where one partner only is named, the subject is looked for."""
    start, end = place.span()
    if candidate.modality != "denied" and _GUARD.search(place.document.text[start:end]):
        return
    alone = len(candidate.keys("partner")) < 2 or "hub" in candidate.rule
    if alone and not candidate.rule.endswith(("wish", "-topic")):
        candidate.fillers += _hub(candidate, place)
    partners = candidate.of("partner")
    if len(partners) >= 2 or candidate.rule.endswith(("wish", "refuted")):
        yield candidate
    elif partners and candidate.rule in _ALONE and partners[0].mention.end > candidate.trigger[1]:
        candidate.score *= 0.6  # the other partner is not named
        yield candidate


def _hub(candidate: Candidate, place: Place) -> list[Filler]:
    """Whose list of partners it is: the firm that the document is about."""
    if "hub" in candidate.rule:
        talk = place.document.discourse
        focus = talk.firms.focus() or talk.subject
        key = talk.firms.key(focus) if focus else ""
        known = not focus or key in candidate.keys("partner")
        return [] if known or not focus else [Filler("partner", focus, key, 0.85)]
    first = place.masked.span(0, 1)[0]
    for position, _ in sorted(place.masked.items.items()):
        if place.masked.starts[position] >= candidate.trigger[0]:
            break
        if first is not None:
            return [
                f
                for f in subject("partner", position + 1, place)
                if f.key not in candidate.keys("partner")
            ]
    return []
