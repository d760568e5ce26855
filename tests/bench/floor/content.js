// What no content script that talks to its background can do without.
chrome.runtime.sendMessage({ type: "hello" });
