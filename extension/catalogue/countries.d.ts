/** Rendered from countries.toml: names that pages may use beside the platform's own, by ISO 3166-1 alpha-2. */
declare const countries: Readonly<Record<string, readonly string[]>>;
export default countries;
