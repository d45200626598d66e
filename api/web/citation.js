/** The marks [n] behind a sentence and the list of passages that they lead to. */

import { openPassage } from "/web/article.js";
import { element } from "/web/element.js";
import { day } from "/web/moment.js";
import { speakerWords } from "/web/speaker.js";
import { EVIDENCE, wordsOf } from "/web/words.js";

/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Citation} Citation */

/**
 * The marks of a sentence, each of which opens its passage.
 *
 * @param {Citation[]} citations
 * @param {() => Answer | null} answer  the whole answer, once it is there
 * @returns {HTMLElement | null}
 */
export function marks(citations, answer) {
  if (citations.length === 0) return null;
  return element("span", { class: "marks" }, ...citations.map((citation) => mark(citation, answer)));
}

/**
 * @param {Citation} citation
 * @param {() => Answer | null} answer
 */
function mark(citation, answer) {
  const label = `Passage ${citation.number}, ${citation.source}, ${day(citation.published_at)}`;
  const open = (/** @type {MouseEvent} */ event) =>
    openPassage(citation, answer(), /** @type {HTMLElement} */ (event.currentTarget));
  return element(
    "button",
    { type: "button", class: "mark", "data-citation": citation.id, "aria-label": label, title: label, onclick: open },
    `[${citation.number}]`,
  );
}

/**
 * Every passage that the answer rests on, in the order of the numbers.
 *
 * @param {Answer} answer
 */
export function sourceList(answer) {
  const entries = answer.citations.map((citation) => {
    const open = (/** @type {MouseEvent} */ event) =>
      openPassage(citation, answer, /** @type {HTMLElement} */ (event.currentTarget));
    return element(
      "li",
      { class: "source", value: citation.number },
      element("span", { class: "source-number", "aria-hidden": "true" }, citation.number),
      element(
        "div",
        {},
        element(
          "p",
          { class: "source-head" },
          element("strong", {}, citation.source),
          " ",
          element("time", { datetime: citation.published_at }, day(citation.published_at)),
        ),
        element(
          "p",
          { class: "source-title" },
          element("button", { type: "button", class: "link", onclick: open }, citation.title),
        ),
        !isQuoted(citation, answer) && element("blockquote", { class: "source-quote" }, citation.quote),
        element(
          "p",
          { class: "fine" },
          `${wordsOf(EVIDENCE, citation.evidence)}. Speaker: ${speakerWords(citation.speaker)}.`,
        ),
      ),
    );
  });
  return element("ol", { class: "source-list" }, ...entries);
}

/**
 * True if the prose above gives these words already.
 *
 * @param {Citation} citation
 * @param {Answer} answer
 */
function isQuoted({ quote }, answer) {
  return answer.statements.some(({ text }) => text.includes(quote));
}
