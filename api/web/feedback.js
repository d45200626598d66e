/** What the reader thinks of an answer: one press where it helped, a reason where it did not. */

import { element, fill, icon } from "/web/element.js";
import { announce, problemNotice } from "/web/notice.js";
import { json } from "/web/server.js";
import { REASONS } from "/web/words.js";

const MOST_CHARACTERS = 2_000;
let made = 0;

/** @param {import("./types.js").Answer} answer */
export function feedbackForm({ id: answerId, conversation_id: conversation }) {
  made += 1;
  const name = `reason-${made}`;
  const region = element("div", { class: "feedback" });
  const faults = Object.entries(REASONS).filter(([reason]) => reason !== "helpful");
  const choices = faults.map(([reason, words], index) =>
    element("label", { class: "choice" }, element("input", { type: "radio", name, value: reason, required: true, checked: index === 0 }), element("span", {}, words)),
  );
  const comment = element("textarea", { id: `comment-${made}`, rows: 2, maxlength: MOST_CHARACTERS });
  const form = element(
    "form",
    { class: "feedback-form", hidden: true, onsubmit: report },
    element("fieldset", {}, element("legend", {}, "What is wrong?"), ...choices),
    element("label", { for: comment.id }, "Comment (optional)"),
    comment,
    element("p", { class: "actions" }, element("button", { class: "button", type: "submit" }, "Send feedback"), element("button", { class: "quiet", type: "button", onclick: toggle }, "Cancel")),
  );
  const opener = element("button", { type: "button", class: "quiet", "aria-expanded": "false", onclick: toggle }, "Report a problem");
  const helpful = element("button", { type: "button", class: "quiet", onclick: () => send("helpful", "") }, icon("done"), element("span", {}, "Helpful"));
  const message = element("div", {});
  fill(region, element("p", { class: "feedback-line" }, helpful, opener), form, message);

  function toggle() {
    form.hidden = !form.hidden;
    opener.setAttribute("aria-expanded", String(!form.hidden));
    (form.hidden ? opener : /** @type {HTMLElement} */ (form.querySelector("input"))).focus();
    region.scrollIntoView({ block: "nearest" });
  }

  /** @param {SubmitEvent} event */
  function report(event) {
    event.preventDefault();
    send(String(new FormData(form).get(name)), comment.value.trim());
  }

  /**
   * @param {string} reason
   * @param {string} said
   */
  async function send(reason, said) {
    fill(message);
    try {
      await json("/v1/feedback", { method: "POST", body: { answer_id: answerId, conversation_id: conversation, reason, comment: said || null } });
      const thanks = element("p", { class: "thanks", tabindex: "-1" }, icon("done"), element("span", {}, `Thank you. Recorded: ${REASONS[reason].toLowerCase()}.`));
      fill(region, thanks);
      thanks.focus();
      announce("Feedback recorded.");
    } catch (error) {
      fill(message, problemNotice(error, () => send(reason, said)));
    }
  }

  return region;
}
