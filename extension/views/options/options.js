/** The settings: the person's details, reminders, and access to Meta's pages. */

import { showAccess } from "../shared/access.js";
import { showDetails } from "../shared/details.js";
import { localise } from "../shared/localise.js";
import { showReminders } from "../shared/reminders.js";

localise("my_details");
await showDetails();
await showReminders();
await showAccess();
