/** The settings dialog: the API key of this tab and the appearance. */

import { byId, element, fill, icon } from "/web/element.js";
import { announce } from "/web/notice.js";
import { key } from "/web/server.js";

const THEME = "onrecord.theme";

/** @param {() => void} onKey  told when another key holds */
export function startSettings(onKey) {
  const dialog = byId("settings", HTMLDialogElement);
  const field = byId("api-key", HTMLInputElement);
  const form = byId("settings-form", HTMLFormElement);
  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-open=settings]")) open();
  });
  byId("settings-close", HTMLButtonElement).addEventListener("click", () => dialog.close());
  byId("key-forget", HTMLButtonElement).addEventListener("click", () => keep(""));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    keep(field.value.trim());
  });
  for (const choice of form.querySelectorAll("input[name=theme]")) {
    choice.addEventListener("change", () => setTheme(/** @type {HTMLInputElement} */ (choice).value));
  }
  startSwitch();

  function open() {
    field.value = key.get();
    const chosen = document.documentElement.dataset.theme ?? "system";
    /** @type {HTMLInputElement} */ (form.querySelector(`input[value=${chosen}]`)).checked = true;
    dialog.showModal();
  }

  /** @param {string} value */
  function keep(value) {
    key.set(value);
    dialog.close();
    announce(value ? "The API key is used in this tab." : "The API key is forgotten.");
    onKey();
  }
}

/** The button in the masthead, which turns light into dark and back. */
function startSwitch() {
  const button = byId("theme-switch", HTMLButtonElement);
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (document.documentElement.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";
  const label = () =>
    fill(
      button,
      icon(isDark() ? "light" : "dark"),
      element("span", { class: "unseen" }, isDark() ? "Light appearance" : "Dark appearance"),
    );
  button.addEventListener("click", () => setTheme(isDark() ? "light" : "dark"));
  system.addEventListener("change", label);
  document.addEventListener("themechange", label);
  label();
}

/** @param {string} theme  "light", "dark", or "system" */
function setTheme(theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(THEME);
    else localStorage.setItem(THEME, theme);
  } catch {
    // storage is switched off: the choice holds until the page is left
  }
  document.dispatchEvent(new Event("themechange"));
}
