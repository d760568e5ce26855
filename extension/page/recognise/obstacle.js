/** What stands where the form should be. */

import { blocks, mainOf } from "../../lib/reading.js";
import { linesOf } from "../../lib/text.js";
import { formAt } from "../../catalogue/address.js";

/** @typedef {import("./wording.js").Words} Words */

/** An obstacle is a short page. More characters than this are something else. */
const OBSTACLE = 2500;

const LOGIN = "input[type='password'], a[href*='/login']";

/**
 * @param {{ document: Document, url: URL, words: Words }} view
 * @returns {{ kind: "unavailable" | "login", form: string, text: string, why: string[] } | undefined}
 */
export function findObstacle({ document, url, words }) {
  const known = formAt(url);
  if (!known || known.general) return undefined;
  const text = linesOf(blocks(mainOf(document)), OBSTACLE);
  if (text.length > OBSTACLE) return undefined;
  const { form } = known.form;
  const region = words.mention("region", text);
  if (region) return { kind: "unavailable", form, text: region, why: ["address", "region"] };
  const login = document.querySelector(LOGIN) && words.demand("login", text);
  return login ? { kind: "login", form, text: login, why: ["address", "login"] } : undefined;
}
