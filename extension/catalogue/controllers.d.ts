/** Rendered from controllers.toml: one for each country that is offered. */
export interface Controller {
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly name: string;
  /** Lines of the postal address. */
  readonly address: readonly string[];
}

declare const controllers: readonly Controller[];
export default controllers;
