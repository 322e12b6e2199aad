"""Which Chinese names imitate the sound of a Latin one."""

from monitor.resolve.echo import is_echo
from tests.cases import each

ECHOES = [
    ("诺克特尔材料公司", "Noktel Materials Inc."),
    ("法尔洛物流", "Fallo Logistics Ltd"),
    ("汉姆洛半导体", "Hamlo Semiconductor"),
    ("米尔贝克", "Milbeck"),
    ("加尔瓦斯", "Garvas"),
    ("杰克逊", "Jackson"),
    ("安娜·黑尔", "Anna Hale"),
    ("欧文·弗罗斯特", "Owen Frost"),
]
OTHERS = [
    ("诺克特尔材料公司", "Noktel Logistics Inc."),  # another trade
    ("法尔洛物流", "Karmon Logistics Ltd"),
    ("远山集团", "Hamlo Group"),
    ("贝洛", "Bello"),  # too short to say anything
    ("云桥科技", "云桥科技"),
    ("马克·伦德", "Peter Lund"),
]


@each(("chinese", "latin"), ECHOES)
def test_names_of_one_sound_meet(chinese: str, latin: str) -> None:
    assert is_echo(chinese, latin)
    assert is_echo(latin, chinese)


@each(("chinese", "latin"), OTHERS)
def test_names_of_other_sounds_stay_apart(chinese: str, latin: str) -> None:
    assert not is_echo(chinese, latin)
