/* Runs before the first paint, so that a reader who chose dark never sees a white flash. Not a module: those wait. */
(function () {
  "use strict";
  try {
    const chosen = localStorage.getItem("onrecord.theme");
    if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
  } catch {
    // storage is switched off: the system's preference holds
  }
})();
