/**
 * What takes long to make, made once for each key and kept as long as the page.
 * @template Key
 * @template Made
 * @param {(key: Key) => Made} make
 * @returns {(key: Key) => Made}
 */
export function onceEach(make) {
  /** @type {Map<Key, Made>} */
  const known = new Map();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}
