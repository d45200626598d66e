/** One checked sentence of the answer. A sentence that quotes is set as a quotation: who says it, then the words. */

import { attributedStatement } from "/web/attribution.js";
import { marks } from "/web/citation.js";
import { copyButton } from "/web/copy.js";
import { element } from "/web/element.js";

/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Citation} Citation */

/**
 * @param {string} text
 * @param {Citation[]} citations
 * @param {() => Answer | null} answer  the whole answer, once it is there
 */
export function statement(text, citations, answer) {
  const { lead, quote } = split(text, citations);
  const tools = copyButton("Copy", () => attributedStatement(text, citations, /** @type {Answer} */ (answer())));
  tools.setAttribute("aria-label", "Copy with source, date and status");
  tools.hidden = answer() === null; // the status that goes with the sentence is not whole yet
  const body = quote
    ? element(
        "figure",
        { class: "quotation" },
        element("figcaption", {}, lead),
        element("blockquote", {}, quote, " ", marks(citations, answer)),
      )
    : element("p", { class: "sentence" }, lead, " ", marks(citations, answer));
  return element("div", { class: "statement" }, body, tools);
}

/**
 * Parts a sentence before the quotation marks around a cited passage; both parts together are the sentence.
 *
 * @param {string} text
 * @param {Citation[]} citations
 * @returns {{lead: string, quote: string}}
 */
export function split(text, citations) {
  for (const { quote } of citations) {
    const at = text.indexOf(quote);
    if (at < 1) continue;
    const begin = '“"'.includes(text[at - 1]) ? at - 1 : at;
    if (begin > 0) return { lead: text.slice(0, begin), quote: text.slice(begin) };
  }
  return { lead: text, quote: "" };
}
