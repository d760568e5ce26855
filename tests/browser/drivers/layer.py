"""What the extension draws over a page, in a closed root: open to a driver, to no page."""

from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement

#: Whether one of the elements has a visible line of its own and stands around the box of another.
_STANDS_AROUND = """
const [drawn, link] = arguments;
const inner = link.getClientRects()[0];
return drawn.some((element) => {
  const style = getComputedStyle(element);
  const line = Math.max(parseFloat(style.borderTopWidth), style.outlineStyle === "none" ? 0
    : parseFloat(style.outlineWidth));
  const outer = element.getBoundingClientRect();
  const holds = outer.left <= inner.left + 1 && outer.right >= inner.right - 1
    && outer.top <= inner.top + 1 && outer.bottom >= inner.bottom - 1;
  return line >= 2 && holds && outer.width < inner.width + 60;
});
"""


#: Over an open dialog it stands within that, on top of all.
_HOSTS = "html > :not(head):not(body), dialog > [style*='z-index: 2147483647']"


def drawn(driver: WebDriver, selector: str) -> list[WebElement]:
    """The elements of the extension's own layer that match."""
    hosts = driver.find_elements(By.CSS_SELECTOR, _HOSTS)
    return [
        element
        for host in hosts
        for element in host.shadow_root.find_elements(By.CSS_SELECTOR, selector)
    ]


def is_ringed(driver: WebDriver, link: WebElement) -> bool:
    """Whether a ring is drawn where that link stands."""
    return bool(driver.execute_script(_STANDS_AROUND, drawn(driver, "*"), link))
