// What only the shipped code can judge: it alone knows how a pattern matches.
// Reads questions as a JSON list on standard input: { language, wording } or { pages, addresses }.
// Writes for each what disagrees, as a list of { source, where, what, remedy }.
// Usage: node agree.mjs <folder of the extension>

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const lib = pathToFileURL(`${resolve(process.argv[2])}/lib/`);
const { says } = await import(new URL("patterns.js", lib).href);
const { claim } = await import(new URL("claims.js", lib).href);
const { matches } = await import(new URL("match-pattern.js", lib).href);

/** A text of the first role that reads as one of the others would be told to the person wrongly. */
const NEVER_ALSO = {
  title: ["elsewhere", "beside", "somebody-else"],
  "third-party": ["somebody-else"],
  code: ["other-code", "wrong-code", "honoured", "declined"],
  "wrong-code": ["honoured", "declined"],
  honoured: ["declined"],
  received: ["honoured", "declined"],
  declined: ["honoured"],
  already: ["honoured", "declined"],
  region: ["honoured", "declined"],
};

/** Only a claim that stands by itself confirms; everything else is recognised by its words. */
function holds(role, wording, text) {
  const patterns = wording[role].match;
  return role === "honoured" ? claim(patterns, wording, text) !== undefined : says(patterns, text);
}

function* disagreeing(wording, role, text) {
  for (const wanted of role === "title" ? ["object", "ai"] : [role]) {
    if (!holds(wanted, wording, text)) {
      yield [
        `no pattern of \`${wanted}\` matches "${text}"`,
        `add to \`match\` of [${wanted}] the stems that carry it`,
      ];
    }
  }
  for (const other of NEVER_ALSO[role] ?? []) {
    if (holds(other, wording, text)) {
      yield [
        `"${text}" of \`${role}\` reads as \`${other}\` too`,
        `write the patterns of [${other}] narrower`,
      ];
    }
  }
}

function* inWording(language, wording) {
  for (const [role, { said = [] }] of Object.entries(wording)) {
    for (const [index, { text }] of said.entries()) {
      for (const [what, remedy] of disagreeing(wording, role, text)) {
        yield { source: `wording/${language}`, where: [role, "said", index], what, remedy };
      }
    }
  }
}

function* outside(pages, addresses) {
  for (const { source, where, url } of addresses) {
    if (!URL.canParse(url)) {
      yield { source, where, what: `${url} is no address`, remedy: "write it as the browser shows it" };
    } else if (!pages.some((match) => matches(match, new URL(url)))) {
      const what = `the extension may not see ${url}`;
      yield { source, where, what, remedy: "add a [[page]] with a `match` for it to sites.toml" };
    }
  }
}

const questions = JSON.parse(readFileSync(0, "utf8"));
const answers = questions.map(({ language, wording, pages, addresses }) =>
  wording ? [...inWording(language, wording)] : [...outside(pages, addresses)],
);
process.stdout.write(JSON.stringify(answers));
