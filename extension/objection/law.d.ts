/** From the receipt of an objection: calendar months, or days. */
export interface Period {
  readonly months?: number;
  readonly days?: number;
}

/** By which law a person objects: it sets the time for an answer. `catalogue/laws.js` has them. */
export interface Law {
  readonly law: string;
  readonly countries: readonly string[];
  readonly answer: Period;
  /** Where Meta says in time that it needs longer. */
  readonly extension?: { readonly months: number };
}
