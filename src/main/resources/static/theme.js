// Sets the theme before the first paint: the person's choice, else the device's.
(() => {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const set = () => {
    let chosen = null;
    try { chosen = localStorage.getItem("theme"); } catch (denied) { /* private browsing: the device decides */ }
    document.documentElement.setAttribute("data-bs-theme", chosen || (dark.matches ? "dark" : "light"));
  };
  dark.addEventListener("change", set);
  document.addEventListener("themechange", set);
  set();
})();
