/**
 * The few calls of a browser's that the background makes, kept in memory. Each takes a moment, as
 * in a browser, so that what runs at once also runs into each other.
 */

const soon = () => new Promise((resolve) => setImmediate(resolve));

function area() {
  let kept = {};
  return {
    async get(keys) {
      await soon();
      const wanted = Object.entries(kept).filter(([key]) => [keys].flat().includes(key));
      return structuredClone(Object.fromEntries(wanted));
    },
    async set(values) {
      await soon();
      kept = { ...kept, ...structuredClone(values) };
    },
    async remove(key) {
      await soon();
      kept = Object.fromEntries(Object.entries(kept).filter(([name]) => name !== key));
    },
    clear() {
      kept = {};
    },
    async getBytesInUse() {
      return JSON.stringify(kept).length;
    },
  };
}

/** One holder at a time for each name, in the order in which they asked. */
function locks() {
  const last = new Map();
  return {
    request(name, act) {
      const held = (last.get(name) ?? Promise.resolve()).then(act);
      last.set(
        name,
        held.catch(() => {}),
      );
      return held;
    },
  };
}

/** Tab id → the address it shows. */
export const open = new Map();

export const browser = {
  runtime: { id: "ours", openOptionsPage: soon, getManifest: () => ({ version: "1" }) },
  storage: { local: area(), session: area() },
  tabs: { get: async (tab) => ({ url: open.get(tab) }) },
};

globalThis.browser = browser;
Object.defineProperty(globalThis, "navigator", { value: { locks: locks() }, configurable: true });
