/** Shown once, after installing: what this is, who objects, and how to begin. */

import { showAccess } from "../shared/access.js";
import { beginButton } from "../shared/begin.js";
import { showDetails } from "../shared/details.js";
import { localise } from "../shared/localise.js";
import { place } from "../shared/place.js";

localise("welcome_title");
place("begin").append(beginButton("instagram", "next_begin"), beginButton("facebook", "next_begin"));
await showAccess();
await showDetails();
