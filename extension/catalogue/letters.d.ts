import type { LawId } from "./laws.js";

/** Rendered from ../letters/<lang>.toml: sentences to choose from, by language. */
export type Situation =
  "photographer" | "video" | "author" | "creator" | "musician" | "parent" | "business" | "person";

export type LetterKind = "follow-up" | "by-post" | "complaint";

/** With `{facts}` to be filled in. */
export interface WholeLetter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

export interface Letter extends Readonly<Record<LetterKind, WholeLetter>> {
  /** As a tag, with the country whose dates and names it writes where the language has several. */
  readonly language: string;
  readonly opening: readonly string[];
  readonly grounds: Readonly<Record<Situation, readonly string[]>>;
  /** With `{email}`. */
  readonly account: readonly string[];
  readonly request: readonly string[];
  readonly closing: readonly string[];
  /** Stands where an answer would. */
  readonly silence: string;
  /** Stands where the words of a refusal would, if they are not on record. */
  readonly declined: string;
  /** Stands where the authority would, for the person to put in that of their region. */
  readonly regional: string;
  /** The laws that give the right to object, set the time for an answer, and let people complain. */
  readonly law: Readonly<
    Record<LawId, { readonly right: string; readonly term: string; readonly complaint: string }>
  >;
}

declare const letters: Readonly<Record<string, Letter>> & { readonly en: Letter };
export default letters;
