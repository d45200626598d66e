/** A question with its answer, shown in the order in which it arrives: the status always before the prose. */

import { affectedNotice } from "/web/affected.js";
import { statusBlock } from "/web/badge.js";
import { sourceList } from "/web/citation.js";
import { element, fill, icon } from "/web/element.js";
import { Feedback } from "/web/feedback.js";
import { moment, range } from "/web/moment.js";
import { announce, problemNotice } from "/web/notice.js";
import { originsLine, standings } from "/web/standing.js";
import { statement } from "/web/statement.js";
import { CAUTION, RESULT, STATUS, count, wordsOf } from "/web/words.js";

/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Citation} Citation */

let made = 0;

export class Turn {
  /**
   * @param {import("./types.js").Ask} ask
   */
  constructor(ask) {
    made += 1;
    /** @type {Answer | null} */
    this.answer = null;
    this.heading = element("h2", { class: "question", id: `question-${made}`, tabindex: "-1" }, ask.question);
    this.recall = element("div", {});
    this.limits = element("p", { class: "limits fine" }, limitsOf(ask));
    this.progress = element("p", { class: "progress" }, "Searching the articles…");
    this.finding = element("div", { class: "finding" });
    this.prose = element("div", { class: "prose" });
    this.facts = element("div", { class: "standings" });
    this.foot = element("div", { class: "turn-foot" });
    const columns = element("div", { class: "columns" }, this.prose, this.facts);
    this.element = element(
      "article",
      { class: "turn", "aria-labelledby": this.heading.id },
      this.heading,
      this.limits,
      this.recall,
      this.finding,
      this.progress,
      columns,
      this.foot,
    );
  }

  /**
   * What to do with each event of the stream.
   *
   * @returns {import("./stream.js").Listeners}
   */
  get listeners() {
    return {
      message_start: () => this.#clear(),
      search_results: ({ searched }) =>
        this.#say(`${count(searched.articles, "article")} searched. Judging what they establish…`),
      claim: (claim) => this.#showStatus(claim.status, claim.unverified),
      statement: ({ text, citations }) => this.#addStatement(text, citations),
      final_answer: (answer) => this.show(answer),
      lost: () => this.#say("The connection was lost. Reconnecting…"),
    };
  }

  /**
   * Shows a whole answer; what a stream has brought already stays where it is.
   *
   * @param {Answer} answer
   */
  show(answer) {
    this.answer = answer;
    this.progress.hidden = true;
    this.#showStatus(answer.status, answer.unverified);
    fill(this.finding, statusBlock(answer.status, answer.unverified), verdictLine(answer), glance(answer));
    if (this.prose.childElementCount !== answer.statements.length) {
      fill(this.prose);
      for (const part of answer.statements) this.#addStatement(part.text, citationsOf(part.citations, answer));
    }
    for (const tools of this.prose.querySelectorAll(".copy")) /** @type {HTMLElement} */ (tools).hidden = false;
    fill(this.facts, ...standings(answer));
    fill(this.foot, passages(answer), circumstances(answer), new Feedback(answer).element);
    announce(
      `Answer complete: ${count(answer.statements.length, "sentence")}, ${count(answer.citations.length, "passage")}.`,
    );
  }

  /**
   * Tells which of the articles that a stored answer rests on have changed since.
   *
   * @param {import("./types.js").Affected[]} affected
   * @param {() => void} again  asks the same question anew
   */
  warn(affected, again) {
    if (this.answer) fill(this.recall, affectedNotice(affected, this.answer, again));
  }

  /**
   * @param {unknown} error
   * @param {() => void} retry
   */
  fail(error, retry) {
    this.#clear();
    this.progress.hidden = true;
    fill(this.foot, problemNotice(error, retry));
  }

  #clear() {
    this.answer = null;
    for (const part of [this.finding, this.prose, this.facts, this.foot]) fill(part);
    this.#say("Searching the articles…");
  }

  /** @param {string} words */
  #say(words) {
    this.progress.hidden = false;
    this.progress.textContent = words;
    announce(words);
  }

  /**
   * @param {import("./types.js").Status} status
   * @param {boolean} unverified
   */
  #showStatus(status, unverified) {
    if (this.finding.childElementCount > 0) return;
    fill(this.finding, statusBlock(status, unverified));
    this.progress.textContent = "Checking every sentence against its passage…";
    announce(`Status: ${wordsOf({}, STATUS[status]?.word ?? status)}. ${unverified ? CAUTION : ""}`);
  }

  /**
   * @param {string} text
   * @param {Citation[]} citations
   */
  #addStatement(text, citations) {
    this.prose.append(statement(text, citations, () => this.answer));
  }
}

/**
 * @param {string[]} ids
 * @param {Answer} answer
 */
function citationsOf(ids, answer) {
  return answer.citations.filter((citation) => ids.includes(citation.id));
}

/** @param {import("./types.js").Ask} ask */
function limitsOf(ask) {
  const sources = ask.filters?.sources ?? [];
  return [
    ask.as_of && `As things stood on ${moment(ask.as_of)}`,
    sources.length > 0 && `Only from ${sources.join(", ")}`,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** @param {Answer} answer */
function verdictLine({ verdict }) {
  return (
    verdict &&
    element(
      "p",
      { class: "verdict" },
      element("strong", {}, verdict.actor),
      RESULT[verdict.result] ?? `: ${wordsOf({}, verdict.result)}`,
    )
  );
}

/** @param {Answer} answer */
function glance(answer) {
  const claim = answer.claims[0];
  const rows = [
    claim && claim.articles > 0 && originsLine(claim),
    answer.as_of && element("span", {}, "As of ", element("time", { datetime: answer.as_of }, moment(answer.as_of))),
    `Searched ${searchedLine(answer)}`,
  ];
  return element(
    "ul",
    { class: "glance" },
    ...rows.filter(Boolean).map((row) => element("li", {}, /** @type {Node | string} */ (row))),
  );
}

/** @param {Answer} answer */
function searchedLine({ searched }) {
  const span = searched.from && searched.to ? `, ${range(searched.from, searched.to)}` : "";
  return `${count(searched.articles, "article")} of ${count(searched.sources, "source")}${span}`;
}

/** @param {Answer} answer */
function passages(answer) {
  if (answer.citations.length === 0) return null;
  return element("section", { class: "sources" }, element("h3", {}, "Passages cited"), sourceList(answer));
}

/** @param {Answer} answer */
function circumstances(answer) {
  const { engine, standalone_question: asked, timings_ms: timings } = answer;
  const rows = [
    asked !== answer.question && ["Understood as", asked],
    ["Searched", searchedLine(answer)],
    ["Worded by", [engine.name, engine.model, engine.fallback].filter(Boolean).join(", ")],
    timings.total !== undefined && ["Time", `${Math.round(timings.total)} ms`],
    ["Answer", answer.id],
  ].filter((row) => Array.isArray(row));
  return element(
    "details",
    { class: "circumstances" },
    element("summary", {}, icon("search"), "How this was found"),
    element(
      "dl",
      { class: "facts" },
      ...rows.map(([term, value]) => element("div", {}, element("dt", {}, term), element("dd", {}, value))),
    ),
  );
}
