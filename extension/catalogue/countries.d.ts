/** Rendered from countries.toml; countries as ISO 3166-1 alpha-2. */
declare const countries: {
  readonly offered: readonly string[];
  readonly names: Readonly<Record<string, readonly string[]>>;
};
export default countries;
