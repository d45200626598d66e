/** The status of a claim: words, icon and colour together, so that none of them is needed alone. */

import { element, icon } from "/web/element.js";
import { CAUTION, STATUS, wordsOf } from "/web/words.js";

/** @typedef {import("./types.js").Status} Status */

/**
 * @param {Status} status
 * @param {{small?: boolean}} [options]
 */
export function badge(status, { small = false } = {}) {
  const words = STATUS[status]?.word ?? wordsOf({}, status);
  const symbol = status in STATUS ? status : "unverified"; // an unknown status is shown as the careful one
  return element(
    "span",
    { class: small ? "badge badge-small" : "badge", "data-status": symbol },
    icon(symbol),
    element("span", {}, words),
  );
}

/**
 * The badge with what it means and, where it holds, the caution; this stands before every answer.
 *
 * @param {Status} status
 * @param {boolean} unverified
 */
export function statusBlock(status, unverified) {
  return element(
    "div",
    { class: "status", "data-status": status },
    element("p", { class: "status-badge" }, badge(status)),
    element(
      "p",
      { class: "status-meaning" },
      STATUS[status]?.meaning,
      unverified && " ",
      unverified && element("strong", { class: "caution" }, CAUTION),
    ),
  );
}
