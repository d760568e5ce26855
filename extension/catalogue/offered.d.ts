/** Rendered from forms/*.toml and countries.toml: to whom the forms are offered, and where. */
declare const offered: {
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly forms: readonly {
    readonly form: string;
    /** With `{language}` or `{locale}` to be filled in. */
    readonly start: string;
    /** Whether it counts for all of a person's accounts in one Accounts Center. */
    readonly linked: boolean;
  }[];
};
export default offered;
