/**
 * The element of that id, which the page's own template holds.
 * @template {HTMLElement} [Kind=HTMLElement]
 * @param {string} id
 * @param {new () => Kind} [kind]
 * @returns {Kind}
 */
export function place(id, kind = /** @type {any} */ (HTMLElement)) {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new TypeError(
    `The page has no ${kind.name} with the id “${id}”: its template and its script disagree.`,
  );
}
