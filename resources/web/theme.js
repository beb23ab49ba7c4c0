// Light or dark, as the system has it or as it was chosen here: set before anything is shown.

const darkSystem = matchMedia("(prefers-color-scheme: dark)");

/** What was chosen on this page before: "light", "dark" or null. A browser may refuse to keep it. */
function chosenTheme() {
  try {
    return localStorage.getItem("digitpad-theme");
  } catch {
    return null;
  }
}

function keepTheme(theme) {
  try {
    localStorage.setItem("digitpad-theme", theme);
  } catch {
    // It holds as long as the page is open.
  }
}

function showTheme(theme) {
  document.documentElement.dataset.theme = theme;
  document.getElementById("dark")?.setAttribute("aria-pressed", String(theme === "dark"));
}

function systemTheme() {
  return darkSystem.matches ? "dark" : "light";
}

showTheme(chosenTheme() ?? systemTheme());
darkSystem.addEventListener("change", () => chosenTheme() ?? showTheme(systemTheme()));
