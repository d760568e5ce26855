/** Shown once, after installing: what this is, who objects, and how to begin. */

import { showAccess } from "../shared/access.js";
import { beginButtons } from "../shared/begin.js";
import { showDetails } from "../shared/details.js";
import { localise } from "../shared/localise.js";
import { place } from "../shared/place.js";

localise("welcome_title");
place("begin").append(...beginButtons());
await showAccess();
await showDetails();
