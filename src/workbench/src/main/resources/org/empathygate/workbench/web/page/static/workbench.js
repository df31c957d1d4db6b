// Turns the transition page into a dialog and keeps the issue page in view. Without this script every form is a page of its own.
"use strict";

(() => {
  const said = document.getElementById("wb-said");

  const say = (text) => {
    const message = document.createElement("div");
    message.className = "aui-message aui-message-error";
    const words = document.createElement("p");
    words.textContent = text;
    message.append(words);
    said.replaceChildren(message);
  };

  const focusFirst = (dialog) => {
    const target = dialog.querySelector("#form-errors, [aria-invalid], select, input:not([type=hidden]), textarea, button");
    (target ?? dialog).focus();
  };

  const openDialog = (html, opener) => {
    document.querySelector("dialog.wb-dialog")?.remove();
    const dialog = document.createElement("dialog");
    dialog.className = "wb-dialog aui-dialog2";
    dialog.setAttribute("aria-labelledby", "transition-heading");
    document.body.append(dialog);
    fill(dialog, html);
    dialog.addEventListener("click", (event) => {
      if (event.target.closest("[data-dialog-close]")) {
        event.preventDefault();
        dialog.close();
      }
    });
    dialog.addEventListener("submit", (event) => {
      event.preventDefault();
      submit(event.target, event.submitter, dialog, opener);
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      opener?.focus();
    });
    dialog.showModal();
    focusFirst(dialog);
  };

  // The server renders the fragment from escaped templates; it never carries scripts.
  const fill = (dialog, html) => {
    const parsed = new DOMParser().parseFromString(html, "text/html");
    dialog.replaceChildren(...parsed.body.childNodes);
  };

  const ask = (url, options) => fetch(url, { ...options, credentials: "same-origin", headers: { "X-Workbench-Dialog": "true" } });

  const submit = async (form, submitter, dialog, opener) => {
    const fields = new URLSearchParams(new FormData(form, submitter));
    submitter?.setAttribute("aria-disabled", "true");
    try {
      // not form.action: a field of that name would answer instead
      const answer = await ask(form.getAttribute("action"), { method: "POST", body: fields });
      if (answer.ok) {
        location.assign(answer.headers.get("X-Workbench-Location") ?? location.href);
        return;
      }
      const html = await answer.text();
      if (!answer.headers.has("X-Workbench-Dialog")) {
        location.reload();
      } else if (dialog) {
        fill(dialog, html);
        focusFirst(dialog);
      } else {
        openDialog(html, opener);
      }
    } catch {
      dialog?.close();
      say("The workbench did not answer. Is it still running?");
    } finally {
      submitter?.removeAttribute("aria-disabled");
    }
  };

  document.addEventListener("click", async (event) => {
    const opener = event.target.closest("a[data-dialog]");
    if (!opener || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    try {
      const answer = await ask(opener.href);
      if (answer.headers.has("X-Workbench-Dialog")) openDialog(await answer.text(), opener);
      else location.assign(opener.href);
    } catch {
      say("The workbench did not answer. Is it still running?");
    }
  });

  document.addEventListener("submit", (event) => {
    if (!event.target.matches("form[data-dialog-on-refusal]")) return;
    event.preventDefault();
    submit(event.target, event.submitter, null, event.submitter);
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const menu = document.querySelector("details.wb-person[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  document.getElementById("comment-issue")?.addEventListener("click", (event) => {
    event.preventDefault();
    const comment = document.getElementById("comment");
    comment?.focus();
    comment?.scrollIntoView({ block: "center" });
  });

  document.querySelector("main #form-errors")?.focus();
})();
