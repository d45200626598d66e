/** What the page tells besides answers: problems with a way out, and the line that screen readers hear. */

import { byId, element } from "/web/element.js";
import { Problem } from "/web/server.js";

const HEARD = 5; // lines that stay in the live region; a line that is replaced at once is never read out

/**
 * Says something to readers who do not see the page change.
 *
 * @param {string} words
 */
export function announce(words) {
  const region = byId("live", HTMLDivElement);
  region.append(element("p", {}, words));
  while (region.childElementCount > HEARD) region.firstElementChild?.remove();
}

/**
 * A problem as a block of the page.
 *
 * @param {unknown} error
 * @param {(() => void) | null} [retry]  what the button does; without it there is none
 */
export function problemNotice(error, retry = null) {
  const problem = error instanceof Problem ? error : unforeseen(error);
  const faults = problem.errors.map((fault) =>
    element(
      "li",
      {},
      [fault.index === undefined ? null : `Article ${fault.index + 1}`, fault.field, fault.problem]
        .filter(Boolean)
        .join(": "),
    ),
  );
  return element(
    "div",
    { class: "notice problem", role: "alert" },
    element("p", { class: "notice-title" }, problem.title),
    element("p", {}, problem.detail),
    faults.length > 0 && element("ul", {}, ...faults),
    !problem.wantsKey && problem.requestId && element("p", { class: "fine" }, `Request ${problem.requestId}`),
    element(
      "p",
      { class: "actions" },
      problem.wantsKey &&
        element("button", { type: "button", class: "button primary", "data-open": "settings" }, "Enter an API key"),
      retry && element("button", { type: "button", class: "button", onclick: retry }, "Try again"),
    ),
  );
}

/** @param {unknown} error */
function unforeseen(error) {
  console.error(error);
  return new Problem({
    title: "This page failed",
    detail: "Reload it. If that does not help, tell whoever runs this server.",
  });
}
