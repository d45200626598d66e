/**
 * The article beside the answer, with the cited passage marked. A column on wide screens, a dialog on narrow ones.
 */

import { attributedQuote, isWeb } from "/web/attribution.js";
import { copyButton } from "/web/copy.js";
import { byId, element, fill, icon } from "/web/element.js";
import { moment } from "/web/moment.js";
import { announce, problemNotice } from "/web/notice.js";
import { cut } from "/web/passage.js";
import { Problem, json } from "/web/server.js";
import { speakerWords } from "/web/speaker.js";
import { EVIDENCE, wordsOf } from "/web/words.js";

/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Article} Article */
/** @typedef {import("./types.js").Citation} Citation */

const WIDE = window.matchMedia("(min-width: 72rem)");

/** @type {HTMLElement | null} */
let opener = null;
let opened = 0; // an article that arrives after another one was asked for is dropped

/** Makes the panel close by Escape and move between column and dialog when the window changes. */
export function startPanel() {
  const panel = dialog();
  panel.addEventListener("close", closed);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel.open && !document.querySelector("dialog:modal")) closePanel();
  });
  WIDE.addEventListener("change", () => {
    if (!panel.open) return;
    panel.removeEventListener("close", closed);
    panel.close();
    show();
    window.setTimeout(() => panel.addEventListener("close", closed)); // the event of this close comes later
  });
}

export function closePanel() {
  if (dialog().open) dialog().close();
}

/**
 * Shows the article of a citation and marks the passage.
 *
 * @param {Citation} citation
 * @param {Answer | null} answer  what it was cited in, to step to its other passages; null while it still arrives
 * @param {HTMLElement} from  gets the focus back
 */
export async function openPassage(citation, answer, from) {
  const heading = begin(from, element("span", {}, `Passage ${citation.number}`, answer && ` of ${answer.citations.length}`), steps(citation, answer, from));
  const body = head(heading, citation, [
    ["Speaker", speakerWords(citation.speaker)],
    ["What it does", wordsOf(EVIDENCE, citation.evidence)],
  ]);
  tellMarks(citation.id);
  const mine = opened;
  const { shown, note } = await passageOf(citation);
  if (mine !== opened) return;
  const tools = answer && element("p", { class: "actions" }, copyButton("Copy quote with attribution", () => attributedQuote(citation, answer)));
  body.append(...[tools, note, shown].filter((part) => part !== null));
  reveal(shown);
  announce(`Passage ${citation.number} from ${citation.source} is shown.`);
}

/**
 * Shows a whole article; nothing is marked.
 *
 * @param {Article} article
 * @param {HTMLElement} from
 */
export async function openArticle(article, from) {
  tellMarks("");
  const body = head(begin(from, element("span", {}, "Article"), null), article, [["Tags", article.tags.join(", ")]]);
  const mine = opened;
  try {
    const { text } = await json(addressOf(article.id));
    if (mine === opened) body.append(element("div", { class: "article-text" }, text));
  } catch (error) {
    if (mine === opened) body.append(problemNotice(error, () => openArticle(article, from)));
  }
}

/**
 * @param {Citation} citation
 * @returns {Promise<{shown: HTMLElement, note: HTMLElement | null}>}
 */
async function passageOf(citation) {
  try {
    const { text } = await json(addressOf(citation.article_id));
    const { before, passage, after } = cut(text, citation.start, citation.end);
    if (passage === citation.quote) return { shown: marked(before, passage, after), note: null };
    return { shown: context(citation), note: note("The article has changed since this answer. This is the passage as it was cited.") };
  } catch (error) {
    const gone = error instanceof Problem && error.status === 404;
    const why = gone ? note("The article is no longer in the library. This is the passage as it was cited.") : problemNotice(error);
    return { shown: context(citation), note: why };
  }
}

/**
 * Scrolls the panel, and nothing else, so far that the passage is seen; it stays where it is if that is so already.
 *
 * @param {HTMLElement} shown
 */
function reveal(shown) {
  const panel = dialog();
  const passage = /** @type {HTMLElement} */ (shown.querySelector("mark")).getBoundingClientRect();
  const frame = panel.getBoundingClientRect();
  if (passage.bottom > frame.bottom - 24) panel.scrollBy({ top: passage.top - frame.top - frame.height / 3 });
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

/** @param {string} words */
function note(words) {
  return element("p", { class: "notice" }, words);
}

/**
 * Opens the panel with its bar and returns the heading that takes the focus.
 *
 * @param {HTMLElement} from
 * @param {HTMLElement} label
 * @param {HTMLElement | null} stepping
 */
function begin(from, label, stepping) {
  opened += 1;
  opener = from;
  const heading = element("h2", { id: "panel-title", tabindex: "-1" });
  const close = element("button", { type: "button", class: "icon-button", "aria-label": "Close the article", onclick: closePanel }, icon("close"));
  const bar = element("div", { class: "panel-bar" }, element("p", { class: "kicker" }, label), element("div", { class: "panel-tools" }, stepping, close));
  fill(dialog(), bar, element("div", { class: "panel-body" }, heading));
  return heading;
}

/**
 * @param {HTMLElement} heading
 * @param {Citation | Article} piece
 * @param {[string, string][]} more  rows beside those that every article has
 * @returns {HTMLElement}  the body of the panel
 */
function head(heading, piece, more) {
  heading.textContent = piece.title;
  const body = /** @type {HTMLElement} */ (heading.parentElement);
  /** @type {[string, import("./element.js").Child][]} */
  const rows = [
    ["Source", piece.source],
    ["Author", piece.author ?? "No byline"],
    ["Published", element("time", { datetime: piece.published_at }, moment(piece.published_at))],
    ...more,
    ["Link", piece.url && link(piece.url)],
  ];
  const filled = rows.filter(([, value]) => value);
  body.append(element("dl", { class: "facts" }, ...filled.map(([term, value]) => element("div", {}, element("dt", {}, term), element("dd", {}, value)))));
  show();
  heading.focus({ preventScroll: true });
  dialog().scrollTop = 0;
  return body;
}

/**
 * A link whose text is the host that it really leads to; anything but http and https stays text.
 *
 * @param {string} address
 */
function link(address) {
  if (!isWeb(address)) return element("span", {}, address);
  return element("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, new URL(address).host, " ", icon("external"), element("span", { class: "unseen" }, " (opens in a new tab)"));
}

/**
 * @param {Citation} citation
 * @param {Answer | null} answer
 * @param {HTMLElement} from
 */
function steps(citation, answer, from) {
  if (!answer || answer.citations.length < 2) return null;
  const at = answer.citations.findIndex(({ id }) => id === citation.id);
  return element("span", {}, step("Previous passage", "previous", answer.citations[at - 1], answer, from), step("Next passage", "next", answer.citations[at + 1], answer, from));
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
  return element("button", { type: "button", class: "icon-button", "aria-label": label, disabled: !target, onclick: go }, icon(symbol));
}

/** @param {string} id */
function addressOf(id) {
  return `/v1/articles/${encodeURIComponent(id)}`;
}

function show() {
  const panel = dialog();
  if (panel.open) return;
  document.body.dataset.panel = "open"; // the column must be there first, or the focus scrolls to where it was not
  if (WIDE.matches) panel.show();
  else panel.showModal();
  opener?.scrollIntoView({ block: "nearest" }); // the text grows narrower; what was pressed stays in sight
}

function closed() {
  opened += 1;
  tellMarks("");
  delete document.body.dataset.panel;
  if (opener?.isConnected) opener.focus();
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

function dialog() {
  return byId("panel", HTMLDialogElement);
}
