import type { Objection } from "./states.js";

/** From the receipt of an objection: calendar months, or days. */
export interface Period {
  readonly months?: number;
  readonly days?: number;
}

/** What a law grants for an answer. `catalogue/laws.js` tells which laws there are, and where each holds. */
export interface Law {
  readonly answer: Period;
  /** Where Meta says in time that it needs longer. */
  readonly extension?: { readonly months: number };
}

/** By which law each objection is judged. */
export type LawFor = (objection: Objection) => Law;
