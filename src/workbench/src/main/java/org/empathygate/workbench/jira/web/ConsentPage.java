package org.empathygate.workbench.jira.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.empathygate.workbench.host.Consumer;
import org.empathygate.workbench.host.SiteAddress;
import org.empathygate.workbench.jira.consent.Consents;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.web.page.QueryText;

/** Asks whoever is signed in whether another product may act for them, and sends them back there, and nowhere else, with the answer. */
final class ConsentPage {

    static final String ADDRESS = "/plugins/servlet/oauth/authorize";

    private final Consents consents;

    ConsentPage(Consents consents) {
        this.consents = consents;
    }

    /** Who asks, and where the answer goes. */
    private record Question(Consumer consumer, URI callback, String state) {

        Answer.Away answered(String parameter, String value) {
            String separator = callback.getRawQuery() == null ? "?" : "&";
            return new Answer.Away(URI.create(callback + separator + "state=" + QueryText.encoded(state) + "&"
                    + parameter + "=" + QueryText.encoded(value)));
        }
    }

    Answer ask(Visit visit) {
        Person person = visit.person();
        if (person == null) {
            return new Answer.SignInFirst();
        }
        return question(visit).map(question -> shown(question, person)).orElseGet(ConsentPage::refused);
    }

    Answer decide(Visit visit) {
        Person person = visit.person();
        if (person == null) {
            return new Answer.SignInFirst();
        }
        return question(visit)
                .<Answer>map(question -> visit.parameter("decision").equals("allow")
                        ? question.answered("code", consents.allow(question.consumer(), person))
                        : question.answered("denied", "true"))
                .orElseGet(ConsentPage::refused);
    }

    private Optional<Question> question(Visit visit) {
        return consents.consumer(visit.parameter("consumer"))
                .flatMap(consumer -> callback(visit.parameter("oauth_callback"))
                        .filter(new SiteAddress(consumer.address())::holds)
                        .map(callback -> new Question(consumer, callback, visit.parameter("state"))));
    }

    private static Optional<URI> callback(String text) {
        try {
            return Optional.of(new URI(text)).filter(uri -> uri.getRawFragment() == null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Answer shown(Question question, Person person) {
        Consumer consumer = question.consumer();
        return Answer.Shown.page(
                        Section.NONE,
                        "Allow " + consumer.name() + "?",
                        "consent",
                        new ConsentView(
                                ADDRESS,
                                consumer.name(),
                                consumer.address().toString(),
                                person.displayName(),
                                consumer.id(),
                                question.state(),
                                question.callback().toString()))
                .leadingTo(consumer.address());
    }

    private static Answer refused() {
        String why =
                "No product that is linked to this Jira asks here, or the answer would go to another place than back there.";
        return Answer.Shown.page(
                        Section.NONE,
                        "Not allowed",
                        "refused",
                        new RefusedView("Nothing was allowed", "error", List.of(why), "/", "Go to the projects"))
                .status(400);
    }
}
