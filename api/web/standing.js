/** What is known about a claim besides the prose: who stands where, where it comes from, how it changed, and why. */

import { badge } from "/web/badge.js";
import { marks } from "/web/citation.js";
import { element, icon } from "/web/element.js";
import { day, moment } from "/web/moment.js";
import { BASIS, RULES, STANCE, count, wordsOf } from "/web/words.js";

/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Claim} Claim */

/**
 * @param {Answer} answer
 * @returns {HTMLElement[]}  one section after the other
 */
export function standings(answer) {
  return answer.claims.flatMap((claim) =>
    [partiesTable(claim, answer), origins(claim), timeline(claim, answer), why(claim)].filter((part) => part !== null),
  );
}

/**
 * "5 articles, 2 origins": ten outlets with one wire story are one origin.
 *
 * @param {Claim} claim
 */
export function originsLine(claim) {
  return `${count(claim.articles, "article")}, ${count(claim.origins, "origin")}`;
}

/**
 * @param {string[]} ids
 * @param {Answer} answer
 */
function marksOf(ids, answer) {
  return marks(
    answer.citations.filter((citation) => ids.includes(citation.id)),
    () => answer,
  );
}

/**
 * @param {Claim} claim
 * @param {Answer} answer
 */
function partiesTable(claim, answer) {
  if (claim.parties.length === 0) return null;
  const rows = claim.parties.map((party) => {
    const { words, icon: symbol } = STANCE[party.stance] ?? { words: wordsOf({}, party.stance), icon: "neither" };
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, party.name),
      element(
        "td",
        {},
        element("span", { class: "stance", "data-stance": party.stance }, icon(symbol), element("span", {}, words)),
        element(
          "span",
          { class: "as-of" },
          party.as_of &&
            element("span", { class: "fine" }, "As of ", element("time", { datetime: party.as_of }, day(party.as_of))),
          " ",
          marksOf(party.citations, answer),
        ),
      ),
    );
  });
  return section(
    "Who stands where",
    element(
      "table",
      { class: "parties" },
      element("caption", { class: "unseen" }, "Where each party concerned stands"),
      element(
        "thead",
        { class: "unseen" },
        element(
          "tr",
          {},
          element("th", { scope: "col" }, "Party"),
          element("th", { scope: "col" }, "Position, passage and date"),
        ),
      ),
      element("tbody", {}, ...rows),
    ),
  );
}

/** @param {Claim} claim */
function origins(claim) {
  if (claim.articles === 0) return null;
  return section(
    "Where it comes from",
    element("p", { class: "origins" }, originsLine(claim)),
    element("p", { class: "fine" }, "Copies of one report, and outlets that repeat another one, count as one origin."),
  );
}

/**
 * @param {Claim} claim
 * @param {Answer} answer
 */
function timeline(claim, answer) {
  if (claim.timeline.length === 0) return null;
  const changes = claim.timeline.map((change) =>
    element(
      "li",
      { "data-status": change.status },
      element("time", { datetime: change.at }, moment(change.at)),
      element("span", {}, badge(change.status, { small: true }), " ", marksOf(change.citations, answer)),
    ),
  );
  return section("How the status changed", element("ol", { class: "timeline" }, ...changes));
}

/** @param {Claim} claim */
function why(claim) {
  const basis = claim.basis.map((term) => element("li", {}, wordsOf(BASIS, term)));
  return section(
    "Why this status",
    element("p", {}, element("span", { class: "rule" }, `Rule ${claim.rule}`), " ", RULES[claim.rule]),
    basis.length > 0 && element("ul", { class: "basis", "aria-label": "What it rests on" }, ...basis),
    element("p", { class: "fine" }, "Claim: ", element("q", {}, claim.text)),
  );
}

/**
 * @param {string} title
 * @param {...import("./element.js").Child} content
 */
function section(title, ...content) {
  return element("section", { class: "fact" }, element("h3", {}, title), ...content);
}
