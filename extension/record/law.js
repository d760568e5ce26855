/** The law of the country that the person gave. */

import { lawOf } from "../catalogue/law.js";
import { profile } from "./store.js";

export const currentLaw = async () => lawOf((await profile())?.country);
