"""The chief offices that are also called by letters, and their names in zh."""

CHIEFS = {
    "CEO": ("首席执行官", "执行长"),
    "CFO": ("首席财务官", "财务长"),
    "COO": ("首席运营官", "营运长"),
    "CTO": ("首席技术官", "技术长"),
}
