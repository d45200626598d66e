/** An article in the panel, whole or with the cited passage marked. */

import { attributedQuote, isWeb } from "/web/attribution.js";
import { copyButton } from "/web/copy.js";
import { element, icon } from "/web/element.js";
import { moment } from "/web/moment.js";
import { announce, problemNotice } from "/web/notice.js";
import { openPanel, reveal } from "/web/panel.js";
import { cut } from "/web/passage.js";
import { Problem, json } from "/web/server.js";
import { speakerWords } from "/web/speaker.js";
import { EVIDENCE, wordsOf } from "/web/words.js";

/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Article} Article */
/** @typedef {import("./types.js").Citation} Citation */

/**
 * Shows the article of a citation and marks the passage.
 *
 * @param {Citation} citation
 * @param {Answer | null} answer  what it was cited in, to step to its other passages; null while it still arrives
 * @param {HTMLElement} from  gets the focus back
 */
export async function openPassage(citation, answer, from) {
  const { body, isCurrent } = openPanel(from, {
    title: citation.title,
    label: `Passage ${citation.number}${answer ? ` of ${answer.citations.length}` : ""}`,
    tools: steps(citation, answer, from),
    onClose: () => tellMarks(""),
  });
  tellMarks(citation.id);
  body.append(
    facts(citation, [
      ["Speaker", speakerWords(citation.speaker)],
      ["What it does", wordsOf(EVIDENCE, citation.evidence)],
    ]),
  );
  if (answer) body.append(copyButton("Copy quote with attribution", () => attributedQuote(citation, answer)));
  const parts = await passageOf(citation);
  if (!isCurrent()) return;
  body.append(...parts);
  reveal(/** @type {Element} */ (body.querySelector("mark")));
  announce(`Passage ${citation.number} from ${citation.source} is shown.`);
}

/**
 * Shows a whole article; nothing is marked.
 *
 * @param {Article} article
 * @param {HTMLElement} from  gets the focus back
 */
export async function openArticle(article, from) {
  const { body, isCurrent } = openPanel(from, { title: article.title, label: "Article" });
  body.append(facts(article, [["Tags", article.tags.join(", ")]]));
  try {
    const { text } = await json(addressOf(article.id));
    if (isCurrent()) body.append(element("div", { class: "article-text" }, text));
  } catch (error) {
    if (isCurrent()) body.append(problemNotice(error, () => openArticle(article, from)));
  }
}

/**
 * The article with the passage marked. Where its words do not stand there any more, the passage as it was cited, and
 * why.
 *
 * @param {Citation} citation
 * @returns {Promise<HTMLElement[]>}
 */
async function passageOf(citation) {
  try {
    const { text } = await json(addressOf(citation.article_id));
    const { before, passage, after } = cut(text, citation.start, citation.end);
    if (passage === citation.quote) return [marked(before, passage, after)];
    return [note("The article has changed since this answer."), context(citation)];
  } catch (error) {
    const gone = error instanceof Problem && error.status === 404;
    return [gone ? note("The article is no longer in the library.") : problemNotice(error), context(citation)];
  }
}

/** @param {Citation} citation */
function context({ prefix, quote, suffix }) {
  return marked(prefix && `… ${prefix}`, quote, suffix && `${suffix} …`);
}

/**
 * @param {string} before
 * @param {string} passage
 * @param {string} after
 */
function marked(before, passage, after) {
  return element("div", { class: "article-text" }, before, element("mark", {}, passage), after);
}

/** @param {string} why */
function note(why) {
  return element("p", { class: "notice" }, `${why} This is the passage as it was cited.`);
}

/**
 * @param {Citation | Article} piece
 * @param {[string, string][]} more  rows beside those that every article has
 */
function facts(piece, more) {
  /** @type {[string, import("./element.js").Child][]} */
  const rows = [
    ["Source", piece.source],
    ["Author", piece.author ?? "No byline"],
    ["Published", element("time", { datetime: piece.published_at }, moment(piece.published_at))],
    ...more,
    ["Link", piece.url && link(piece.url)],
  ];
  const filled = rows.filter(([, value]) => value);
  return element(
    "dl",
    { class: "facts" },
    ...filled.map(([term, value]) => element("div", {}, element("dt", {}, term), element("dd", {}, value))),
  );
}

/**
 * A link whose text is the host that it really leads to; anything but http and https stays text.
 *
 * @param {string} address
 */
function link(address) {
  if (!isWeb(address)) return element("span", {}, address);
  return element(
    "a",
    { href: address, target: "_blank", rel: "noopener noreferrer" },
    new URL(address).host,
    " ",
    icon("external"),
    element("span", { class: "unseen" }, " (opens in a new tab)"),
  );
}

/**
 * @param {Citation} citation
 * @param {Answer | null} answer
 * @param {HTMLElement} from
 */
function steps(citation, answer, from) {
  if (!answer || answer.citations.length < 2) return null;
  const at = answer.citations.findIndex(({ id }) => id === citation.id);
  return element(
    "span",
    {},
    step("Previous passage", "previous", answer.citations[at - 1], answer, from),
    step("Next passage", "next", answer.citations[at + 1], answer, from),
  );
}

/**
 * @param {string} label
 * @param {string} symbol
 * @param {Citation | undefined} target
 * @param {Answer} answer
 * @param {HTMLElement} from
 */
function step(label, symbol, target, answer, from) {
  const go = () => target && openPassage(target, answer, from);
  return element(
    "button",
    { type: "button", class: "icon-button", "aria-label": label, disabled: !target, onclick: go },
    icon(symbol),
  );
}

/** @param {string} id */
function addressOf(id) {
  return `/v1/articles/${encodeURIComponent(id)}`;
}

/**
 * Tells the marks in the prose which of them is open.
 *
 * @param {string} id  of the citation; empty for none
 */
function tellMarks(id) {
  for (const mark of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".mark"))) {
    mark.toggleAttribute("data-opened", mark.dataset.citation === id);
  }
}
