"""Firefox's own window, entered with its privileges: the button, its badge, what lies behind."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Literal

from selenium.webdriver import Remote
from selenium.webdriver.common.by import By

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.desktop import Desktop

#: Runs a script in the document of a `<browser>` element, wherever its process is. Marionette
#: does the same for tabs; a popup is no tab, so its actor is asked directly.
_RUN = """
const [script, given, done] = arguments;
const browser = FOUND;
const actor = browser.browsingContext.currentWindowGlobal.getActor("MarionetteCommands");
const options = {
  newSandbox: true, async: true, timeout: 10000, file: "test", line: 0, sandboxName: null,
};
actor.executeScript(script, given, options).then(done, (error) => done({ error: String(error) }));
"""

#: The same contract as a script that returns or promises a value.
_AWAITED = """
const given = [...arguments]; const done = given.pop();
(async function () {{ {script} }}).apply(null, given).then(done, (error) => done({{ error: String(error) }}));
"""

#: What Firefox says of an answer that comes to a page which is no more, or is kept for the way back; and of a
#: script that still ran on a page being left: drivers have it end no other, however long it runs.
_LEFT = ["after context unloaded", "while context is inactive", "Script terminated by timeout"]

_IN_ADDRESS_BAR = "return document.activeElement.closest('#urlbar') !== null"


class Toolbar:
    """`name` is the add-on's; the button stands in the toolbar from the start."""

    def __init__(self, driver: Remote, name: str) -> None:
        self._driver = driver
        self._name = name
        self._widget = "".join(c if c.isalnum() or c in "_-" else "_" for c in name.lower())
        with self.privileged():
            driver.execute_script(
                """const { CustomizableUI } = ChromeUtils.importESModule(
                  "moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs");
                CustomizableUI.addWidgetToArea(arguments[0], CustomizableUI.AREA_NAVBAR);""",
                f"{self._widget}-browser-action",
            )

    @contextmanager
    def privileged(self) -> Iterator[Remote]:
        self._driver.execute("SET_CONTEXT", {"context": "chrome"})
        try:
            yield self._driver
        finally:
            self._driver.execute("SET_CONTEXT", {"context": "content"})

    def origin(self) -> str:
        with self.privileged() as window:
            host = window.execute_script(
                "return WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname", self._name
            )
        return f"moz-extension://{host}"

    def sets(self, preferences: Mapping[str, int]) -> None:
        with self.privileged() as window:
            for name, value in preferences.items():
                window.execute_script("Services.prefs.setIntPref(...arguments)", name, value)

    def zooms(self, factor: float) -> None:
        with self.privileged() as window:
            window.execute_script("ZoomManager.zoom = arguments[0]", factor)

    def press(self) -> None:
        with self.privileged() as window:
            window.find_element(By.ID, f"{self._widget}-BAP").click()

    def walks_to_button(self, desktop: Desktop) -> None:
        with self.privileged() as window:

            def at() -> str:
                return str(window.execute_script("return document.activeElement?.id ?? ''"))

            desktop.press_keys("ctrl+l")
            until(lambda: at() == "urlbar-input", "the keyboard to be in the address bar")
            while (before := at()) != f"{self._widget}-BAP":
                # The bar may hold a button of its own, as to bookmark a page.
                key = "Tab" if window.execute_script(_IN_ADDRESS_BAR) else "Right"
                desktop.press_keys(key)
                until(lambda: at() != before, f"{key} to lead on from {before}")

    def badge(self) -> tuple[str, str]:
        with self.privileged() as window:
            button = window.find_element(By.ID, f"{self._widget}-BAP")
            return button.get_attribute("badge") or "", button.get_attribute("label") or ""

    def stop_background(self) -> None:
        """As Firefox does when nothing happens for a while, whatever is under way."""
        self._await(
            """const { extension } = WebExtensionPolicy.getByID(name);
            await extension.terminateBackground({ disableResetIdleForTest: true });"""
        )

    def reload(self) -> None:
        self._await("await (await AddonManager.getAddonByID(name)).reload();")

    def switch_off_and_on(self) -> None:
        self._await(
            """const addon = await AddonManager.getAddonByID(name);
            await addon.disable();
            await addon.enable();"""
        )

    def changes_access(self, how: Literal["add", "remove"], origins: Sequence[str]) -> None:
        self._await(
            f"""const {{ ExtensionPermissions }} = ChromeUtils.importESModule(
              "resource://gre/modules/ExtensionPermissions.sys.mjs");
            const {{ extension }} = WebExtensionPolicy.getByID(name);
            const changed = {{ permissions: [], origins: {json.dumps(list(origins))} }};
            await ExtensionPermissions.{how}(name, changed, extension);"""
        )

    def complaints(self, script: str) -> list[str]:
        with self.privileged() as window:
            return list(
                window.execute_script(
                    """const told = Services.console.getMessageArray().map(String);
                    Services.console.reset();
                    const [script, left] = arguments;
                    return told.filter((text) => text.includes(script) && !left.some((why) => text.includes(why)));""",
                    script,
                    _LEFT,
                )
            )

    def _await(self, script: str) -> None:
        """Runs an async function body in the window; the add-on's `name` is there."""
        self._answer(_AWAITED.format(script=f"const [name] = arguments; {script}"), self._name)

    def run(self, found: str, script: str, arguments: Sequence[Any]) -> Any:
        """Runs in the document of the `<browser>` that the expression `found` gives."""
        body = _AWAITED.format(script=script)
        return self._answer(_RUN.replace("FOUND", found), body, list(arguments))

    def _answer(self, script: str, *arguments: Any) -> Any:
        """What an async script gives; a `RuntimeError` with its own words if it failed."""
        with self.privileged() as window:
            answer = window.execute_async_script(script, *arguments)
        if isinstance(answer, dict) and set(answer) == {"error"}:
            told = "\n".join(map(str, (answer["error"], script, *arguments)))
            raise RuntimeError(f"in Firefox: {told}")
        return answer

    def run_in_tab(self, address: str, script: str, arguments: Sequence[Any]) -> Any:
        """Without bringing that tab to the front, which would close a popup."""
        same = f"(browser) => browser.currentURI.spec === {json.dumps(address)}"
        return self.run(f"[...gBrowser.browsers].find({same})", script, arguments)
