/** What a person answers in, by the platform's names for it. */

/** A box for text that is edited where it stands. */
export const EDITABLE = "[role='textbox'][contenteditable]";

/** For text of several lines. */
export const AREAS = `textarea, ${EDITABLE}`;

export const CONTROLS = `${AREAS}, select, input:not([type='hidden']), [role='combobox']`;

export const LOCKED =
  ":disabled, [readonly], [aria-disabled='true'], [aria-readonly='true'], [contenteditable='false' i]";
