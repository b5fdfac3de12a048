// Light or dark: as the system has it, until the reader chooses; the choice is remembered on the device.

const root = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");
const button = document.querySelector("button.theme");

function remembered() {
  try {
    return localStorage.getItem("theme");
  } catch {
    return null;
  }
}

function remember(theme) {
  try {
    if (theme) {
      localStorage.setItem("theme", theme);
    } else {
      localStorage.removeItem("theme");
    }
  } catch {
    // without storage the choice holds for this page
  }
}

function isDark() {
  return root.dataset.theme ? root.dataset.theme === "dark" : system.matches;
}

function show(theme) {
  if (theme === "light" || theme === "dark") {
    root.dataset.theme = theme;
  } else {
    delete root.dataset.theme;
  }
  button?.setAttribute("aria-pressed", isDark());
}

show(remembered());
if (button) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const wanted = isDark() ? "light" : "dark";
    const chosen = (wanted === "dark") === system.matches ? null : wanted;
    remember(chosen);
    show(chosen);
  });
  system.addEventListener("change", () => show(remembered()));
  addEventListener("storage", () => show(remembered()));
}
