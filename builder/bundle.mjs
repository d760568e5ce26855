// esbuild, twice in one process: the content script as one file, and what the other scripts import.
// Writes the modules that are imported as a JSON list of paths below the tree.
// Usage: node bundle.mjs <tree> <oldest browser> <file of the content script> <entry> …

import { build } from "esbuild";

const [absWorkingDir, target, outfile, ...entryPoints] = process.argv.slice(2);
const common = { absWorkingDir, bundle: true, color: false, logLevel: "warning" };

// Its style goes in as text: it is used in a closed shadow root that no stylesheet of the page reaches.
const page = {
  entryPoints: ["page/main.js"],
  outfile,
  target,
  format: "iife",
  charset: "utf8",
  legalComments: "inline",
  loader: { ".css": "text" },
};
const others = { entryPoints, outdir: "unwritten", write: false, metafile: true, format: "esm" };

try {
  const [, { metafile }] = await Promise.all([
    build({ ...common, ...page }),
    build({ ...common, ...others }),
  ]);
  process.stdout.write(JSON.stringify(Object.keys(metafile.inputs)));
} catch {
  // What is wrong was written to standard error, by file and line.
  process.exitCode = 1;
}
