window.notes = AJS.I18n.getText("notes.only");
