package org.empathygate.workbench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody with a browser without JavaScript: opens pages, fills in forms and sends them. */
public final class Clicker {

    private final Connection session =
            Jsoup.newSession().ignoreHttpErrors(true).ignoreContentType(true).timeout(30_000);
    private final URI base;

    private Clicker(URI base) {
        this.base = base;
    }

    public static Clicker anonymous(URI base) {
        return new Clicker(base);
    }

    /** Somebody signed in to Jira. */
    public static Clicker signedIn(URI base, String person) {
        return signedIn(base, "/login.jsp", "login.jsp", person);
    }

    /** Somebody signed in to Confluence. */
    public static Clicker signedInToConfluence(URI base, String person) {
        return signedIn(base, "/login.action", "dologin.action", person);
    }

    private static Clicker signedIn(URI base, String page, String action, String person) {
        var clicker = new Clicker(base);
        clicker.send(clicker.form(clicker.open(page), action), "os_username", person, "os_password", person);
        return clicker;
    }

    /** The page at this path below the context path. */
    public Document open(String path) {
        return document(response(path));
    }

    public Connection.Response response(String path) {
        return execute(session.newRequest().url(base + path).method(Connection.Method.GET));
    }

    /** The first form of the page whose address ends like this. */
    public FormElement form(Document page, String action) {
        return (FormElement) Optional.ofNullable(page.selectFirst("form[action$=" + action + "]"))
                .orElseThrow(() -> new AssertionError("No form to " + action + " on " + page.title()));
    }

    /** Sends the form with these values in place of its own, and answers the page it leads to. */
    public Document send(FormElement form, String... namesAndValues) {
        return document(answer(form, namesAndValues));
    }

    public Connection.Response answer(FormElement form, String... namesAndValues) {
        Connection request = session.newRequest().url(form.absUrl("action")).method(Connection.Method.POST);
        form.formData().forEach(part -> request.data(part.key(), part.value()));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            put(request, namesAndValues[i], namesAndValues[i + 1]);
        }
        return execute(request);
    }

    /** Sends the form as a dialog's script would. */
    public Connection.Response answerInDialog(FormElement form, String... namesAndValues) {
        Connection request = session.newRequest()
                .url(form.absUrl("action"))
                .header("X-Workbench-Dialog", "true")
                .method(Connection.Method.POST);
        form.formData().forEach(part -> request.data(part.key(), part.value()));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            put(request, namesAndValues[i], namesAndValues[i + 1]);
        }
        return execute(request);
    }

    /** Sends the form with a file. */
    public Document upload(FormElement form, String name, String text, String... namesAndValues) {
        Connection request = session.newRequest().url(form.absUrl("action")).method(Connection.Method.POST);
        request.data("atl_token", form.select("[name=atl_token]").val());
        request.data("file", name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "text/xml");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.data(namesAndValues[i], namesAndValues[i + 1]);
        }
        return document(execute(request));
    }

    /** The text of the first element that matches; empty text when none does. */
    public static String text(Document page, String query) {
        return Optional.ofNullable(page.selectFirst(query)).map(Element::text).orElse("");
    }

    /** Presses a button of the form, which may send it elsewhere, with these values in place of its own. */
    public Document press(FormElement form, String button, String... namesAndValues) {
        return document(pressed(form, button, namesAndValues));
    }

    public Connection.Response pressed(FormElement form, String button, String... namesAndValues) {
        Element pressed = Optional.ofNullable(form.selectFirst("button" + button))
                .orElseThrow(() -> new AssertionError("No button " + button));
        String action = pressed.hasAttr("formaction") ? pressed.absUrl("formaction") : form.absUrl("action");
        Connection request = session.newRequest().url(action).method(Connection.Method.POST);
        form.formData().forEach(part -> request.data(part.key(), part.value()));
        if (pressed.hasAttr("name")) {
            request.data(pressed.attr("name"), pressed.attr("value"));
        }
        for (int i = 0; i < namesAndValues.length; i += 2) {
            put(request, namesAndValues[i], namesAndValues[i + 1]);
        }
        return execute(request);
    }

    private static void put(Connection request, String name, String value) {
        Connection.KeyVal known = request.data(name);
        if (known == null) {
            request.data(name, value);
        } else {
            known.value(value);
        }
    }

    private static Connection.Response execute(Connection request) {
        try {
            return request.execute();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Connection.Response response) {
        try {
            return response.parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
