/**
 * Waits for something to be found in the document, looking after each change of it.
 * @template T
 * @param {() => T | undefined} find
 * @param {number} patience milliseconds
 * @returns {Promise<T | undefined>} undefined if it never came
 */
export function until(find, patience) {
  return new Promise((resolve) => {
    const at = find();
    if (at !== undefined) return resolve(at);
    const end = (/** @type {T | undefined} */ found) => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(found);
    };
    const timer = setTimeout(() => end(find()), patience);
    const observer = new MutationObserver(() => {
      const found = find();
      if (found !== undefined) end(found);
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
    return undefined;
  });
}
