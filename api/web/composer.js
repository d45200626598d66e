/** The form that asks: the question, the moment it is asked for, and the sources that count. */

import { byId, element, fill } from "/web/element.js";
import { moment, utc } from "/web/moment.js";
import { problemNotice } from "/web/notice.js";
import { json } from "/web/server.js";
import { count } from "/web/words.js";

/** @typedef {import("./types.js").Ask} Ask */

const MOST_ROWS = 6; // of the question; a longer one is scrolled
const PAGE = 200; // articles per request; the most that the server gives
const MOST_PAGES = 50; // 10,000 articles; beyond that the list of sources says that it is not whole

export class Composer {
  /** @type {Set<string>} */
  #chosen = new Set();
  #loaded = false;

  /** @param {(ask: Ask) => void} onAsk */
  constructor(onAsk) {
    this.form = byId("composer", HTMLFormElement);
    this.question = byId("question", HTMLTextAreaElement);
    this.asOf = byId("as-of", HTMLInputElement);
    this.submit = byId("ask", HTMLButtonElement);
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.question.value.trim() && !this.submit.disabled) onAsk(this.#ask());
    });
    this.question.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.form.requestSubmit();
    });
    this.question.addEventListener("input", () => this.#grow());
    this.asOf.addEventListener("change", () => this.#label());
    byId("as-of-clear", HTMLButtonElement).addEventListener("click", () => this.#clearTime());
    byId("source-search", HTMLInputElement).addEventListener("input", (event) =>
      this.#narrow(/** @type {HTMLInputElement} */ (event.target).value),
    );
    byId("sources-clear", HTMLButtonElement).addEventListener("click", () => this.#clearSources());
    this.#disclose("as-of-toggle", "as-of-row");
    this.#disclose("sources-toggle", "sources-row");
    this.#label();
  }

  /** @param {boolean} busy */
  set busy(busy) {
    this.submit.disabled = busy;
    this.submit.textContent = busy ? "Asking…" : "Ask";
  }

  /** Empties the question; the moment and the sources stay, since a follow-up is meant within them. */
  clear() {
    this.question.value = "";
    this.#grow();
  }

  /** @param {string} text */
  write(text) {
    this.question.value = text;
    this.#grow();
    this.question.focus();
    const gap = text.indexOf("…");
    if (gap >= 0) this.question.setSelectionRange(gap, gap + 1);
  }

  /** Forgets which sources there are; the next look asks again. */
  forgetSources() {
    this.#loaded = false;
  }

  /** @returns {Ask} */
  #ask() {
    return {
      question: this.question.value.trim(),
      ...(this.asOf.value && { as_of: utc(this.asOf.value) }),
      ...(this.#chosen.size > 0 && { filters: { sources: [...this.#chosen].sort() } }),
    };
  }

  #grow() {
    const field = this.question;
    for (field.rows = 1; field.rows < MOST_ROWS && field.scrollHeight > field.clientHeight; field.rows += 1);
  }

  #label() {
    const time = this.asOf.value ? moment(utc(this.asOf.value)) : "latest";
    byId("as-of-value", HTMLSpanElement).textContent = time;
    byId("sources-value", HTMLSpanElement).textContent = this.#chosen.size > 0 ? `${this.#chosen.size} chosen` : "all";
  }

  #clearTime() {
    this.asOf.value = "";
    this.#label();
    this.asOf.focus();
  }

  #clearSources() {
    this.#chosen.clear();
    for (const box of this.form.querySelectorAll("#source-choices input"))
      /** @type {HTMLInputElement} */ (box).checked = false;
    this.#label();
  }

  /**
   * @param {string} button
   * @param {string} row
   */
  #disclose(button, row) {
    const opener = byId(button, HTMLButtonElement);
    opener.addEventListener("click", () => {
      const area = byId(row, HTMLDivElement);
      area.hidden = !area.hidden;
      opener.setAttribute("aria-expanded", String(!area.hidden));
      if (area.hidden) return;
      if (row === "sources-row" && !this.#loaded) this.#loadSources();
      /** @type {HTMLElement} */ (area.querySelector("input")).focus();
    });
  }

  async #loadSources() {
    const list = byId("source-choices", HTMLDivElement);
    fill(list, element("p", { class: "fine" }, "Loading the sources…"));
    try {
      const { sources, whole } = await readSources();
      this.#loaded = true;
      fill(
        list,
        ...[...sources].sort(([a], [b]) => a.localeCompare(b)).map(([name, articles]) => this.#choice(name, articles)),
      );
      if (sources.size === 0) fill(list, element("p", { class: "fine" }, "The library is empty."));
      if (!whole)
        list.append(
          element("p", { class: "fine" }, `From the newest ${(PAGE * MOST_PAGES).toLocaleString("en-GB")} articles.`),
        );
    } catch (error) {
      fill(
        list,
        problemNotice(error, () => this.#loadSources()),
      );
    }
  }

  /**
   * @param {string} name
   * @param {number} articles
   */
  #choice(name, articles) {
    const toggle = (/** @type {Event} */ event) => {
      if (/** @type {HTMLInputElement} */ (event.target).checked) this.#chosen.add(name);
      else this.#chosen.delete(name);
      this.#label();
    };
    const box = element("input", { type: "checkbox", value: name, checked: this.#chosen.has(name), onchange: toggle });
    return element(
      "label",
      { class: "choice" },
      box,
      element("span", {}, name, " ", element("span", { class: "fine" }, count(articles, "article"))),
    );
  }

  /** @param {string} wanted */
  #narrow(wanted) {
    for (const choice of this.form.querySelectorAll("#source-choices .choice")) {
      /** @type {HTMLElement} */ (choice).hidden = !choice.textContent
        ?.toLowerCase()
        .includes(wanted.trim().toLowerCase());
    }
  }
}

/**
 * Every source with the number of its articles.
 *
 * @returns {Promise<{sources: Map<string, number>, whole: boolean}>}
 */
async function readSources() {
  /** @type {Map<string, number>} */
  const sources = new Map();
  let after = "";
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = new URLSearchParams({ limit: String(PAGE), ...(after && { after }) });
    const { articles, next } = /** @type {import("./types.js").ArticlePage} */ (await json(`/v1/articles?${query}`));
    for (const { source } of articles) sources.set(source, (sources.get(source) ?? 0) + 1);
    if (!next) return { sources, whole: true };
    after = next;
  }
  return { sources, whole: false };
}
