// Tells the macro browser where the caret was. Without this script a macro goes to the end of the page.
"use strict";

(() => {
  const storage = document.querySelector(".wb-editor textarea[name=storage]");
  const caret = document.querySelector(".wb-editor input[name=caret]");
  if (storage && caret) {
    storage.addEventListener("blur", () => { caret.value = storage.selectionStart; });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const menu = document.querySelector("details.wb-person[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
  document.querySelector("main #form-errors")?.focus();
})();
