// Calls what ships, so that nothing is judged twice, and by two rules.
// Reads calls as a JSON list on standard input, each [module, function, argument …]; an argument
// { href } is that URL. Writes their answers as a JSON list, null for none.
// Usage: node shipped.mjs <folder of the extension>

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = pathToFileURL(`${resolve(process.argv[2])}/`);
const calls = JSON.parse(readFileSync(0, "utf8"), (_, value) => (value?.href ? new URL(value.href) : value));

const answers = [];
for (const [module, name, ...given] of calls) {
  const { [name]: judge } = await import(new URL(module, folder).href);
  answers.push(judge(...given));
}
process.stdout.write(JSON.stringify(answers));
