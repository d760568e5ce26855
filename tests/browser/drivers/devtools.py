"""A page of Chromium's asked by the DevTools protocol, whichever tab is in front.

WebDriver would first turn to that page, which hides the one before it and costs as much as opening one.
"""

import json
from typing import Any

from selenium.common.exceptions import JavascriptException
from websocket import create_connection

from tests.browser.drivers.awaiting import PATIENCE


class Devtools:
    def __init__(self, browser: str, page: str) -> None:
        """Of the `browser` that listens at that host and port; `page` is its window handle."""
        address = f"ws://{browser}/devtools/page/{page}"
        self._socket = create_connection(address, timeout=PATIENCE, suppress_origin=True)
        self._asked = 0
        #: What the browser told of itself before it answered the latest question.
        self._told: list[dict[str, Any]] = []

    def runs(self, body: str, *arguments: Any) -> Any:
        """The resolved value of an async function body. `arguments` is there."""
        given = ", ".join(map(json.dumps, arguments))
        answer = self._asks(
            "Runtime.evaluate",
            expression=f"(async function () {{ {body} }})({given})",
            awaitPromise=True,
            returnByValue=True,
        )
        if "exceptionDetails" in answer:
            raise JavascriptException(answer["exceptionDetails"]["exception"].get("description"))
        return answer["result"].get("value")

    def runs_in_world_of(self, origin: str, expression: str) -> Any:
        """The same of an expression in the page's second world, where an extension's script runs."""
        self._asks("Runtime.enable")
        worlds = [
            told["params"]["context"]
            for told in self._told
            if told["method"] == "Runtime.executionContextCreated"
        ]
        (world,) = [world["id"] for world in worlds if world["origin"] == origin]
        answer = self._asks(
            "Runtime.evaluate",
            expression=expression,
            contextId=world,
            awaitPromise=True,
            returnByValue=True,
        )
        return answer["result"].get("value")

    def _asks(self, method: str, **parameters: Any) -> Any:
        self._asked += 1
        call = {"id": self._asked, "method": method, "params": parameters}
        self._socket.send(json.dumps(call))
        self._told = []
        while (answer := json.loads(self._socket.recv())).get("id") != self._asked:
            self._told.append(answer)
        return answer["result"]
