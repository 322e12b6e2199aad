"""The pages in a real browser without JavaScript: clicked through, wide and narrow, readable."""

from shutil import which
from typing import Any

import pytest

from tests.web.conftest import Opened
from tests.web.serving import served

# The shell without windows takes half the time.
CHROMIUM = which("chromium-headless-shell") or which("chromium")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
PAGES = ["Review", "Companies", "Sources", "Deliveries", "Status", "Events"]

# What a reader with other eyes or hands needs: names for controls and pictures, one heading on top,
# nothing wider than the screen, and text and fields that stand out from their ground (WCAG AA).
FAULTS = """() => {
  const faults = [];
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) faults.push("wider than the screen by " + wide);
  if (document.querySelectorAll("h1").length !== 1) faults.push("not one h1");
  if (!document.documentElement.lang || !document.title) faults.push("no language or title");
  if (!document.querySelector("main")) faults.push("no main");
  for (const field of document.querySelectorAll("input:not([type=hidden]), select, textarea"))
    if (!field.labels.length) faults.push("no label: " + field.name);
  for (const picture of document.querySelectorAll("img"))
    if (!picture.hasAttribute("alt")) faults.push("no alt: " + picture.src);
  for (const one of document.querySelectorAll("a, button"))
    if (one.getClientRects().length && !one.textContent.trim())
      faults.push("no name: " + one.outerHTML);
  const parse = text => text.match(/[\\d.]+/g).map(Number);
  const light = text => {
    const [r, g, b] = parse(text).map(x => x / 255)
      .map(x => x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = one => {
    for (; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor, parts = parse(colour);
      if (parts.length < 4 || parts[3] === 1) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const between = (one, other) => {
    const [a, b] = [light(one), light(other)].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  };
  for (const one of document.querySelectorAll("body *")) {
    const own = [...one.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
    if (!own || !one.getClientRects().length || one.tagName === "OPTION") continue;
    const contrast = between(getComputedStyle(one).color, ground(one));
    if (contrast < 4.5) faults.push("faint: " + one.textContent.trim() + " " + contrast);
  }
  for (const one of document.querySelectorAll("input:not([type=hidden]), select, textarea")) {
    const contrast = between(getComputedStyle(one).borderTopColor, ground(one.parentElement));
    if (one.type !== "checkbox" && contrast < 3) faults.push("faint: " + one.name + " " + contrast);
  }
  return faults;
}"""


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium")
async def test_the_pages_are_clicked_through_without_javascript(opened: Opened) -> None:
    playwright = pytest.importorskip("playwright.async_api")
    async with (
        opened() as dashboard,
        served(dashboard.pages) as address,
        playwright.async_playwright() as driver,
    ):
        browser = await driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = await browser.new_page(java_script_enabled=False)
        for width, scheme, language in ((1280, "light", "en"), (390, "dark", "zh")):
            await page.set_viewport_size({"width": width, "height": 900})
            await page.emulate_media(color_scheme=scheme)
            await page.goto(f"{address}/events?lang={language}")
            await _walk(page, width)
            if language == "en":
                await _send_again(page, width, address)
        await browser.close()


async def _walk(page: Any, width: int) -> None:
    """Filter, open an event, its company, then every page of the head."""
    await _look(page, width)
    await page.select_option("select[name=severity]", "high")
    await _follow(page, ".filters button")
    assert await page.locator(".line").count() == 1
    await _follow(page, ".line a.sum")
    await _look(page, width)
    await _follow(page, "article header a[href^='/companies/']")
    await _look(page, width)
    for number in range(1, len(PAGES) + 1):
        async with page.expect_navigation():
            await page.eval_on_selector(f"header nav a:nth-child({number})", "link => link.click()")
        await _look(page, width)


async def _send_again(page: Any, width: int, address: str) -> None:
    """A button acts without JavaScript, too."""
    await page.goto(f"{address}/deliveries?state=failed")
    await _follow(page, "td button")
    await _look(page, width)
    assert "/deliveries/dlv_" in page.url


async def _follow(page: Any, selector: str) -> None:
    """Click what leads to another page, and wait for that page."""
    async with page.expect_navigation():
        await page.click(selector)


async def _look(page: Any, width: int) -> None:
    faults = await page.evaluate(FAULTS)
    assert faults == [], (page.url, width)
