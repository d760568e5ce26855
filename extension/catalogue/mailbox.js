/** The web mail of an e-mail address. */

import mailboxes from "./mailboxes.js";

/**
 * @param {string} email
 * @returns {string | undefined} where its mail is read; undefined if we don't know
 */
export function mailboxOf(email) {
  const domain = email.slice(email.lastIndexOf("@") + 1).toLowerCase();
  const anywhere = domain.replace(/\..*$/u, ".*");
  return (
    [domain, anywhere].map((name) => Object.hasOwn(mailboxes, name) && mailboxes[name]).find(Boolean) ||
    undefined
  );
}
