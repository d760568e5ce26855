/** The settings: the person's details, and access to Meta's pages. */

import { showAccess } from "../shared/access.js";
import { showDetails } from "../shared/details.js";
import { localise } from "../shared/localise.js";

localise("my_details");
await showDetails();
await showAccess();
