/** The report about a page that was not recognised: shown whole before the person saves it to a file. */

import { message } from "../../lib/browser.js";
import { tell } from "../popup/here.js";
import { localise } from "../shared/localise.js";

localise("report_title");
const tab = Number(new URL(location.href).searchParams.get("tab"));
const told = /** @type {unknown} */ (await tell(tab, "report"));
const shown = /** @type {HTMLTextAreaElement} */ (document.getElementById("report"));
const save = /** @type {HTMLAnchorElement} */ (document.getElementById("save"));
if (typeof told === "string") {
  shown.value = told;
  save.href = URL.createObjectURL(new Blob([told], { type: "text/plain" }));
} else {
  shown.value = message("report_none");
  save.hidden = true;
}
