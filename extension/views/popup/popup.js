/** The window of the toolbar button: where I stand, what comes next, and my objections. */

import { currentLaw } from "../../background/law.js";
import { objections, profile } from "../../background/store.js";
import { browser, message } from "../../lib/browser.js";
import { saidOfLinks } from "../../objection/linked.js";
import { askAccess } from "../shared/access.js";
import { accountName, begin, beginButton, openDirectly } from "../shared/begin.js";
import { element } from "../shared/element.js";
import { compose } from "../../letters/objection.js";
import { language, localise } from "../shared/localise.js";
import { lookHere, tell } from "./here.js";
import { restOf, showList } from "./list.js";
import { nextStep } from "./next.js";
import { offerPicture } from "./picture.js";
import { showTrouble } from "./trouble.js";

/** The kinds of account that most people have; the others are found from the page itself. */
const COMMON = ["instagram", "facebook"];

const place = (/** @type {string} */ selector) =>
  /** @type {HTMLElement} */ (document.querySelector(selector));

const openDossier = () => browser.tabs.create({ url: browser.runtime.getURL("views/dossier/dossier.html") });

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
  if (step === "letters") await openDossier();
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
    step === "letters" ? message("dossier_letter") : message(`next_${step}`, accountName(target.form)),
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

  place("#next").replaceChildren(...(step ? [nextButton(step, { tab, form })] : []));

  showList(place("#objections"), all, { law, now });
  place("#mine").hidden = all.length === 0;
  place("#everything").textContent = restOf(all);

  const begun = [...all.map((objection) => objection.form), ...(step === "begin" ? [form] : [])];
  const left = saidOfLinks(all) === "linked" ? [] : COMMON.filter((kind) => !begun.includes(kind));
  place("#second").hidden = begun.length === 0 || left.length === 0;
  place("#link-first").hidden = all.length === 0;
  place("#also").replaceChildren(...left.map((kind) => beginButton(kind, "begin_also", "quiet")));

  place("#letter").hidden = here.kind !== "other";
  place("#report").hidden = here.kind !== "other" && sentence !== "here_no_link";

  // What takes another look at the storage comes last: the person reads on meanwhile.
  await showTrouble(place("[data-trouble]"));
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
place("#everything").addEventListener("click", () => void openDossier());
offerPicture(/** @type {HTMLButtonElement} */ (place("#picture")), front);
await show(front);
browser.storage.onChanged.addListener(() => void show(front));
for (const changed of [browser.permissions.onAdded, browser.permissions.onRemoved])
  changed.addListener(async () => {
    front = await lookHere();
    await show(front);
  });
