/** Rendered from authorities.toml: one for each country that is offered. */
export interface Authority {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** In its own languages, parted by " / ". */
  readonly name: string;
  /** The page that takes or explains complaints. */
  readonly complaint: string;
  /** Leads to the authorities of the country's regions. */
  readonly list?: string;
  /** When one of those is the right one, in the first of the languages; only with a list. */
  readonly why?: string;
  /** In which it takes complaints, as tags. */
  readonly languages: readonly string[];
  readonly seen: string;
}

declare const authorities: readonly Authority[];
export default authorities;
