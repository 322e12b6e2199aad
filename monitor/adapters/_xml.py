"""Parses registers' XML without entities and namespaces, as a tree or like JSON."""

from lxml import etree  # type: ignore[import-untyped]

from monitor.errors import ParseError
from monitor.model import Json

etree._Element = etree._Element

_SEEN = 60


def root(text: str) -> etree._Element:
    """The root of a document, names without their namespaces. Raises ParseError.

    Documents with a DTD are refused: registers send none, and entities could grow without end.
    """
    text = text.lstrip("\ufeff \t\r\n")
    if not text:
        raise ParseError("the answer is empty", kind="empty")
    if "<!DOCTYPE" in text[:2000] or "<!ENTITY" in text[:2000]:
        raise ParseError("the answer is HTML, or XML with a DTD", kind="invalid")
    if text.startswith("<?xml"):
        text = text.partition("?>")[2].lstrip()
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True,
        remove_pis=True, huge_tree=False,
    )  # fmt: skip
    try:
        found = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as error:
        raise ParseError(f"broken XML ({text[:_SEEN]!r}…): {error}", kind="invalid") from error
    for element in found.iter():
        if isinstance(element.tag, str):
            element.tag = etree.QName(element).localname
    return found


def text(element: etree._Element, path: str) -> str:
    """The tidy text at a path; "" if missing."""
    return " ".join((element.findtext(path) or "").split())


def required(element: etree._Element, path: str, what: str) -> str:
    """The text at a path that must exist. Raises ParseError."""
    found = text(element, path)
    if not found:
        raise ParseError(f"{what} has no {path}: the layout changed?", kind="layout")
    return found


def as_json(element: etree._Element) -> Json:
    """An element like JSON: children by name, a list where a name repeats, plain text where there
    are no children. Attributes become "@name", text beside children "#"."""
    own = " ".join((element.text or "").split())
    if len(element) == 0 and not element.attrib:
        return own
    found: dict[str, Json] = {f"@{etree.QName(k).localname}": v for k, v in element.attrib.items()}
    if own:
        found["#"] = own
    for child in element:
        value = as_json(child)
        before = found.get(child.tag)
        if before is None:
            found[child.tag] = value
        else:
            found[child.tag] = [*(before if isinstance(before, list) else [before]), value]
    return found
