/** Rendered from laws.toml; countries as ISO 3166-1 alpha-2, each under one law. */
export type LawId = "gdpr" | "uk-gdpr" | "fadp" | "lgpd";

export interface Law {
  readonly law: LawId;
  readonly countries: readonly string[];
  /** The time for an answer, from receipt: calendar months, or days. */
  readonly answer: { readonly months?: number; readonly days?: number };
  /** How much longer an answer may take where that is said in time. */
  readonly extension?: { readonly months: number };
}

declare const laws: readonly Law[];
export default laws;
