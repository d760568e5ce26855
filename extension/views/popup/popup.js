/** The window of the toolbar button: where I stand, what comes next, and my objections. */

import { accountName } from "../../background/account.js";
import { overview } from "../../background/store.js";
import { lawOf } from "../../catalogue/law.js";
import { browser, message } from "../../lib/browser.js";
import { saidOfLinks } from "../../objection/linked.js";
import { askAccess } from "../shared/access.js";
import { askPage } from "../shared/ask-page.js";
import { COMMON, begin, beginButton, openDirectly } from "../shared/begin.js";
import { button, onPress } from "../shared/button.js";
import { drawAnew } from "../shared/draw-anew.js";
import { element } from "../shared/element.js";
import { localise } from "../shared/localise.js";
import { place } from "../shared/place.js";
import { showTrouble } from "../shared/trouble.js";
import { lookHere } from "./here.js";
import { SHOWN, restOf, showList, toAsk } from "./list.js";
import { nextStep } from "./next.js";
import { offerPicture } from "./picture.js";

const openDossier = () => browser.tabs.create({ url: browser.runtime.getURL("views/dossier/dossier.html") });

/**
 * @param {import("./next.js").Step} step
 * @param {{ tab: number, form: string }} target
 */
async function follow(step, { tab, form }) {
  if (step === "access") await askAccess();
  if (step === "reload") await browser.tabs.reload(tab);
  if (step === "details") await browser.runtime.openOptionsPage();
  if (step === "fill") await askPage(tab, "fill");
  if (step === "direct") await openDirectly(form);
  if (step === "begin" || step === "again") await begin(form);
  if (step === "letters") await openDossier();
  window.close();
}

/**
 * @param {import("./next.js").Step} step
 * @param {{ tab: number, form: string }} target
 */
const nextButton = (step, target) =>
  button(
    { "data-next": step },
    step === "letters" ? message("dossier_letter") : message(`next_${step}`, accountName(target.form)),
    () => follow(step, target),
  );

/** What the page in front calls for has been said: from then on, the person unfolds and folds. */
let isSaid = false;

/**
 * @param {Awaited<ReturnType<typeof lookHere>>} front
 * @param {Awaited<ReturnType<typeof overview>>} stored
 */
function show({ tab, access, here }, { objections: all, profile, trouble }) {
  const looking = here.kind === "looking";
  const record = { objections: all, law: lawOf(profile?.country), now: new Date() };
  const { sentence, step, form = "instagram", objection: spoken } = nextStep({ access, here, ...record });
  place("sentence").textContent = message(sentence);
  place("sentence").ariaBusy = String(looking);
  showTrouble(trouble && `trouble_${trouble}`);

  drawAnew(place("next"), ...(step ? [nextButton(step, { tab, form })] : []));

  const asked = toAsk(all, record.now);
  // What went wrong comes first: then every objection stays folded.
  const view = { spoken: trouble ? undefined : spoken, unfold: !looking && !isSaid, asked, ...record };
  isSaid = !looking;
  showList(place("objections"), all, view);
  place("everything").textContent = restOf(all);
  place("everything").hidden = all.length === 0;

  const begun = [...all.map((objection) => objection.form), ...(step === "begin" ? [form] : [])];
  const left = saidOfLinks(all) === "linked" ? [] : COMMON.filter((kind) => !begun.includes(kind));
  // Whether another objection is needed follows from the answer.
  const also = begun.length > 0 && all.length < SHOWN && !asked ? left : [];
  const offer = step === "begin" ? "next_begin" : "begin_also";
  drawAnew(place("also"), ...also.map((kind) => beginButton(kind, offer, "quiet")));

  place("report").hidden = here.kind !== "other" && sentence !== "here_no_link";
}

/** Before the page in front has been asked: what is stored is shown at once. */
let front = /** @type {Awaited<ReturnType<typeof lookHere>>} */ ({
  ...{ tab: browser.tabs.TAB_ID_NONE, access: true },
  here: { kind: "looking" },
});

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
  draw();
  if (front.here.kind === "looking") setTimeout(look, AGAIN);
}

localise("my_objections");
place("objections").ariaLabel = message("my_objections");
onPress(place("details"), () => browser.runtime.openOptionsPage());
onPress(place("report"), () =>
  browser.tabs.create({ url: browser.runtime.getURL(`views/report/report.html?tab=${front.tab}`) }),
);
onPress(place("everything"), openDossier);
browser.storage.onChanged.addListener(drawStored);
browser.permissions.onAdded.addListener(look);
browser.permissions.onRemoved.addListener(look);
await drawStored();
await look();
offerPicture(place("picture", HTMLButtonElement), front);
if (front.here.kind === "other")
  document.head.append(element("script", { type: "module", src: "letter.js" }));
