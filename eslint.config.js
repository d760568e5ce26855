import js from "@eslint/js";
import noUnsanitized from "eslint-plugin-no-unsanitized";
import globals from "globals";

/** What runs on other people's pages never makes code or markup out of text. */
const noTextAsCode = {
  "no-eval": "error",
  "no-implied-eval": "error",
  "no-new-func": "error",
  "no-script-url": "error",
  "no-restricted-properties": [
    "error",
    ...["innerHTML", "outerHTML", "insertAdjacentHTML", "setHTMLUnsafe", "write", "writeln"].map(
      (property) => ({
        property,
        message: "Build elements, and set their textContent.",
      }),
    ),
  ],
};

/** Of a form, what it seems to do may be a control of that name: the platform's own methods are asked instead. */
const noNamedControls = {
  "no-restricted-syntax": [
    "error",
    {
      selector:
        "CallExpression > MemberExpression.callee[property.name=/^(matches|closest|contains|(get|set|has|remove)Attribute|querySelector(All)?|checkVisibility|getBoundingClientRect)$/]:not([object.name='document'])",
      message: "Of a form this may be a control of that name: use lib/dom.js.",
    },
  ],
};

export default [
  { ignores: [".venv/", "build/", "dist/", "**/*.d.ts"] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-console": ["error", { allow: ["error", "warn"] }],
      "no-unused-vars": [
        "error",
        { varsIgnorePattern: "^_", argsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" },
      ],
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    ...noUnsanitized.configs.recommended,
    files: ["extension/**/*.js"],
    rules: { ...noUnsanitized.configs.recommended.rules, ...noTextAsCode },
    languageOptions: { globals: { ...globals.browser, ...globals.webextensions } },
  },
  { files: ["extension/{lib,page}/**/*.js"], rules: noNamedControls },
  {
    files: ["builder/**/*.js", "tests/bench/**/*.js"],
    languageOptions: { globals: { ...globals.browser, ...globals.webextensions } },
  },
  {
    files: ["*.js", "builder/**/*.mjs", "tests/**/*.js"],
    languageOptions: { globals: globals.node },
  },
];
