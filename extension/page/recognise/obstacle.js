/** What stands where the form should be. */

import { all } from "../../lib/dom.js";
import { textOf } from "../../lib/reading.js";
import { linesOf } from "../../lib/text.js";
import { formAt } from "../../catalogue/address.js";
import { demandsLogin, PASSWORD } from "./login.js";
import { speech } from "./speech.js";

/** @typedef {import("./wording.js").Words} Words */

/** An obstacle is a short page. More characters than this are something else. */
const OBSTACLE = 2500;

const PRESSED = "a, button, [role='button']";

/**
 * @param {Document} document
 * @param {string} text a line for each block
 * @param {Words} words
 * @returns {string | undefined} the words that send the person to log in; a menu's button to do so is none
 */
function loginIn(document, text, words) {
  if (document.querySelector(PASSWORD)) return words.demand("login", text);
  const brief = text.split("\n").filter((block) => demandsLogin(block, words));
  if (brief.length === 0) return undefined;
  const pressed = new Set(all(document, PRESSED).map(textOf));
  return brief.find((block) => !pressed.has(block));
}

/**
 * @param {{ document: Document, url: URL, words: Words }} view
 * @returns {{ kind: "unavailable" | "login", form: string, text: string, why: string[] } | undefined}
 */
export function findObstacle({ document, url, words }) {
  const known = formAt(url);
  if (!known || known.general) return undefined;
  const text = linesOf(speech(document), OBSTACLE);
  if (text.length > OBSTACLE) return undefined;
  const { form } = known.form;
  const region = words.mention("region", text);
  if (region) return { kind: "unavailable", form, text: region, why: ["address", "region"] };
  const login = loginIn(document, text, words);
  return login ? { kind: "login", form, text: login, why: ["address", "login"] } : undefined;
}
