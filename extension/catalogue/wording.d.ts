/** Rendered from wording/<lang>.toml: patterns by role, by language. docs/catalogue.md tells the roles. */
export type Role =
  | "object"
  | "ai"
  | "here"
  | "neutral"
  | "country"
  | "email"
  | "email-again"
  | "reason"
  | "extra"
  | "other-field"
  | "other-own"
  | "reference"
  | "somebody-else"
  | "third-party"
  | "about-ai"
  | "yes"
  | "send"
  | "onward"
  | "code"
  | "other-code"
  | "wrong-code"
  | "honoured"
  | "received"
  | "pending"
  | "step"
  | "declined"
  | "wanting"
  | "trouble"
  | "already"
  | "other-request"
  | "region"
  | "login"
  | "elsewhere"
  | "beside";

export type Wording = Readonly<
  Record<
    "not" | "if" | "and" | "that" | "no" | "yet" | "proviso" | "may" | "tells" | "stranger" | Role,
    readonly string[]
  >
>;

declare const wording: Readonly<Record<string, Wording>> & { readonly en: Wording };
export default wording;
