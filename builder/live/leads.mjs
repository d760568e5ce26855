// Which links lead to a place where the catalogue has no form: only the shipped code can judge.
// Reads addresses as a JSON list on standard input; writes where the strangers among them lead.
// Usage: node leads.mjs <folder of the rendered extension>

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const leads = pathToFileURL(`${resolve(process.argv[2])}/catalogue/leads.js`);
const { destination, lead } = await import(leads.href);

const links = JSON.parse(readFileSync(0, "utf8"));
const strangers = links.filter((link) => !lead(link).known);
process.stdout.write(JSON.stringify(strangers.map((link) => destination(link)?.href ?? link)));
