/** Which languages a page declares, and its person reads. */

/** What is no language tag would throw wherever it is used as one. @param {string} tag */
function isTag(tag) {
  try {
    return new Intl.Locale(tag).language !== "";
  } catch {
    return false;
  }
}

/**
 * The languages a page may speak, best guess first, as language tags.
 * @param {Document} document
 * @param {URL} url
 * @returns {string[]}
 */
export function languagesOf(document, url) {
  const field = document.querySelector("input[name='support_form_locale_id']");
  const said = [
    document.documentElement?.lang,
    field instanceof HTMLInputElement ? field.value : "",
    url.searchParams.get("locale"),
    url.searchParams.get("hl"),
    ...navigator.languages,
    "en",
  ];
  return [...new Set(said.map((tag) => (tag ?? "").replace("_", "-")).filter(isTag))];
}
