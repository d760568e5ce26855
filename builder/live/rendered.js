/**
 * Evaluated on a page: the document as it is drawn, and what tells a person's words from Meta's.
 * What is not drawn is marked `hidden`, for the styles that hide it stay behind.
 * @returns {{ html: string, language: string, countries: string[], typed: string[] }} `countries`: names in the page's
 *   language; `typed`: names, addresses and the like that stand
 *   in its fields
 */
(() => {
  const copy = /** @type {HTMLElement} */ (document.documentElement.cloneNode(true));
  const originals = [...document.documentElement.querySelectorAll("*")];
  for (const [index, twin] of [...copy.querySelectorAll("*")].entries()) {
    const original = originals[index];
    const { display, visibility } = getComputedStyle(original);
    if (document.body.contains(original) && (display === "none" || visibility === "hidden"))
      twin.setAttribute("hidden", "");
    if (original instanceof HTMLAnchorElement && original.hasAttribute("href")) twin.href = original.href;
    if (original instanceof HTMLImageElement) {
      twin.setAttribute("width", String(original.width));
      twin.setAttribute("height", String(original.height));
    }
  }
  // What the extension itself drew.
  for (const part of copy.querySelectorAll(":scope > :not(head, body)")) part.remove();

  const language = document.documentElement.lang.replace("_", "-") || "en";
  const [known = "en"] = Intl.DisplayNames.supportedLocalesOf([language]);
  const names = new Intl.DisplayNames(known, { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const countries = letters.flatMap((one) => letters.map((two) => names.of(one + two))).filter(Boolean);
  const typed = [...document.querySelectorAll("input:not([type]), input[type='text'], input[type='email']")];
  const short = typed.map(({ value }) => value.trim()).filter((value) => value.split(/\s+/u).length <= 3);
  return { html: copy.outerHTML, language, countries, typed: short };
})();
