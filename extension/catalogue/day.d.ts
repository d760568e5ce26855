/** The newest day, `2026-11-24`, on which anything in the catalogue was seen. */
declare const day: string;
export default day;
