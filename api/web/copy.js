/** A button that puts text on the clipboard and says so. */

import { element, fill, icon } from "/web/element.js";
import { announce } from "/web/notice.js";

const SHOWN_MS = 2_500;

/**
 * @param {string} label
 * @param {() => string} text  made when it is wanted
 */
export function copyButton(label, text) {
  const button = element(
    "button",
    { type: "button", class: "quiet copy", onclick: copy },
    icon("copy"),
    element("span", {}, label),
  );

  async function copy() {
    const done = await write(text());
    fill(
      button,
      icon(done ? "done" : "copy"),
      element("span", {}, done ? "Copied" : "Not copied: no access to the clipboard"),
    );
    announce(done ? "Copied with its source, date and status." : "The text could not be copied.");
    window.setTimeout(() => fill(button, icon("copy"), element("span", {}, label)), SHOWN_MS);
  }

  return button;
}

/**
 * @param {string} text
 * @returns {Promise<boolean>}
 */
async function write(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return writeOldWay(text); // the clipboard is only open to pages served over https or from this machine
  }
}

/** @param {string} text */
function writeOldWay(text) {
  const focused = document.activeElement;
  const field = element("textarea", { class: "unseen", "aria-hidden": "true", tabindex: "-1" });
  field.value = text;
  (focused?.closest("dialog") ?? document.body).append(field); // outside an open dialog nothing can be selected
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
