package org.empathygate.workbench.testplugin;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;

/** A module class: made with the plugin's beans in its constructor. */
public class Greeting {

    private final Notes notes;
    private final I18nResolver texts;
    private final ApplicationProperties product;

    public Greeting(Notes notes, I18nResolver texts, ApplicationProperties product) {
        this.notes = notes;
        this.texts = texts;
        this.product = product;
    }

    public Notes notes() {
        return notes;
    }

    public String getAllowed() {
        return texts.getText("notes.hello", product.getDisplayName());
    }

    public String getForbidden() {
        return "secret";
    }

    @Override
    public String toString() {
        return getAllowed();
    }
}
