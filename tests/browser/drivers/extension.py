"""The extension as its surface shows it: what is stored, the badge."""

from collections.abc import Mapping
from typing import Any

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser

#: What the page at an address is; nothing while no script of ours is there yet.
ASK_PAGE = """
const tabs = await browser.tabs.query({});
const tab = tabs.find(({ url }) => url === arguments[0]);
if (!tab) return null;
return browser.tabs.sendMessage(tab.id, { type: "look" }).then(({ kind }) => kind, () => null);
"""


class Extension:
    def __init__(self, browser: Browser) -> None:
        self._browser = browser

    @property
    def options_page(self) -> str:
        return self._browser.page(self._browser.manifest["options_ui"]["page"])

    @property
    def dossier_page(self) -> str:
        return self._browser.page("views/dossier/dossier.html")

    @property
    def origin(self) -> str:
        return self._browser.origin

    def message(self, key: str) -> str:
        """What the extension says under that key, in the language it is showing."""
        return str(self._browser.ask("return browser.i18n.getMessage(arguments[0])", key))

    @property
    def installed(self) -> list[str]:
        """Addresses of the pages that it opened when it was installed."""
        return self._browser.installed

    def takes_for(self, address: str) -> str:
        """What kind of page it takes the one at an address for, with nothing left to do or tell there."""
        what = f"the extension's script on {address} to answer"
        return str(until(lambda: self.asked(address), what))

    def asked(self, address: str) -> str | None:
        """The same at once; `None` where no script of the extension's answers."""
        kind: str | None = self._browser.ask(ASK_PAGE, address)
        return kind

    def stored(self) -> dict[str, Any]:
        """All of `storage.local`."""
        return dict(self._browser.ask("return browser.storage.local.get()"))

    def forgets_everything(self) -> None:
        """What a page that was just left had still to tell, too."""
        clear = "await browser.storage.local.clear(); await browser.storage.session.clear()"

        def forgotten() -> bool:
            self._browser.ask(clear)
            return self.badge() == ""

        until(forgotten, "the badge to be empty once nothing is stored")

    def knows(self, profile: Mapping[str, Any]) -> None:
        """The person has entered these details before."""
        self._browser.ask("await browser.storage.local.set({ profile: arguments[0] })", profile)

    def keeps(self, *objections: Mapping[str, Any]) -> None:
        """These objections are on record."""
        self._browser.ask(
            "await browser.storage.local.set({ objections: arguments[0] })", objections
        )

    def has_evidence(self, *pieces: Mapping[str, Any]) -> None:
        """These pictures and e-mails are on record."""
        self._browser.ask("await browser.storage.local.set({ evidence: arguments[0] })", pieces)

    def has_aside(self, *pieces: Mapping[str, Any]) -> None:
        """These were found damaged before."""
        self._browser.ask("await browser.storage.local.set({ aside: arguments[0] })", pieces)

    def objections(self) -> list[dict[str, Any]]:
        return list(self.stored().get("objections", []))

    def states(self) -> list[str]:
        """The states that the one objection on record went through, oldest first."""
        match self.objections():
            case []:
                return []
            case [one]:
                return [event["state"] for event in one["events"]]
            case several:
                raise AssertionError(f"one objection expected, found {several}")

    def event(self, state: str) -> dict[str, Any]:
        """The newest event of that state, of the newest objection."""
        events = self.objections()[-1]["events"]
        return next(event for event in reversed(events) if event["state"] == state)

    def records(self, state: str) -> dict[str, Any]:
        """Waits until the newest objection is in that state, and gives it."""

        def newest() -> dict[str, Any] | None:
            objections = self.objections()
            return objections[-1] if objections and objections[-1]["state"] == state else None

        found = until(newest, f"an objection in the state “{state}”")
        assert found is not None
        return found

    def badge(self) -> str:
        return self._browser.badge()[0]

    def badge_title(self) -> str:
        return self._browser.badge()[1]

    def shows_badge(self, text: str) -> None:
        until(lambda: self.badge() == text, f"the badge “{text}”")
