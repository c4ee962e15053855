/**
 * Makes an element. Strings become text nodes, never markup, so nothing that anybody wrote can become part of the page.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name Tag name.
 * @param {Record<string, string | boolean | undefined>} [attributes] `true` writes a bare attribute; `false` and `undefined` none.
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/**
 * A part of the page that `index.html` promises.
 * @template {HTMLElement} [Found=HTMLElement]
 * @param {string} id
 * @returns {Found}
 * @throws {Error} When it is absent: page and script are of different versions.
 */
export function part(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No element ${id}`);
  return /** @type {Found} */ (found);
}
