/** What a label asks for that says several things. */

import assert from "node:assert/strict";
import { test } from "node:test";
import wording from "../../dist/chromium/catalogue/wording.js";
import { askedBy } from "../../extension/page/recognise/field-words.js";
import { Words } from "../../extension/page/recognise/wording.js";

/** By kind of control: what is asked for, and labels of that. */
const LABELS = {
  text: {
    email: [
      "Email address or phone number",
      "Email or username",
      "Email address linked to your profile",
      "E-Mail-Adresse oder Telefonnummer",
      "Adresse e-mail ou numéro de tél.",
    ],
    "other-field": [
      "URL of your profile (not your email)",
      "Your name as it appears in the email",
      "Name or email",
    ],
    reference: ["Reference number from our email (optional)", "Ticket ID in the email"],
    code: ["Enter the code that we sent to your email address"],
    "other-own": [
      "Any other email addresses you use",
      "Autres adresses e-mail",
      "Otras direcciones de correo electrónico",
    ],
    "somebody-else": ["Email of your data protection officer", "Recipient email"],
  },
  area: {
    reason: ["Please explain how this processing affects you, for example in your job"],
    extra: [
      "Additional information, such as your phone number",
      "Zusätzliche Angaben, die hilfreich sein könnten",
    ],
    "other-field": [
      "Please list the URLs of the content that concerns you, and explain why",
      "Please provide your full name and mailing address, and any additional information",
      "Please provide the prompts you used and explain why the response concerns you",
      "Veuillez fournir les invites que vous avez saisies et expliquer la réponse",
    ],
  },
  list: {
    country: ["Country of residence"],
    "about-ai": ["Is the request in your profile about AI at Meta?"],
    "other-field": ["Country of nationality", "Phone: country"],
  },
};

const words = new Words(["en", "de", "fr", "es"].map((language) => wording[language]));

for (const [kind, asked] of Object.entries(LABELS))
  for (const [role, labels] of Object.entries(asked))
    for (const label of labels)
      test(`${kind}: ${label}`, () => assert.equal(askedBy([label], kind, words), role));

test("the first name that asks for anything decides", () => {
  assert.equal(askedBy(["Please choose", "Email address", "phone"], "text", words), "email");
});
