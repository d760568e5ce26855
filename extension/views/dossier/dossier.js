/** The dossier: every objection on a sheet of its own, to print, to take along, to bring back, to delete. */

import { browser, message } from "../../lib/browser.js";
import { answerDue } from "../../objection/deadline.js";
import { eraseEverything, everything } from "../../record/everything.js";
import { currentLaws } from "../../record/law.js";
import { beginButtons } from "../shared/begin.js";
import { onPress } from "../shared/button.js";
import { drawAnew } from "../shared/draw-anew.js";
import { localise } from "../shared/localise.js";
import { place } from "../shared/place.js";
import { offerMail } from "./add-mail.js";
import { restoreFrom } from "./restore.js";
import { saveAll, saveData, saveDeadlines } from "./save.js";
import { sheet } from "./sheet.js";
import { listenForLetters } from "./write-letter.js";

/** @param {{ said?: string, refused?: string }} told */
function tell({ said = "", refused = "" }) {
  place("said").textContent = said;
  place("refused").textContent = refused;
}

async function show() {
  const { objections, evidence } = await everything();
  const [lawFor, now] = [await currentLaws(), new Date()];
  const isEmpty = objections.length === 0;
  place("none").hidden = !isEmpty;
  place("print").hidden = isEmpty;
  place("save-ics").hidden = !objections.some((objection) => answerDue(objection, lawFor(objection)));
  const sheets = objections
    .toReversed()
    .map((objection) => sheet(objection, { law: lawFor(objection), now, all: objections, evidence }));
  drawAnew(place("sheets"), ...sheets);
}

async function askToErase() {
  const { objections, evidence } = await everything();
  place("erasing-what").textContent = message(
    "dossier_erase_what",
    String(objections.length),
    String(evidence.length),
  );
  place("erasing", HTMLDialogElement).showModal();
}

async function erase() {
  await eraseEverything();
  place("erasing", HTMLDialogElement).close();
  tell({ said: message("dossier_erased") });
}

/** @param {Event} event */
async function restoreChosen({ currentTarget }) {
  const input = /** @type {HTMLInputElement} */ (currentTarget);
  const [file] = input.files ?? [];
  tell({});
  if (file) tell(await restoreFrom(file));
  input.value = "";
}

localise("dossier_title");
onPress(place("print"), () => print());
onPress(place("save-zip"), saveAll);
onPress(place("save-json"), saveData);
onPress(place("save-ics"), saveDeadlines);
onPress(place("erase"), askToErase);
onPress(place("erase-now"), erase);
place("restore").addEventListener("change", (event) => void restoreChosen(event));
for (const button of document.querySelectorAll("[data-close]"))
  button.addEventListener("click", () => button.closest("dialog")?.close());
place("begin").append(...beginButtons());
offerMail();
listenForLetters();
await show();
browser.storage.onChanged.addListener((_, area) => area === "local" && void show());
