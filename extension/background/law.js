/** The law of the country that the person gave. */

import laws from "../catalogue/laws.js";
import { lawOf } from "../objection/law.js";
import { profile } from "./store.js";

export const currentLaw = async () => lawOf(laws, (await profile())?.country);
