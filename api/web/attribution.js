/** A sentence that an editor may paste as it is: what is said, by whom, where, when, and how far it can be trusted. */

import { day, moment } from "/web/moment.js";
import { CAUTION, STATUS } from "/web/words.js";

/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Citation} Citation */

/**
 * A checked sentence of the answer. Its sources are added where the sentence does not name them itself.
 *
 * @param {string} text
 * @param {Citation[]} citations  those of the sentence
 * @param {Answer} answer
 */
export function attributedStatement(text, citations, answer) {
  const silent = citations.filter((citation) => !text.includes(citation.source));
  const sources = [...new Set(silent.map((citation) => `${citation.source}, ${day(citation.published_at)}`))];
  return [text, sources.length > 0 && `(${sources.join("; ")})`, caveat(answer)].filter(Boolean).join(" ");
}

/**
 * One quoted passage.
 *
 * @param {Citation} citation
 * @param {Answer} answer
 */
export function attributedQuote(citation, answer) {
  const said = `${quoted(citation.quote)} (${speakerOf(citation)}${citation.source}, ${day(citation.published_at)})`;
  return [said, citation.url && isWeb(citation.url) && citation.url, caveat(answer)].filter(Boolean).join(" ");
}

/** @param {Answer} answer */
function caveat(answer) {
  const status = STATUS[answer.status]?.word ?? answer.status;
  const time = answer.as_of ? ` as of ${moment(answer.as_of)}` : "";
  return `[Status: ${status.toLowerCase()}${time}.${answer.unverified ? ` ${CAUTION}` : ""}]`;
}

/** @param {Citation} citation */
function speakerOf({ speaker, source }) {
  const name = speaker.name ?? speaker.description;
  if (!name || name === source) return "";
  return `${name}${speaker.name ? "" : ", not named"}, in `;
}

/** @param {string} quote */
function quoted(quote) {
  return /^["“]/.test(quote) ? quote : `“${quote}”`;
}

/** @param {string} address */
export function isWeb(address) {
  return URL.canParse(address) && ["http:", "https:"].includes(new URL(address).protocol);
}
