window.notes = true;
