"""The contract's words that configuration values are chosen from."""

EVENT_TYPES = (
    "registration",
    "deregistration",
    "insolvency",
    "status_change",
    "capital_change",
    "shareholding_change",
    "partnership",
    "joint_venture",
    "acquisition",
    "investment",
    "executive_change",
    "name_change",
    "address_change",
    "scope_change",
    "market_entry",
    "launch",
    "group_entered",
    "group_left",
    "threshold_crossed",
    "controller_changed",
    "dispute_opened",
    "dispute_ended",
)

NEWS_TYPES = ("feed", "sitemap", "page")
PAGE_TYPES = ("feed", "sitemap", "page", "registry_page")  # need a url, having none of their own

REGISTRY_TYPES = (
    "companies_house",
    "brreg",
    "shab",
    "zefix",
    "bodacc",
    "edgar",
    "gleif",
    "ares",
    "krs",
    "gcis",
    "recherche_entreprises",
    "prh",
    "registerbekanntmachungen",
    "cninfo",
    "hkex",
    "tianyancha",
    "qichacha",
    "cnpj",
)

SOURCE_TYPES = PAGE_TYPES + REGISTRY_TYPES

CHANNEL_TYPES = (
    "email",
    "webhook",
    "slack",
    "teams",
    "discord",
    "feishu",
    "dingtalk",
    "wecom",
    "file",
    "postgres",
    "apprise",
    "console",
)

LATER_CHANNELS = ("telegram", "ntfy")

RESERVED = ("packs",)

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_FORMS = """
    有限公司 有限责任公司 有限責任公司 股份有限公司 股份公司 集团 集團 集团有限公司 集團有限公司
    集团公司 集團公司 公司 株式会社 合同会社 有限会社 合伙企业 合夥企業 有限合伙 控股 控股有限公司
    ltd limited coltd companylimited company co inc incorporated corp corporation llc llp lp plc
    gmbh ag kg ug se ohg gmbhcokg sa sas sarl srl spa bv nv ab as asa oy oyj aps spzoo sro doo
    group holding holdings ptyltd pteltd sdnbhd bhd pjsc ooo oao zao pao kk lda ltda sl slu eood
"""

# Compared without case, spaces, dots and brackets; too generic to be an alias.
LEGAL_FORMS = frozenset(_FORMS.split())
