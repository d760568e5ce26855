/** Rendered from forms/*.toml. */
export interface Form {
  /** Its id, as it is stored. */
  readonly form: string;
  readonly name: string;
  readonly hosts: readonly string[];
  /** Hosts on which an objection form that nobody listed is this one. */
  readonly unlisted: readonly string[];
  readonly addresses: readonly string[];
  readonly general: readonly string[];
  /** Whether it has boxes for other things than the explanation. */
  readonly asksMore: boolean;
}

declare const forms: readonly Form[];
export default forms;
