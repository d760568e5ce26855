/** The window of the toolbar button: where I stand, what comes next, and my objections. */

import { currentLaw } from "../../background/law.js";
import { objections, profile } from "../../background/store.js";
import { browser, message } from "../../lib/browser.js";
import { askAccess } from "../shared/access.js";
import { accountName, begin, beginButton, openDirectly } from "../shared/begin.js";
import { element } from "../shared/element.js";
import { compose } from "../../letters/objection.js";
import { language, localise } from "../shared/localise.js";
import { lookHere, tell } from "./here.js";
import { nextStep } from "./next.js";
import { objectionItem } from "./objection.js";
import { showTrouble } from "./trouble.js";

/** The kinds of account that most people have; the others are found from the page itself. */
const COMMON = ["instagram", "facebook"];

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
  place("#objections").replaceChildren(
    ...all.toReversed().map((objection) => objectionItem(objection, law, now, open.has(objection.id))),
  );
  place("#mine").hidden = all.length === 0;

  const begun = [...all.map((objection) => objection.form), ...(step === "begin" ? [form] : [])];
  place("#also").hidden = begun.length === 0;
  place("#also").replaceChildren(
    ...COMMON.filter((kind) => !begun.includes(kind)).map((kind) => beginButton(kind, "begin_also", "quiet")),
  );

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
await show(front);
browser.storage.onChanged.addListener(() => void show(front));
for (const changed of [browser.permissions.onAdded, browser.permissions.onRemoved])
  changed.addListener(async () => {
    front = await lookHere();
    await show(front);
  });
