/** The conversation on the screen: asks, shows the turns, and reads an earlier conversation back. */

import { Composer } from "/web/composer.js";
import { byId, element, fill } from "/web/element.js";
import { problemNotice } from "/web/notice.js";
import { closePanel } from "/web/panel.js";
import { json } from "/web/server.js";
import { askServer } from "/web/stream.js";
import { Turn } from "/web/turn.js";

/** @typedef {import("./types.js").Ask} Ask */

export class Briefing {
  #conversation = "";
  #running = new AbortController();

  /**
   * @param {(id: string) => void} onStarted  told the id of a conversation that the server began
   * @param {() => void} onAnswered
   */
  constructor(onStarted, onAnswered) {
    this.turns = byId("turns", HTMLDivElement);
    this.welcome = byId("welcome", HTMLElement);
    this.composer = new Composer((ask) => this.#begin(ask));
    this.onStarted = onStarted;
    this.onAnswered = onAnswered;
    for (const button of this.welcome.querySelectorAll("button[data-template]")) {
      button.addEventListener("click", () =>
        this.composer.write(/** @type {HTMLElement} */ (button).dataset.template ?? ""),
      );
    }
  }

  /** An empty page for a new question. */
  reset() {
    this.#leave("");
    this.welcome.hidden = false;
    this.#lookForArticles();
  }

  /**
   * Shows an earlier conversation.
   *
   * @param {string} id
   */
  async open(id) {
    if (id === this.#conversation) return;
    this.#leave(id);
    this.welcome.hidden = true;
    fill(this.turns, element("p", { class: "progress" }, "Loading the conversation…"));
    try {
      const conversation = /** @type {import("./types.js").Conversation} */ (
        await json(`/v1/conversations/${encodeURIComponent(id)}`)
      );
      if (id !== this.#conversation) return;
      fill(this.turns);
      for (const { question, answer, affected } of conversation.turns) {
        const turn = new Turn({ question });
        this.turns.append(turn.element);
        turn.show(answer);
        turn.warn(affected, () => this.#begin({ question }));
      }
      this.turns.lastElementChild?.scrollIntoView();
    } catch (error) {
      if (id === this.#conversation)
        fill(
          this.turns,
          problemNotice(error, () => this.#again(id)),
        );
    }
  }

  /** Says so where there is nothing to ask about; whoever cannot be asked now is asked again with the question. */
  async #lookForArticles() {
    const page = await json("/v1/articles?limit=1").catch(() => null);
    byId("empty-library", HTMLParagraphElement).hidden = page?.articles.length !== 0;
  }

  /** @param {string} id */
  #again(id) {
    this.#conversation = "";
    this.open(id);
  }

  /** @param {string} conversation */
  #leave(conversation) {
    this.#running.abort();
    this.#conversation = conversation;
    this.composer.busy = false;
    closePanel();
    fill(this.turns);
  }

  /** @param {Ask} ask */
  #begin(ask) {
    this.welcome.hidden = true;
    const turn = new Turn(ask);
    this.turns.append(turn.element);
    turn.element.scrollIntoView();
    turn.heading.focus({ preventScroll: true });
    this.composer.clear();
    this.#run(ask, turn);
  }

  /**
   * @param {Ask} ask
   * @param {Turn} turn
   */
  async #run(ask, turn) {
    const running = new AbortController();
    this.#running = running;
    this.composer.busy = true;
    const conversation = this.#conversation && { conversation_id: this.#conversation };
    try {
      await askServer({ ...ask, ...conversation }, this.#listeners(turn), running.signal);
      this.onAnswered();
    } catch (error) {
      if (!running.signal.aborted) turn.fail(error, () => this.#run(ask, turn));
    } finally {
      if (this.#running === running) this.composer.busy = false;
    }
  }

  /**
   * @param {Turn} turn
   * @returns {import("./stream.js").Listeners}
   */
  #listeners(turn) {
    const listeners = turn.listeners;
    return {
      ...listeners,
      message_start: (start) => {
        listeners.message_start?.(start);
        this.#started(start.conversation_id);
      },
    };
  }

  /** @param {string | null} id */
  #started(id) {
    if (!id || id === this.#conversation) return;
    this.#conversation = id;
    this.onStarted(id);
  }
}
