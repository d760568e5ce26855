/** The fields of an objection form: each control with what it is for. */

import { all } from "../../lib/dom.js";
import { namesOf } from "../../lib/labels.js";
import { AREAS } from "../../lib/selectors.js";
import { faceOf, isDrawn } from "../../lib/visible.js";
import { roleOf } from "./field-role.js";
import { isPartOf } from "./roots.js";

/** @typedef {import("./field-role.js").FieldRole} FieldRole */
/** @typedef {{ role: FieldRole, control: HTMLElement }} Field */
/** @typedef {import("./field-role.js").Context} Context */
/** @typedef {{ role: FieldRole | "unnamed", control: HTMLElement }} Candidate */

const CANDIDATES = `select, ${AREAS}, [role='combobox'], input:not([type]), input[type='text'], input[type='email'], input[type='radio']`;

/**
 * Of several fields for the same thing the person's own comes first: it is the one whose name says
 * nothing else, and says it most briefly. "E-mail address" comes before "E-mail subject" and before
 * "E-mail address to which the newsletter shall go".
 * @param {Field[]} fields
 * @param {Context} context
 */
function ownFirst(fields, { root, words }) {
  const place = (/** @type {Field} */ { role }) => fields.findIndex((field) => field.role === role);
  const name = (/** @type {Field} */ { control }) => namesOf(control, root)[0] ?? "";
  const strange = (/** @type {Field} */ field) => Number(words.say("other-field", name(field)));
  return fields.toSorted(
    (a, b) => place(a) - place(b) || strange(a) - strange(b) || name(a).length - name(b).length,
  );
}

/**
 * @param {Context} context
 * @returns {Candidate[]} in the order of the page, with boxes that nothing names
 */
export const candidatesIn = (context) =>
  all(context.root, CANDIDATES)
    .filter((control) => isPartOf(control, context.root) && isDrawn(faceOf(control)))
    .flatMap((control) => {
      const role = roleOf(control, context);
      return role ? [{ role, control }] : [];
    });

/**
 * @param {Candidate[]} candidates
 * @param {Context & { asksMore: boolean }} context `asksMore`: whether the form has boxes for other things than
 *   the explanation
 * @returns {Field[]} by role in the order of the page; where a role comes twice, one may be a trap
 */
export function fieldsOf(candidates, context) {
  const found = candidates.flatMap(({ role, control }) => (role === "unnamed" ? [] : [{ role, control }]));
  const unnamed = candidates.filter(({ role }) => role === "unnamed").map(({ control }) => control);
  if (context.asksMore) return ownFirst(found, context).filter(({ role }) => role !== "extra");
  // A form that asks for the country asks for an explanation too: where it has one box, and we
  // cannot read its label, the box is for that.
  const [only] = unnamed;
  const areas = all(context.root, AREAS).filter(isDrawn);
  const isAlone = areas.every((area) => area === only || found.some(({ control }) => control === area));
  const asks = (/** @type {FieldRole} */ wanted) => found.some(({ role }) => role === wanted);
  if (only && unnamed.length === 1 && isAlone && asks("country") && !asks("reason"))
    found.push({ role: "reason", control: only });
  return ownFirst(found, context);
}
