/** Tells that an earlier answer rests on articles that were replaced or removed since it was given. */

import { element, icon } from "/web/element.js";
import { moment } from "/web/moment.js";
import { CHANGE, wordsOf } from "/web/words.js";

/** @typedef {import("./types.js").Answer} Answer */

/**
 * @param {import("./types.js").Affected[]} affected
 * @param {Answer} answer
 * @param {() => void} again  asks the same question anew
 */
export function affectedNotice(affected, answer, again) {
  if (affected.length === 0) return null;
  const changes = affected.map(({ article_id: id, change, at }) => {
    const title = answer.citations.find((citation) => citation.article_id === id)?.title ?? id;
    return element(
      "li",
      {},
      element("q", {}, title),
      ` ${wordsOf(CHANGE, change)}, `,
      element("time", { datetime: at }, moment(at)),
    );
  });
  return element(
    "div",
    { class: "notice affected", role: "note", "aria-label": "Changed since" },
    element(
      "p",
      { class: "notice-title" },
      icon("unverified"),
      " This answer rests on articles that have changed since",
    ),
    element("ul", {}, ...changes),
    element(
      "p",
      { class: "actions" },
      element("button", { type: "button", class: "button", onclick: again }, "Ask again"),
    ),
  );
}
