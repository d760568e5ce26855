/** The window of the toolbar button: where I stand, what comes next, and my objections. */

import { currentLaw } from "../../background/law.js";
import { objections, profile } from "../../background/store.js";
import forms from "../../catalogue/forms.js";
import { browser, message } from "../../lib/browser.js";
import { askAboutLinks, saidOfLinks } from "../../objection/linked.js";
import { summarise } from "../../objection/summary.js";
import { askAccess } from "../shared/access.js";
import { accountName, begin, beginButton, openDirectly } from "../shared/begin.js";
import { element } from "../shared/element.js";
import { compose } from "../../letters/objection.js";
import { language, localise } from "../shared/localise.js";
import { lookHere, tell } from "./here.js";
import { nextStep } from "./next.js";
import { objectionItem } from "./objection.js";
import { offerPicture } from "./picture.js";
import { showTrouble } from "./trouble.js";

/** The kinds of account that most people have; the others are found from the page itself. */
const COMMON = ["instagram", "facebook"];

/** Those of which one objection counts for all linked accounts. */
const LINKED = forms.filter(({ linked }) => linked).map(({ form }) => form);

/** Objections that the window shows; the dossier shows them all. */
const SHOWN = 5;

const place = (/** @type {string} */ selector) =>
  /** @type {HTMLElement} */ (document.querySelector(selector));

/**
 * @param {import("./next.js").Step} step
 * @param {{ tab: number, form: string }} target
 */
async function take(step, { tab, form }) {
  if (step === "access") await askAccess();
  if (step === "reload") await browser.tabs.reload(tab);
  if (step === "details") await browser.runtime.openOptionsPage();
  if (step === "fill") await tell(tab, "fill");
  if (step === "direct") await openDirectly(form);
  if (step === "begin" || step === "again") await begin(form);
  window.close();
}

/**
 * @param {import("./next.js").Step} step
 * @param {{ tab: number, form: string }} target
 */
function nextButton(step, target) {
  const button = element(
    "button",
    { type: "button", "data-next": step },
    message(`next_${step}`, accountName(target.form)),
  );
  button.addEventListener("click", () => void take(step, target));
  return button;
}

/** @param {Awaited<ReturnType<typeof lookHere>>} front */
async function show({ tab, access, here }) {
  const all = await objections();
  const law = await currentLaw();
  const now = new Date();
  const { sentence, step, form = "instagram" } = nextStep({ access, here, objections: all, law, now });
  place("[data-summary]").textContent = message(sentence);

  await showTrouble(place("[data-trouble]"));
  place("#next").replaceChildren(...(step ? [nextButton(step, { tab, form })] : []));

  const open = new Set(
    [...document.querySelectorAll("[data-objection]:has(details[open])")].map((item) =>
      item.getAttribute("data-objection"),
    ),
  );
  const few = all.slice(-SHOWN);
  const { objection: pressing } = summarise(all, law, now);
  if (pressing && !few.includes(pressing)) few[0] = pressing;
  const asked = askAboutLinks(all, LINKED);
  place("#objections").replaceChildren(
    ...few
      .toReversed()
      .map((objection) =>
        objectionItem(objection, { law, now, open: open.has(objection.id), ask: objection === asked }),
      ),
  );
  place("#mine").hidden = all.length === 0;
  place("#everything").textContent =
    all.length > SHOWN ? message("list_more", String(all.length - SHOWN)) : message("list_everything");

  const begun = [...all.map((objection) => objection.form), ...(step === "begin" ? [form] : [])];
  const left = saidOfLinks(all) === "linked" ? [] : COMMON.filter((kind) => !begun.includes(kind));
  place("#second").hidden = begun.length === 0 || left.length === 0;
  place("#link-first").hidden = all.length === 0;
  place("#also").replaceChildren(...left.map((kind) => beginButton(kind, "begin_also", "quiet")));

  place("#letter").hidden = here.kind !== "other";
  place("#report").hidden = here.kind !== "other" && sentence !== "here_no_link";
  const known = await profile();
  place("[data-letter]").textContent = known?.reason || compose({ language });
}

localise("my_objections");
place("#details").addEventListener("click", () => void browser.runtime.openOptionsPage());
place("[data-action='copy']").addEventListener("click", async ({ currentTarget }) => {
  const button = /** @type {HTMLElement} */ (currentTarget);
  await navigator.clipboard.writeText(place("[data-letter]").textContent ?? "");
  button.textContent = message("copied");
});
let front = await lookHere();
place("#report").addEventListener("click", () => {
  void browser.tabs.create({ url: browser.runtime.getURL(`views/report/report.html?tab=${front.tab}`) });
});
place("#everything").addEventListener("click", () => {
  void browser.tabs.create({ url: browser.runtime.getURL("views/dossier/dossier.html") });
});
offerPicture(/** @type {HTMLButtonElement} */ (place("#picture")), front);
await show(front);
browser.storage.onChanged.addListener(() => void show(front));
for (const changed of [browser.permissions.onAdded, browser.permissions.onRemoved])
  changed.addListener(async () => {
    front = await lookHere();
    await show(front);
  });
