/** Two memories of the same things made one: nothing is lost, nothing stands there twice. */

/** @typedef {import("./states.js").Objection} Objection */
/** @typedef {import("./states.js").Event} Event */
/** @typedef {import("./kept.js").Kept} Kept */

/**
 * @template T
 * @param {readonly T[]} mine
 * @param {readonly T[]} theirs
 * @param {(item: T) => unknown} key by which two are the same
 * @returns {T[]} mine, and theirs that I don't have
 */
function united(mine, theirs, key) {
  const name = (/** @type {T} */ item) => JSON.stringify(key(item));
  const known = new Set(mine.map(name));
  const isNew = (/** @type {T} */ item) => known.size < known.add(name(item)).size;
  return [...mine, ...theirs.filter(isNew)];
}

/**
 * By time, where two orders have to become one. Where nothing was added the order stays: it is
 * true even if the clock was set back in the middle.
 * @template T
 * @param {readonly T[]} before
 * @param {T[]} after
 * @param {(item: T) => string} time
 */
function inOrder(before, after, time) {
  const added = before.length > 0 && after.length > before.length;
  return added ? after.toSorted((one, other) => Date.parse(time(one)) - Date.parse(time(other))) : after;
}

/** A fact repeats the state it stands beside. @param {readonly Event[]} events @returns {Event[]} */
function restated(events) {
  /** @type {import("./states.js").State | undefined} */
  let state;
  return events.map((event) => {
    if (event.fact && state) return { ...event, state };
    state = event.state;
    return event;
  });
}

/** @param {Event} event */
const sameEvent = ({ at, state, by, fact }) => [at, fact ?? state, by];

/** @param {Objection} mine @param {Objection | undefined} theirs @returns {Objection} */
function oneRecord(mine, theirs) {
  if (!theirs) return mine;
  const all = united(mine.events, theirs.events, sameEvent);
  const events = restated(inOrder(mine.events, all, ({ at }) => at));
  const state = events.at(-1)?.state ?? mine.state;
  return { ...theirs, ...mine, account: mine.account || theirs.account, state, events };
}

/** @typedef {(mine: Kept["profile"], theirs: Kept["profile"]) => Kept["profile"]} Unite how details become one */

/**
 * @param {Kept} mine on this machine
 * @param {Kept} theirs from a file
 * @param {Unite} unite
 * @returns {Kept}
 */
export function merged(mine, theirs, unite) {
  const objections = united(mine.objections, theirs.objections, ({ id }) => id).map((objection) =>
    oneRecord(
      objection,
      theirs.objections.find(({ id }) => id === objection.id),
    ),
  );
  const profile = unite(mine.profile, theirs.profile);
  return {
    objections: inOrder(mine.objections, objections, ({ events }) => events.at(-1)?.at ?? ""),
    evidence: united(mine.evidence, theirs.evidence, ({ objection, sha256 }) => [objection, sha256]),
    ...(profile ? { profile } : {}),
    // Whenever it was found: the same piece may have been found twice.
    aside: united(mine.aside, theirs.aside, (item) => ({ ...item, at: undefined })),
  };
}
