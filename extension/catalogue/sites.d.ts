/** Rendered from sites.toml. */
declare const sites: {
  readonly pages: readonly { readonly kind: "privacy" | "form" | "help" | "login"; readonly match: string }[];
  readonly redirects: readonly {
    readonly hosts: readonly string[];
    readonly path: string;
    readonly parameter: string;
  }[];
  /** Match patterns. */
  readonly contacts: readonly string[];
  readonly notThis: readonly string[];
};
export default sites;
