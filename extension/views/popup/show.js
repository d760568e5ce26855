/** Draws what the popup tells: where I stand, what comes next, and my objections. */

import { message } from "../../lib/browser.js";
import { lawsBy } from "../../record/law.js";
import { COMMON, beginButton } from "../shared/begin.js";
import { drawAnew } from "../shared/draw-anew.js";
import { place } from "../shared/place.js";
import { showTrouble } from "../shared/trouble.js";
import { also } from "./also.js";
import { restOf, showList, toAsk } from "./list.js";
import { nextStep } from "./next.js";
import { showsObjection } from "./picture.js";
import { stepButton } from "./step.js";

/** What the page in front calls for has been said: from then on, the person unfolds and folds. */
let isSaid = false;

/**
 * As often as anything has changed.
 * @param {import("./here.js").Front} front
 * @param {Awaited<ReturnType<typeof import("../../record/store.js").overview>>} stored
 */
export function show({ tab, access, here }, { objections, profile, trouble }) {
  const looking = here.kind === "looking";
  const record = { objections, lawFor: lawsBy(profile?.country), now: new Date() };
  const { sentence, step, form = "instagram", objection: spoken } = nextStep({ access, here, ...record });
  place("sentence").textContent = message(sentence);
  place("sentence").ariaBusy = String(looking);
  showTrouble(trouble && `trouble_${trouble}`);
  place("heed").hidden = trouble !== "aside";
  drawAnew(place("next"), ...(step ? [stepButton(step, { tab, form })] : []));
  place("picture").hidden = !showsObjection(here);
  place("report").hidden = here.kind !== "other" && sentence !== "here_no_link";
  showText(here.kind === "other", profile);

  const asked = toAsk(objections, record.now);
  // What went wrong comes first: then every objection stays folded.
  const view = { spoken: trouble ? undefined : spoken, unfold: !looking && !isSaid, asked, ...record };
  isSaid = !looking;
  showList(place("objections"), objections, view);
  place("everything").textContent = restOf(objections);
  place("everything").hidden = objections.length === 0;

  const begins = step === "begin" ? form : undefined;
  const kinds = also(COMMON, { objections, begins, asks: asked !== undefined });
  const offer = begins ? "next_begin" : "begin_also";
  drawAnew(place("also"), ...kinds.map((kind) => beginButton(kind, offer, "quiet")));
}

/**
 * @param {boolean} isNeeded
 * @param {Partial<import("../../objection/kept.js").Profile>} [profile]
 */
function showText(isNeeded, profile) {
  place("letter").hidden = !isNeeded;
  if (isNeeded) void import("./letter.js").then(({ offerText }) => offerText(profile));
}
