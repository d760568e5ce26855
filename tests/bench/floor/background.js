chrome.runtime.onMessage.addListener((message, sender, respond) => {
  respond(message);
});
