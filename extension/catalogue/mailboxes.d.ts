/** Rendered from mailboxes.toml: the address of the web mail, by domain; `yahoo.*` is every yahoo. */
declare const mailboxes: Readonly<Record<string, string>>;
export default mailboxes;
