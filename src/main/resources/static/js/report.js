/* Reporting: shows at once what a number does to the target, and the photos that were chosen. Everything works without. */
(() => {
  "use strict";
  const number = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 2 });

  const effect = (form) => {
    const box = form.querySelector("[data-effect]");
    const field = form.querySelector("[name=amount]");
    if (!box || !field) return;
    const amount = field.value === "" ? null : Number(field.value);
    const before = box.dataset.before === "" ? 0 : Number(box.dataset.before);
    const target = Number(box.dataset.target);
    if (amount === null || Number.isNaN(amount)) return;
    const after = box.dataset.adds === "yes" ? before + amount : amount;
    box.querySelector("[data-effect-value]").textContent = number.format(after);
    const bar = box.querySelector(".fil");
    if (bar && target > 0) bar.setAttribute("width", Math.min(100, Math.max(0, after / target * 100)).toFixed(1) + "%");
  };

  const size = (bytes) => bytes < 1e6 ? Math.round(bytes / 1e3) + " kB" : number.format(Math.round(bytes / 1e5) / 10) + " MB";

  const previews = (input) => {
    const list = document.getElementById(input.dataset.previews);
    if (!list) return;
    list.replaceChildren(...Array.from(input.files, (file) => {
      const item = document.createElement("li");
      if (file.type.startsWith("image/")) {
        const picture = document.createElement("img");
        picture.alt = "";
        picture.src = URL.createObjectURL(file);
        picture.onload = () => URL.revokeObjectURL(picture.src);
        item.append(picture);
      }
      const words = document.createElement("span");
      words.className = "t-s t-2";
      words.textContent = file.name + " · " + size(file.size);
      item.append(words);
      return item;
    }));
  };

  document.addEventListener("input", (event) => {
    const form = event.target.closest("form[data-report]");
    if (form) effect(form);
  });
  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-previews]")) previews(event.target);
    const form = event.target.closest("form[data-report]");
    if (form) effect(form);
  });
})();
