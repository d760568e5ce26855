/**
 * What takes long to make, made once for each key and kept as long as what asks for it.
 * @template Key
 * @template Made
 * @param {(key: Key) => Made} make
 * @returns {(key: Key) => Made}
 */
export function onceEach(make) {
  /** @type {Map<Key, Made>} */
  const known = new Map();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return /** @type {Made} */ (known.get(key));
  };
}
