/** Keeping what a person said of an objection, as an event of it. */

import { mayBeReplaced } from "../objection/replacing.js";
import { stateBefore } from "../objection/standing.js";
import { append, awaitsAnswer, mayFollow } from "../objection/states.js";
import { amendObjections } from "./store.js";

/** @typedef {import("../objection/states.js").Objection} Objection */
/** @typedef {import("../objection/states.js").State} State */
/** @typedef {import("../objection/states.js").Fact} Fact */

/**
 * @param {string} id of the objection
 * @param {(objection: Objection, all: readonly Objection[]) => Objection} amended
 */
const amend = (id, amended) =>
  amendObjections((current) =>
    current.map((objection) => (objection.id === id ? amended(objection, current) : objection)),
  );

/**
 * @param {Objection} objection
 * @param {State} state
 * @param {Fact} [fact]
 */
const saying = (objection, state, fact) =>
  append(objection, {
    at: new Date().toISOString(),
    state,
    url: "",
    by: "person",
    ...(fact ? { fact } : {}),
  });

/**
 * @param {string} id
 * @param {State} state what the person's mailbox told them
 */
export const recordPerson = (id, state) =>
  amend(id, (objection) =>
    mayFollow(objection, { state, by: "person" }) ? saying(objection, state) : objection,
  );

/** What must hold for it to be said: a window that shows it may be older than the record. */
const MAY =
  /** @type {Partial<Record<Fact, (objection: Objection, all: readonly Objection[]) => boolean>>} */ ({
    extended: awaitsAnswer,
    replaced: mayBeReplaced,
  });

/**
 * @param {string} id
 * @param {Fact} fact
 */
export const recordFact = (id, fact) =>
  amend(id, (objection, all) =>
    (MAY[fact]?.(objection, all) ?? true) ? saying(objection, objection.state, fact) : objection,
  );

/**
 * What the person said last was a mistake: what held before it holds again. Nothing is erased.
 * @param {string} id
 */
export const takeBack = (id) =>
  amend(id, (objection) => {
    const before = stateBefore(objection.events);
    return before ? saying(objection, before) : objection;
  });

/**
 * @param {string} id
 * @param {string} account the person's own name for it
 */
export const nameAccount = (id, account) => amend(id, (objection) => ({ ...objection, account }));
