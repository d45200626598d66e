/** What the reader thinks of an answer: one press where it helped, a reason where it did not. */

import { element, fill, icon } from "/web/element.js";
import { announce, problemNotice } from "/web/notice.js";
import { json } from "/web/server.js";
import { REASONS } from "/web/words.js";

const MOST_CHARACTERS = 2_000; // of a comment; the server takes no more
let made = 0;

export class Feedback {
  /** @param {import("./types.js").Answer} answer */
  constructor(answer) {
    made += 1;
    this.answer = answer;
    this.name = `reason-${made}`; // radio buttons of one name exclude each other, so every answer needs its own
    this.comment = element("textarea", { id: `comment-${made}`, rows: 2, maxlength: MOST_CHARACTERS });
    this.form = this.#form();
    this.opener = element(
      "button",
      { type: "button", class: "quiet", "aria-expanded": "false", onclick: () => this.#toggle() },
      "Report a problem",
    );
    const helpful = element(
      "button",
      { type: "button", class: "quiet", onclick: () => this.#send("helpful", "") },
      icon("done"),
      element("span", {}, "Helpful"),
    );
    const line = element("p", { class: "feedback-line" }, helpful, this.opener);
    this.message = element("div", {});
    this.element = element("div", { class: "feedback" }, line, this.form, this.message);
  }

  #form() {
    const reasons = Object.keys(REASONS).filter((reason) => reason !== "helpful");
    const send = element("button", { class: "button", type: "submit" }, "Send feedback");
    const cancel = element("button", { class: "quiet", type: "button", onclick: () => this.#toggle() }, "Cancel");
    return element(
      "form",
      { class: "feedback-form", hidden: true, onsubmit: (/** @type {SubmitEvent} */ event) => this.#report(event) },
      element(
        "fieldset",
        {},
        element("legend", {}, "What is wrong?"),
        ...reasons.map((reason) => this.#choice(reason)),
      ),
      element("label", { for: this.comment.id }, "Comment (optional)"),
      this.comment,
      element("p", { class: "actions" }, send, cancel),
    );
  }

  /** @param {string} reason */
  #choice(reason) {
    const button = element("input", { type: "radio", name: this.name, value: reason, required: true });
    return element("label", { class: "choice" }, button, element("span", {}, REASONS[reason]));
  }

  #toggle() {
    const { form, opener } = this;
    form.hidden = !form.hidden;
    opener.setAttribute("aria-expanded", String(!form.hidden));
    (form.hidden ? opener : /** @type {HTMLElement} */ (form.querySelector("input"))).focus();
    this.element.scrollIntoView({ block: "nearest" });
  }

  /** @param {SubmitEvent} event */
  #report(event) {
    event.preventDefault();
    this.#send(String(new FormData(this.form).get(this.name)), this.comment.value.trim());
  }

  /**
   * @param {string} reason
   * @param {string} said
   */
  async #send(reason, said) {
    fill(this.message);
    const { id, conversation_id: conversation } = this.answer;
    const body = { answer_id: id, conversation_id: conversation, reason, comment: said || null };
    try {
      await json("/v1/feedback", { method: "POST", body });
      const words = element("span", {}, `Thank you. Recorded: ${REASONS[reason].toLowerCase()}.`);
      const thanks = element("p", { class: "thanks", tabindex: "-1" }, icon("done"), words);
      fill(this.element, thanks);
      thanks.focus();
      announce("Feedback recorded.");
    } catch (error) {
      fill(
        this.message,
        problemNotice(error, () => this.#send(reason, said)),
      );
    }
  }
}
