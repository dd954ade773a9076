// Small comforts for server-made pages. Every page works without this file.
(() => {
  const DRAFT = "draft:";
  const on = (type, selector, act, capture) => document.addEventListener(type, (event) => {
    const target = event.target instanceof Element ? event.target.closest(selector) : null;
    if (target) act(target, event);
  }, capture);

  on("click", "[data-prints]", () => window.print());

  // Theme
  const isDark = () => document.documentElement.getAttribute("data-bs-theme") === "dark";
  const themeWords = (button) => { button.querySelector("span").textContent = isDark() ? "Tampilan terang" : "Tampilan gelap"; };
  on("click", "[data-theme-toggle]", (button) => {
    try { localStorage.setItem("theme", isDark() ? "light" : "dark"); } catch (denied) { return; }
    document.dispatchEvent(new Event("themechange"));
    document.querySelectorAll("[data-theme-toggle]").forEach(themeWords);
  });

  // Dialogs: <button data-opens="id">, <button data-closes>
  on("click", "[data-opens]", (button, event) => {
    const dialog = document.getElementById(button.dataset.opens);
    if (dialog && dialog.showModal) { event.preventDefault(); dialog.showModal(); }
  });
  on("click", "[data-closes]", (button, event) => {
    const dialog = button.closest("dialog");
    if (dialog) { event.preventDefault(); dialog.close(); }
  });

  // Menus close when something else is touched, and by Escape
  const closeMenus = (but) => document.querySelectorAll("details.t-menu[open]").forEach((menu) => { if (menu !== but) menu.open = false; });
  document.addEventListener("click", (event) => closeMenus(event.target instanceof Element ? event.target.closest("details.t-menu") : null));
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") closeMenus(null); });

  // Passwords may be looked at
  on("click", "[data-reveals]", (button) => {
    const input = document.getElementById(button.dataset.reveals);
    const shown = input.type === "text";
    input.type = shown ? "password" : "text";
    button.setAttribute("aria-pressed", String(!shown));
  });

  // Text areas count their letters
  const count = (area) => {
    const counter = document.getElementById(area.id + "-count");
    if (counter) counter.textContent = area.value.length + " / " + area.maxLength;
  };
  on("input", "textarea[maxlength]", count);

  // Number steppers and offered values
  const change = (input, value) => {
    input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };
  on("click", "[data-steps]", (button) => {
    const input = document.getElementById(button.dataset.for);
    const step = Number(button.dataset.steps);
    const min = input.min === "" ? -Infinity : Number(input.min);
    const max = input.max === "" ? Infinity : Number(input.max);
    change(input, String(Math.min(max, Math.max(min, Number(input.value || 0) + step))));
  });
  on("click", "[data-fills]", (button) => change(document.getElementById(button.dataset.fills), button.value));

  // Drafts: <form data-draft="name"> keeps what is typed until it is sent or the person signs out
  const draftKey = (form) => DRAFT + form.dataset.draft;
  const fields = (form) => Array.from(form.elements).filter((field) => field.name && !["hidden", "password", "file", "submit", "button"].includes(field.type) && field.tagName !== "BUTTON");
  const keep = (form) => {
    const kept = fields(form).map((field) => [field.name, field.value, field.checked === true]);
    try { localStorage.setItem(draftKey(form), JSON.stringify({ at: Date.now(), kept })); } catch (full) { return; }
    const note = form.querySelector("[data-draft-note]");
    if (note) note.textContent = "Disimpan otomatis " + new Date().toLocaleTimeString("id-ID", { hour: "2-digit", minute: "2-digit" });
  };
  const restore = (form) => {
    if (form.dataset.restored || form.hasAttribute("data-draft-off")) return;
    form.dataset.restored = "yes";
    let draft = null;
    try { draft = JSON.parse(localStorage.getItem(draftKey(form))); } catch (broken) { return; }
    if (!draft || Date.now() - draft.at > 14 * 86400000) return;
    const all = fields(form);
    draft.kept.forEach(([name, value, checked]) => {
      const same = all.filter((field) => field.name === name);
      if (["radio", "checkbox"].includes(same[0] && same[0].type)) {
        same.filter((field) => field.value === value).forEach((field) => { field.checked = checked; });
      } else if (same.length === 1) {
        same[0].value = value;
        if (same[0].tagName === "TEXTAREA" && same[0].maxLength > 0) count(same[0]);
      }
    });
    const note = form.querySelector("[data-draft-note]");
    if (note) note.textContent = "Isian terakhir Anda dikembalikan.";
  };
  // What the server has kept need not lie in the browser as well: there it would hide what is typed on another device
  document.addEventListener("htmx:afterRequest", (event) => {
    const form = event.detail.successful && event.detail.xhr.responseText.trim() && event.detail.elt.matches("[data-keeps-draft]") ? event.detail.elt.closest("form") : null;
    if (form) localStorage.removeItem(draftKey(form));
  });
  let waiting = 0;
  on("input", "form[data-draft] *", (field) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => keep(field.form || field.closest("form")), 400);
  });
  const forget = (prefix) => Object.keys(localStorage).filter((key) => key.startsWith(prefix)).forEach((key) => localStorage.removeItem(key));
  on("submit", "form", (form) => {
    clearTimeout(waiting);
    if (form.hasAttribute("data-signs-out")) forget(DRAFT);
    if (form.dataset.draft) { keep(form); sessionStorage.setItem("sent", draftKey(form)); }
  });

  // One deed, one click
  on("submit", "form", (form, event) => {
    if (form.dataset.busy) { event.preventDefault(); event.stopImmediatePropagation(); return; }
    if (form.method === "get" || event.defaultPrevented) return;
    form.dataset.busy = "yes";
    const button = event.submitter;
    if (button) button.setAttribute("aria-busy", "true");
  }, true);
  const ready = () => document.querySelectorAll("form[data-busy]").forEach((form) => {
    delete form.dataset.busy;
    form.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
  });
  document.addEventListener("htmx:afterRequest", ready);
  window.addEventListener("pageshow", ready);

  // Parts that fail say so in their own place, a form that is refused there comes back there; only whole pages are replaced by
  // an error page, and so is a part that somebody else has changed meanwhile
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { target, xhr } = event.detail;
    if (xhr.status < 400 || target === document.body) return;
    if (xhr.status === 422 && target.id && xhr.responseText.includes(`id="${target.id}"`)) return;
    if (xhr.status === 409) {
      Object.assign(event.detail, { target: document.body, selectOverride: "unset", swapOverride: "innerHTML", shouldSwap: true });
      return;
    }
    event.detail.shouldSwap = false;
    failed(target);
  });
  const failed = (target) => {
    const note = document.createElement("p");
    note.className = "t-note is-care";
    note.setAttribute("role", "alert");
    note.textContent = "Bagian ini belum dapat dimuat. Yang lain tetap bisa dipakai; muat ulang halaman untuk mencoba lagi.";
    if (target !== document.body) { target.replaceChildren(note); return; }
    const toasts = document.querySelector(".t-toasts");
    if (toasts) { note.textContent = "Tidak ada jaringan. Isian Anda masih ada; coba lagi sebentar."; toasts.replaceChildren(note); }
  };
  document.addEventListener("htmx:sendError", (event) => failed(event.detail.target));

  // A stream that ends because the page does, or that the browser itself is about to open again, is no error
  let leaving = 0;
  window.addEventListener("beforeunload", () => { leaving = Date.now(); });
  htmx.createEventSource = (url) => {
    const source = new EventSource(url, { withCredentials: true });
    source.addEventListener("error", (event) => { if (source.readyState === EventSource.CONNECTING || Date.now() - leaving < 5000) event.stopImmediatePropagation(); });
    return source;
  };

  // Toasts go after ten seconds, unless somebody is at them
  const passToast = (toast) => {
    let left = 10;
    const seconds = toast.querySelector("[data-toast-seconds]");
    const tick = setInterval(() => {
      if (toast.matches(":hover, :focus-within")) return;
      left -= 1;
      if (seconds) seconds.textContent = " (" + left + ")";
      if (left <= 0 || !toast.isConnected) { clearInterval(tick); toast.remove(); }
    }, 1000);
  };

  // Queues: j and k move, Enter opens (on a page of one person they go to the next and the previous); letters in data-key act on the current row; ? shows the keys
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target instanceof Element && event.target.closest("input, textarea, select, dialog, [contenteditable]"))) return;
    const queue = document.querySelector("[data-queue]");
    if (event.key === "?") { const keys = document.getElementById("keys"); if (keys && keys.showModal) keys.showModal(); return; }
    if (!queue) {
      const step = /^[jk]$/.test(event.key) && document.querySelector("[data-key=" + event.key + "]");
      if (step) { event.preventDefault(); step.click(); }
      return;
    }
    const rows = Array.from(queue.querySelectorAll("[data-row]"));
    const at = rows.findIndex((row) => row.contains(document.activeElement) || row.hasAttribute("aria-current"));
    if (event.key === "j" || event.key === "k") {
      const next = rows[Math.min(rows.length - 1, Math.max(0, at + (event.key === "j" ? 1 : -1)))];
      if (!next) return;
      rows.forEach((row) => row.toggleAttribute("aria-current", false));
      next.setAttribute("aria-current", "true");
      (next.querySelector("a, button") || next).focus();
      event.preventDefault();
    } else if (/^[a-z]$/.test(event.key)) {
      const deed = ((rows[at] && rows[at].querySelector("[data-key=" + event.key + "]")) || document.querySelector("[data-key=" + event.key + "]"));
      if (deed) { event.preventDefault(); deed.click(); }
    }
  });

  // Whatever has just come onto the page
  const arrive = () => {
    document.querySelectorAll("[data-theme-toggle]").forEach((button) => { button.hidden = false; themeWords(button); });
    document.querySelectorAll("[data-needs-script]").forEach((each) => { each.hidden = false; });
    document.querySelectorAll("textarea[maxlength]").forEach(count);
    document.querySelectorAll("[data-toast]:not([data-passing])").forEach((toast) => { toast.dataset.passing = "yes"; passToast(toast); });
    const refused = document.querySelector("[data-refused]");
    const sent = sessionStorage.getItem("sent");
    if (sent) {
      sessionStorage.removeItem("sent");
      if (!refused && !document.querySelector("[data-error-page]")) localStorage.removeItem(sent);
    }
    document.querySelectorAll("form[data-draft]").forEach((form) => { if (!refused) restore(form); });
    if (refused && refused.dataset.refused !== "seen") {
      refused.dataset.refused = "seen";
      const first = document.querySelector("[aria-invalid=true]") || refused;
      first.focus();
    }
  };
  document.addEventListener("DOMContentLoaded", arrive);
  document.addEventListener("htmx:afterSettle", arrive);
})();
