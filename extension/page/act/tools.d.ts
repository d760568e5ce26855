import type { Ask } from "../ask.js";
import type { Page } from "../recognise/index.js";
import type { createReporter } from "../reporting.js";
import type { createSent } from "../sent.js";
import type { Vocabulary } from "../vocabulary.js";
import type { Layer } from "./layer.js";
import type { createMarks } from "./mark.js";
import type { createNote } from "./note.js";

/** What every act has at hand. */
export interface Tools {
  ask: Ask;
  report: ReturnType<typeof createReporter>["report"];
  sent: ReturnType<typeof createSent>;
  layer: Layer;
  marks: ReturnType<typeof createMarks>;
  note: ReturnType<typeof createNote>;
  /** What the page is at this moment; does nothing about it. */
  read: (vocabulary: Vocabulary) => Page;
  /** Asks for another look at the page. */
  again: () => void;
  signal: AbortSignal;
}

/** A page of one kind. */
export type PageOf<Kind extends Page["kind"]> = Extract<Page, { kind: Kind }>;
