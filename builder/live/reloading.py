"""Loading the extension anew in a running browser, soon enough to look at each change."""

from urllib.parse import urlsplit

from builder.errors import BrowserFailed
from builder.live.asking import Live

# Without developer mode an unpacked extension is not switched on again.
_RELOAD = """
const { updateProfileConfiguration, reload } = chrome.developerPrivate;
return updateProfileConfiguration({ inDeveloperMode: true })
  .then(() => reload(arguments[0], { failQuietly: true, populateErrorForUnpacked: true }))
  .then((refused) => refused?.error);
"""


class Reloading:
    """Works from a tab on Chromium's own page about extensions, which takes a second to come."""

    def __init__(self, live: Live) -> None:
        self._live = live
        live.driver.switch_to.new_window("tab")
        live.driver.get("chrome://extensions")
        self._tab = live.driver.current_window_handle
        live.turn_to_page()

    def reload(self) -> None:
        """The extension from `dist/`, and the page in front, which has the old one's script.

        Raises BrowserFailed if Chromium does not take what was built.
        """
        self._live.leave_desk()
        self._live.driver.switch_to.window(self._tab)
        name = urlsplit(self._live.origin).netloc
        refused = self._live.driver.execute_script(_RELOAD, name)
        self._live.turn_to_page()
        if refused:
            raise BrowserFailed(f"Chromium refuses what was built: {refused}", "mend it and save")
        self._live.driver.refresh()
