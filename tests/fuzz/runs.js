/** How many are drawn: a fixed share every day; at length, as many as `FUZZ` says, others each time. */

const { FUZZ } = process.env;

export const RUNS = FUZZ ? { numRuns: Number(FUZZ) } : { numRuns: 100, seed: 7 };
