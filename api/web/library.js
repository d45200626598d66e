/** The library: which articles can be answered from, of which sources, of which days, and which are copies. */

import { byId, element, fill } from "/web/element.js";
import { range, shortDay } from "/web/moment.js";
import { problemNotice } from "/web/notice.js";
import { openArticle } from "/web/article.js";
import { json } from "/web/server.js";
import { startUpload } from "/web/upload.js";
import { count } from "/web/words.js";

/** @typedef {import("./types.js").Article} Article */

const PAGE = 200;

export class Library {
  /** @type {Article[]} */
  #articles = [];
  /** @type {string | null} */
  #next = null;
  #asked = 0; // a page that arrives after another filter was set is dropped

  /** @param {() => void} onChanged  told when articles came in */
  constructor(onChanged) {
    this.form = byId("library-filter", HTMLFormElement);
    this.rows = byId("library-rows", HTMLTableSectionElement);
    this.foot = byId("library-foot", HTMLDivElement);
    this.summary = byId("library-summary", HTMLParagraphElement);
    this.sources = byId("library-sources", HTMLUListElement);
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.load();
    });
    this.form.addEventListener("reset", () => window.setTimeout(() => this.load()));
    startUpload(() => {
      this.load();
      onChanged();
    });
  }

  /** Reads the articles that the filter lets through, the newest first. */
  async load() {
    this.#articles = [];
    this.#next = null;
    this.#asked += 1;
    fill(this.foot, element("p", { class: "progress" }, "Loading the articles…"));
    await this.#read();
  }

  async #read() {
    const mine = this.#asked;
    try {
      const page = /** @type {import("./types.js").ArticlePage} */ (await json(`/v1/articles?${this.#query()}`));
      if (mine !== this.#asked) return;
      this.#articles.push(...page.articles);
      this.#next = page.next;
      this.#show();
    } catch (error) {
      if (mine === this.#asked)
        fill(
          this.foot,
          problemNotice(error, () => this.#read()),
        );
    }
  }

  #query() {
    const query = new URLSearchParams({ limit: String(PAGE) });
    for (const [name, value] of new FormData(this.form)) if (value) query.set(name, String(value).trim());
    if (this.#next) query.set("after", this.#next);
    return query;
  }

  #show() {
    const known = new Map(this.#articles.map((article) => [article.id, article]));
    const copies = counted(this.#articles.flatMap(({ copy_of: original }) => (original ? [original] : [])));
    fill(
      this.rows,
      ...this.#articles.map((article) => row(article, copies.get(article.id) ?? 0, known.get(article.copy_of ?? ""))),
    );
    this.#summarise([...copies.values()].reduce((sum, number) => sum + number, 0));
    const more =
      this.#next &&
      element("button", { type: "button", class: "button", onclick: () => this.#read() }, "Show more articles");
    fill(
      this.foot,
      this.#articles.length === 0 &&
        element("p", { class: "empty" }, "No article matches. Add articles above, or clear the filter."),
      more,
    );
  }

  /** @param {number} copies */
  #summarise(copies) {
    const sources = counted(this.#articles.map(({ source }) => source));
    const days = this.#articles.map((article) => article.published_at).sort();
    const parts = [
      `${count(this.#articles.length, "article")}${this.#next ? " so far" : ""}`,
      count(sources.size, "source"),
    ];
    if (days.length > 0) parts.push(range(days[0], days[days.length - 1]));
    if (copies > 0) parts.push(copies === 1 ? "1 copy" : `${copies} copies`);
    this.summary.textContent = parts.join(" · ");
    const most = [...sources].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
    fill(this.sources, ...most.map(([name, number]) => this.#source(name, number)));
  }

  /**
   * @param {string} name
   * @param {number} number
   */
  #source(name, number) {
    const only = () => {
      /** @type {HTMLInputElement} */ (this.form.elements.namedItem("source")).value = name;
      this.load();
    };
    return element(
      "li",
      {},
      element("button", { type: "button", class: "link", onclick: only }, name),
      " ",
      element("span", { class: "fine" }, number),
    );
  }
}

/**
 * @param {Article} article
 * @param {number} copies  how many others repeat it
 * @param {Article | undefined} original  the article that it repeats, if that is on the page too
 */
function row(article, copies, original) {
  const open = (/** @type {MouseEvent} */ event) =>
    openArticle(article, /** @type {HTMLElement} */ (event.currentTarget));
  const repeats = article.copy_of && `Copy of ${original ? `${original.source}: ${original.title}` : article.copy_of}`;
  const repeated = copies === 1 ? "1 copy" : `${copies} copies`;
  return element(
    "tr",
    { role: "row" },
    element(
      "th",
      { scope: "row", role: "rowheader" },
      element("button", { type: "button", class: "link", onclick: open }, article.title),
      article.author && element("span", { class: "fine" }, `By ${article.author}`),
    ),
    element("td", { role: "cell" }, article.source),
    element(
      "td",
      { role: "cell" },
      element("time", { datetime: article.published_at }, shortDay(article.published_at)),
    ),
    element("td", { role: "cell", class: "copies" }, repeats || (copies > 0 ? repeated : "")),
  );
}

/**
 * How often each value stands in a list.
 *
 * @param {string[]} values
 */
function counted(values) {
  /** @type {Map<string, number>} */
  const numbers = new Map();
  for (const value of values) numbers.set(value, (numbers.get(value) ?? 0) + 1);
  return numbers;
}
