/**
 * The place beside the view where an article is read: a column on wide screens, a dialog on narrow ones. Knows nothing
 * of what it shows.
 */

import { byId, element, fill, icon } from "/web/element.js";

const WIDE = window.matchMedia("(min-width: 72rem)");

/** @type {HTMLElement | null} */
let opener = null;
let opened = 0;
let forget = () => {};

/** Makes the panel close by Escape and move between column and dialog when the window changes. */
export function startPanel() {
  const panel = dialog();
  panel.addEventListener("close", closed);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel.open && !document.querySelector("dialog:modal")) closePanel();
  });
  WIDE.addEventListener("change", () => {
    if (!panel.open) return;
    panel.removeEventListener("close", closed);
    panel.close();
    show();
    window.setTimeout(() => panel.addEventListener("close", closed)); // the event of this close comes later
  });
}

export function closePanel() {
  if (dialog().open) dialog().close();
}

/**
 * Opens the panel, or fills it anew, and gives the heading the focus.
 *
 * @param {HTMLElement} from  gets the focus back
 * @param {Object} parts
 * @param {string} parts.title
 * @param {string} parts.label  what kind of thing it is
 * @param {HTMLElement | null} [parts.tools]  buttons beside the one that closes
 * @param {() => void} [parts.onClose]  told when the panel is closed or filled anew
 * @returns {{body: HTMLElement, isCurrent: () => boolean}}  where the rest goes, and whether the panel still shows this;
 *   what arrives after something else was opened must be dropped
 */
export function openPanel(from, { title, label, tools = null, onClose = () => {} }) {
  forget();
  forget = onClose;
  opener = from;
  opened += 1;
  const mine = opened;
  const heading = element("h2", { id: "panel-title", tabindex: "-1" }, title);
  const close = element(
    "button",
    { type: "button", class: "icon-button", "aria-label": "Close the article", onclick: closePanel },
    icon("close"),
  );
  const body = element("div", { class: "panel-body" }, heading);
  const bar = element(
    "div",
    { class: "panel-bar" },
    element("p", { class: "kicker" }, label),
    element("div", { class: "panel-tools" }, tools, close),
  );
  fill(dialog(), bar, body);
  show();
  heading.focus({ preventScroll: true });
  dialog().scrollTop = 0;
  return { body, isCurrent: () => mine === opened };
}

/**
 * Scrolls the panel, and nothing else, so far that the words are seen; it stays where it is if that is so already.
 *
 * @param {Element} words
 */
export function reveal(words) {
  const panel = dialog();
  const place = words.getBoundingClientRect();
  const frame = panel.getBoundingClientRect();
  if (place.bottom > frame.bottom - 24) panel.scrollBy({ top: place.top - frame.top - frame.height / 3 });
}

function show() {
  const panel = dialog();
  if (panel.open) return;
  document.body.dataset.panel = "open"; // the column must be there first, or the focus scrolls to where it was not
  if (WIDE.matches) panel.show();
  else panel.showModal();
  opener?.scrollIntoView({ block: "nearest" }); // the text grows narrower; what was pressed stays in sight
}

function closed() {
  opened += 1;
  forget();
  forget = () => {};
  delete document.body.dataset.panel;
  if (opener?.isConnected) opener.focus();
}

function dialog() {
  return byId("panel", HTMLDialogElement);
}
