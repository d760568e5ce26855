import type { Objection } from "./states.js";

/** A picture or an e-mail that a person added to an objection. */
export interface Evidence {
  id: string;
  /** Id of the objection. */
  objection: string;
  /** ISO 8601, UTC. */
  at: string;
  kind: "picture" | "mail";
  /** Of the file. */
  name: string;
  /** As in MIME. */
  type: string;
  /** Bytes. */
  size: number;
  /** Hexadecimal. */
  sha256: string;
  /** Base64. */
  data: string;
  /** Of an e-mail, as are the next two. */
  subject?: string;
  sender?: string;
  /** Its own date. */
  sent?: string;
}

/** A person's details. */
export interface Profile {
  /** ISO 3166-1 alpha-2. */
  country: string;
  email: string;
  situation: string;
  reason: string;
  autofill: boolean;
  /** A sentence of the person's own that the reason is built with. */
  own?: string;
  /** The reason's, as a tag. */
  language?: string;
}

/** What could not be read, kept as it was found. */
export interface Aside {
  /** ISO 8601, UTC. */
  at?: string;
  /** Names the place. */
  why: string;
  value: unknown;
}

/** All that is kept on this machine. */
export interface Kept {
  objections: Objection[];
  evidence: Evidence[];
  profile?: Partial<Profile> | undefined;
  aside: Aside[];
}
