/**
 * Cuts a passage out of an article. The server counts Unicode code points; JavaScript strings count UTF-16 units, of
 * which an emoji takes two, so its own slice would mark the wrong words after the first one.
 */

/**
 * @param {string} text    the whole article
 * @param {number} start   code points from its beginning
 * @param {number} end     likewise, exclusive
 * @returns {{before: string, passage: string, after: string}}
 */
export function cut(text, start, end) {
  const from = unitOf(text, start, 0, 0);
  const to = unitOf(text, end, start, from);
  return { before: text.slice(0, from), passage: text.slice(from, to), after: text.slice(to) };
}

/**
 * The UTF-16 index of a code point, counted on from a place that is known.
 *
 * @param {string} text
 * @param {number} point
 * @param {number} knownPoint
 * @param {number} knownUnit
 */
function unitOf(text, point, knownPoint, knownUnit) {
  let unit = knownUnit;
  for (let at = knownPoint; at < point && unit < text.length; at += 1) {
    unit += /** @type {number} */ (text.codePointAt(unit)) > 0xffff ? 2 : 1;
  }
  return unit;
}
