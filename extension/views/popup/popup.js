/** The window of the toolbar button: what is on record and what is in front, told anew as either changes. */

import { browser, message } from "../../lib/browser.js";
import { heedAside, overview } from "../../record/store.js";
import { onPress } from "../shared/button.js";
import { localise } from "../shared/localise.js";
import { place } from "../shared/place.js";
import { lookHere } from "./here.js";
import { openDossier, openReport } from "./open.js";
import { keepPicture } from "./picture.js";
import { show } from "./show.js";

/** @type {import("./here.js").Front} Before the page in front has been asked, what is stored is shown at once. */
let front = { tab: browser.tabs.TAB_ID_NONE, access: true, here: { kind: "looking" } };

/** @type {Awaited<ReturnType<typeof overview>>} as it was last read */
let stored;

const draw = () => show(front, stored);

async function drawStored() {
  stored = await overview();
  draw();
}

/** Milliseconds between two looks at a page whose closed parts are being searched. */
const AGAIN = 500;

async function look() {
  front = await lookHere();
  await shown;
  draw();
  if (front.here.kind === "looking") setTimeout(look, AGAIN);
}

const picture = place("picture", HTMLButtonElement);

localise("my_objections");
place("objections").ariaLabel = message("my_objections");
onPress(picture, () => keepPicture(picture, front));
onPress(place("heed"), heedAside);
onPress(place("everything"), openDossier);
onPress(place("details"), () => browser.runtime.openOptionsPage());
onPress(place("report"), () => openReport(front.tab));
browser.storage.onChanged.addListener(drawStored);
browser.permissions.onAdded.addListener(look);
browser.permissions.onRemoved.addListener(look);
/** What is stored, without waiting for the page in front, which is asked meanwhile. */
const shown = drawStored();
await Promise.all([shown, look()]);
