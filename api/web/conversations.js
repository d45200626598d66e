/** The list of earlier conversations. */

import { byId, element, fill, icon } from "/web/element.js";
import { shortDay } from "/web/moment.js";
import { announce, problemNotice } from "/web/notice.js";
import { json, request } from "/web/server.js";
import { count } from "/web/words.js";

/** @typedef {import("./types.js").ConversationHead} ConversationHead */

const PAGE = 30;

export class Conversations {
  #current = "";

  /** @param {(id: string) => void} onRemoved */
  constructor(onRemoved) {
    this.list = byId("conversation-list", HTMLUListElement);
    this.foot = byId("conversation-foot", HTMLDivElement);
    this.onRemoved = onRemoved;
  }

  /** @param {string} id  the conversation on the screen; empty for none */
  set current(id) {
    this.#current = id;
    for (const link of this.list.querySelectorAll("a")) this.#mark(link);
  }

  /** Reads the list anew. */
  async load() {
    try {
      const { conversations, next } = await json(`/v1/conversations?limit=${PAGE}`);
      fill(this.list, ...conversations.map((/** @type {ConversationHead} */ one) => this.#entry(one)));
      this.#foot(conversations.length === 0 ? "Nothing was asked yet." : "", next);
    } catch (error) {
      fill(
        this.foot,
        problemNotice(error, () => this.load()),
      );
    }
  }

  /** @param {string} after */
  async #more(after) {
    try {
      const { conversations, next } = await json(
        `/v1/conversations?${new URLSearchParams({ limit: String(PAGE), after })}`,
      );
      this.list.append(...conversations.map((/** @type {ConversationHead} */ one) => this.#entry(one)));
      this.#foot("", next);
    } catch (error) {
      fill(
        this.foot,
        problemNotice(error, () => this.#more(after)),
      );
    }
  }

  /**
   * @param {string} words
   * @param {string | null} next
   */
  #foot(words, next) {
    const more =
      next && element("button", { type: "button", class: "quiet", onclick: () => this.#more(next) }, "Show older ones");
    fill(this.foot, words && element("p", { class: "fine" }, words), more);
  }

  /** @param {ConversationHead} one */
  #entry(one) {
    const link = element(
      "a",
      { href: `#/c/${encodeURIComponent(one.id)}`, "data-id": one.id },
      element("span", { class: "conversation-title" }, one.title),
      element("span", { class: "fine" }, `${shortDay(one.updated_at)} · ${count(one.turns, "question")}`),
    );
    this.#mark(link);
    const entry = element("li", { class: "conversation" });
    fill(entry, link, this.#remover(one, entry));
    return entry;
  }

  /**
   * @param {ConversationHead} one
   * @param {HTMLLIElement} entry
   */
  #remover(one, entry) {
    const ask = element(
      "button",
      { type: "button", class: "icon-button", "aria-label": `Delete: ${one.title}`, onclick: () => confirm() },
      icon("delete"),
    );
    const confirm = () => {
      const yes = element(
        "button",
        { type: "button", class: "button danger", onclick: () => this.#remove(one, entry) },
        "Delete",
      );
      const no = element("button", { type: "button", class: "quiet", onclick: () => cancel() }, "Keep");
      const question = element("p", { class: "actions confirm" }, yes, no);
      const cancel = () => {
        question.replaceWith(ask);
        ask.focus();
      };
      ask.replaceWith(question);
      yes.focus();
    };
    return ask;
  }

  /**
   * @param {ConversationHead} one
   * @param {HTMLLIElement} entry
   */
  async #remove(one, entry) {
    try {
      await request(`/v1/conversations/${encodeURIComponent(one.id)}`, { method: "DELETE" });
      const neighbour = entry.nextElementSibling ?? entry.previousElementSibling;
      entry.remove();
      (neighbour?.querySelector("a") ?? byId("new-question", HTMLAnchorElement)).focus();
      announce("The conversation is deleted.");
      this.onRemoved(one.id);
    } catch (error) {
      fill(
        this.foot,
        problemNotice(error, () => this.#remove(one, entry)),
      );
    }
  }

  /** @param {HTMLAnchorElement} link */
  #mark(link) {
    if (link.dataset.id === this.#current) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}
