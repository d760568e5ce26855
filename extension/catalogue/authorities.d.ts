/** Rendered from authorities.toml: one for each country that is offered. */
export interface Authority {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** In its own languages, parted by " / ". */
  readonly name: string;
  /** The page that takes or explains complaints. */
  readonly complaint: string;
  /** In which it takes complaints, as tags. */
  readonly languages: readonly string[];
  readonly seen: string;
}

declare const authorities: readonly Authority[];
export default authorities;
