/** The parts that a page is made of, by the platform's names for them. */

export const MAIN = "[role='main'], main";

/** Around the content: menus and the like. */
export const AROUND =
  "nav, header, footer, aside, [role='navigation'], [role='banner'], [role='contentinfo'], [role='complementary']";

/** What is laid over the content, or opens beside it. */
export const WINDOWS = "dialog, [role='dialog'], [role='alertdialog']";

/** What comes to tell something and asks for nothing. */
export const NOTICES = "[role='alert'], [role='status']";

/** In each of these one thing is done. */
export const STEPS = `${WINDOWS}, ${MAIN}`;
