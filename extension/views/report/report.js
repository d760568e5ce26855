/** The report about a page that was not recognised: shown whole before the person saves it to a file. */

import { askPage } from "../shared/ask-page.js";
import { localise } from "../shared/localise.js";
import { place } from "../shared/place.js";

localise("report_title");
const tab = Number(new URL(location.href).searchParams.get("tab"));
const told = /** @type {unknown} */ (await askPage(tab, "report"));
const isThere = typeof told === "string";
place("none").hidden = isThere;
place("whole").hidden = !isThere;
if (isThere) {
  place("report", HTMLTextAreaElement).value = told;
  const file = new Blob([told], { type: "text/plain" });
  place("save", HTMLAnchorElement).href = URL.createObjectURL(file);
}
