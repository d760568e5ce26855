/** Rendered from ../letters/<lang>.toml: sentences to choose from, by language. */
export type Situation =
  "photographer" | "video" | "author" | "creator" | "musician" | "parent" | "business" | "person";

export interface Letter {
  readonly opening: readonly string[];
  readonly grounds: Readonly<Record<Situation, readonly string[]>>;
  readonly request: readonly string[];
  readonly closing: readonly string[];
}

declare const letters: Readonly<Record<string, Letter>> & { readonly en: Letter };
export default letters;
