// esbuild, in one process: what ships as one file, and what the other scripts import.
// Writes the modules that are imported as a JSON list of paths below the tree.
// Usage: node bundle.mjs <tree> <oldest browser> <folder of what ships> <entry> …

import { build } from "esbuild";

const [absWorkingDir, target, ready, ...entryPoints] = process.argv.slice(2);
const common = { absWorkingDir, bundle: true, color: false, logLevel: "warning" };
const whole = { ...common, target, charset: "utf8", legalComments: "inline" };

// Its style goes in as text: it is used in a closed shadow root that no stylesheet of the page reaches.
const page = {
  entryPoints: ["page/main.js"],
  outfile: `${ready}/page.js`,
  format: "iife",
  loader: { ".css": "text" },
};
// What is long, it loads where it is needed.
const popup = {
  entryPoints: ["views/popup/popup.js", "views/popup/popup.css"],
  external: ["./letter.js"],
  outdir: `${ready}/views/popup`,
  format: "esm",
};
const others = { entryPoints, outdir: "unwritten", write: false, metafile: true, format: "esm" };

try {
  const [{ metafile }] = await Promise.all([
    build({ ...common, ...others }),
    build({ ...whole, ...page }),
    build({ ...whole, ...popup }),
  ]);
  process.stdout.write(JSON.stringify(Object.keys(metafile.inputs)));
} catch {
  // What is wrong was written to standard error, by file and line.
  process.exitCode = 1;
}
