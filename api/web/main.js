/**
 * Puts the page together and follows the address: `#/` is a new question, `#/c/ID` a conversation, `#/library` the
 * library, `#/history` the list of conversations.
 */

import { badge } from "/web/badge.js";
import { Briefing } from "/web/briefing.js";
import { Conversations } from "/web/conversations.js";
import { byId, element, fill } from "/web/element.js";
import { Library } from "/web/library.js";
import { closePanel, startPanel } from "/web/panel.js";
import { startSettings } from "/web/settings.js";
import { STATUS } from "/web/words.js";

const NARROW = window.matchMedia("(max-width: 63.99rem)"); // no room for the list of conversations beside the view
const TITLES = { briefing: "Briefing", library: "Library", history: "Conversations" };

/** @typedef {keyof typeof TITLES} View */

const conversations = new Conversations((id) => {
  if (placeOf(location.hash).conversation === id) location.hash = "#/";
});
const briefing = new Briefing(started, () => conversations.load());
const library = new Library(() => briefing.composer.forgetSources());

startPanel();
startSettings(() => {
  conversations.load();
  follow();
});
fillLegend();
window.addEventListener("hashchange", follow);
NARROW.addEventListener("change", arrange);
byId("skip", HTMLAnchorElement).addEventListener("click", (event) => {
  event.preventDefault(); // the address says which conversation is open, so the link may not change it
  byId("main", HTMLElement).focus();
});
byId("new-question", HTMLAnchorElement).addEventListener("click", () => {
  briefing.reset();
  briefing.composer.question.focus();
});
follow();
conversations.load();

/** Shows what the address names. */
function follow() {
  const { view, conversation } = placeOf(location.hash);
  if (document.body.dataset.view !== view) window.scrollTo({ top: 0 });
  document.body.dataset.view = view;
  document.title = `${TITLES[view]} · Onrecord`;
  for (const link of document.querySelectorAll(".views a")) {
    if (link.getAttribute("data-view") === view) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  arrange();
  conversations.current = conversation;
  closePanel();
  if (view === "library") library.load();
  else if (view === "briefing") showBriefing(conversation);
}

/** Shows the view and hides the others. The list of conversations stands beside it, or is it where there is no room. */
function arrange() {
  const { view } = placeOf(location.hash);
  const listed = view === "history" && NARROW.matches;
  byId("briefing", HTMLElement).hidden = listed || view === "library";
  byId("library", HTMLElement).hidden = view !== "library";
  const rail = byId("rail", HTMLElement);
  const parent = listed ? byId("main", HTMLElement) : byId("frame", HTMLDivElement);
  if (rail.parentElement !== parent) parent.prepend(rail);
}

/** @param {string} conversation */
function showBriefing(conversation) {
  byId("to-briefing", HTMLAnchorElement).hash = location.hash || "#/"; // the way back from the library leads here
  if (conversation) briefing.open(conversation);
  else briefing.reset();
}

/**
 * The server began a conversation: its address is kept, so that a reload brings it back.
 *
 * @param {string} id
 */
function started(id) {
  history.replaceState(null, "", `#/c/${encodeURIComponent(id)}`);
  byId("to-briefing", HTMLAnchorElement).hash = location.hash;
  conversations.current = id;
}

/**
 * @param {string} hash
 * @returns {{view: View, conversation: string}}
 */
function placeOf(hash) {
  const [, name = "", id = ""] = hash.split("/");
  if (name === "library" || name === "history") return { view: name, conversation: "" };
  return { view: "briefing", conversation: name === "c" ? decoded(id) : "" };
}

/** @param {string} part */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // not an id of ours; the server will say that it does not know it
  }
}

/** What each status means, for a reader who is here for the first time. */
function fillLegend() {
  const statuses = /** @type {import("./types.js").Status[]} */ (Object.keys(STATUS));
  const rows = statuses.map((status) =>
    element("div", {}, element("dt", {}, badge(status, { small: true })), element("dd", {}, STATUS[status].meaning)),
  );
  fill(byId("legend", HTMLDListElement), ...rows);
}
