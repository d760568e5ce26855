/** Rendered from forms/*.toml. */
export type FormId = "instagram" | "facebook" | "meta-account" | "whatsapp" | "third-party";

export type FieldRole =
  | "country"
  | "email"
  | "email-again"
  | "reason"
  | "extra"
  | "about-ai"
  | "name"
  | "choice"
  | "prompts"
  | "evidence";

export interface Field {
  readonly role: FieldRole;
  readonly generations: readonly ("long" | "short")[];
  readonly required: boolean;
  /** Whether we write into it. */
  readonly fill: boolean;
  /** Characters, where the form insists. */
  readonly minimum?: number;
}

export interface Form {
  readonly form: FormId;
  readonly name: string;
  /** With `{language}` or `{locale}` to be filled in. */
  readonly start: string;
  readonly hosts: readonly string[];
  /** Hosts on which an objection form that nobody listed is this one. */
  readonly unlisted: readonly string[];
  /** Whether it counts for all of a person's accounts in one Accounts Center. */
  readonly linked: boolean;
  readonly addresses: readonly string[];
  readonly general: readonly string[];
  readonly fields: readonly Field[];
}

declare const forms: readonly Form[];
export default forms;
