"""Given names and surnames that mark a capitalised run as a person."""

import re
from pathlib import Path

_WITH_PARTICLES = re.compile(
    r"(?:(?:van|von|de|der|den|di|da|dos|du|le|la|ten|ter|al|bin|el) )+\S+$"
)


def surnames(full: str) -> tuple[str, ...]:
    """Short forms of a full name: for Jan van der Hale, Hale, van der Hale and Van der Hale; for
    Pan Yuerong, Yuerong and Pan."""
    first, _, last = full.rpartition(" ")
    if first in PINYIN:
        return (last, first)
    found = _WITH_PARTICLES.search(full)
    return (last, found[0], found[0][0].upper() + found[0][1:]) if found else (last,)


GIVEN = frozenset(Path(__file__).with_suffix(".txt").read_text("utf-8").split())

# One of these followed by one or two Chinese syllables is a person.
PINYIN = frozenset(
    """
Zhao Qian Sun Li Zhou Wu Zheng Wang Feng Chen Wei Jiang Shen Han Yang Zhu Qin You Xu He Lv Lyu Shi Zhang Kong Cao Yan Hua Jin
Tao Xie Zou Su Pan Ge Fan Peng Lu Ma Miao Fang Yu Ren Yuan Liu Tang Yin Luo Bi Hao An Chang Fu Qi Kang Gu Meng Huang Xiao Yao
Shao Mao Dai Song Pang Xiong Ji Shu Xiang Dong Liang Du Lei Xia Hu Lin Guo Gao Cai Tian Ding Deng Hong Zuo Cui Cheng Xing Gong
Jia Ye Bai Qiao Tan Wen Zhuang Liao Zeng Guan Ouyang Situ Jack Pony Robin Lui Wong Chan Lee
""".split()
)
