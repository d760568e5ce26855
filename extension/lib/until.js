/**
 * Waits for something to be found in the document, looking after each change of it.
 * @template T
 * @param {() => T | undefined} find
 * @param {number} patience milliseconds
 * @param {AbortSignal} [signal] ends the waiting
 * @returns {Promise<T | undefined>} undefined if it never came
 */
export function until(find, patience, signal) {
  return new Promise((resolve) => {
    const end = (/** @type {T | undefined} */ found) => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(found);
    };
    const look = () => {
      const found = find();
      if (found !== undefined) end(found);
    };
    const timer = setTimeout(() => end(find()), patience);
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, attributes: true });
    signal?.addEventListener("abort", () => end(undefined), { once: true });
    if (signal?.aborted) end(undefined);
    else look();
  });
}
