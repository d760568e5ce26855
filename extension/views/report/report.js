/** The report about a page that was not recognised: shown whole before the person saves it to a file. */

import { askPage } from "../shared/ask-page.js";
import { localise } from "../shared/localise.js";

localise("report_title");
const tab = Number(new URL(location.href).searchParams.get("tab"));
const told = /** @type {unknown} */ (await askPage(tab, "report"));
const place = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const isThere = typeof told === "string";
place("none").hidden = isThere;
place("whole").hidden = !isThere;
if (isThere) {
  /** @type {HTMLTextAreaElement} */ (place("report")).value = told;
  const file = new Blob([told], { type: "text/plain" });
  /** @type {HTMLAnchorElement} */ (place("save")).href = URL.createObjectURL(file);
}
