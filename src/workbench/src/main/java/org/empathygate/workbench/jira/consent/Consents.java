package org.empathygate.workbench.jira.consent;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.empathygate.workbench.host.Consumer;
import org.empathygate.workbench.host.LinkTarget;
import org.empathygate.workbench.jira.model.People;
import org.empathygate.workbench.jira.model.Person;

/**
 * Who lets which other product act for them. A token is worth one person to one product and nothing else; a code is worth one token,
 * once and for ten minutes. All of it is in memory: after a restart nobody has allowed anything.
 */
public final class Consents implements LinkTarget {

    private static final Duration CODES_LIVE = Duration.ofMinutes(10);
    private static final int MOST_PEOPLE = 1_000;

    private record Consent(String consumer, String username) {}

    private record Code(Consent consent, Instant until) {}

    private final String installation;
    private final URI address;
    private final People people;
    private final Clock clock;
    private final Map<String, Consumer> consumers = new ConcurrentHashMap<>();
    private final Map<String, Consent> tokens = new ConcurrentHashMap<>();
    private final Map<String, Code> codes = new ConcurrentHashMap<>();

    public Consents(String installation, URI address, People people, Clock clock) {
        this.installation = installation;
        this.address = address;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String installation() {
        return installation;
    }

    @Override
    public String displayName() {
        return "Jira";
    }

    @Override
    public URI address() {
        return address;
    }

    @Override
    public Consumer register(String name, URI place) {
        consumers.values().stream()
                .filter(known -> known.address().equals(place))
                .forEach(this::forget);
        var consumer = new Consumer(UUID.randomUUID().toString(), name, place, Secrets.next());
        consumers.put(consumer.id(), consumer);
        return consumer;
    }

    private void forget(Consumer consumer) {
        consumers.remove(consumer.id());
        tokens.values().removeIf(consent -> consent.consumer().equals(consumer.id()));
        codes.values().removeIf(code -> code.consent().consumer().equals(consumer.id()));
    }

    /** The products that have introduced themselves. */
    List<Consumer> consumers() {
        return List.copyOf(consumers.values());
    }

    /** The product with this id; empty when none has it. */
    public Optional<Consumer> consumer(String id) {
        return Optional.ofNullable(consumers.get(id));
    }

    /** The product that shows this id and its secret; empty when they do not belong together. */
    Optional<Consumer> consumer(String id, String secret) {
        return consumer(id)
                .filter(known -> MessageDigest.isEqual(
                        known.secret().getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<String> people() {
        return people.active(MOST_PEOPLE).stream().map(Person::username).toList();
    }

    @Override
    public Optional<String> consent(Consumer consumer, String username) {
        return active(username).map(person -> token(new Consent(consumer.id(), person.username())));
    }

    @Override
    public void withdraw(Consumer consumer, String username) {
        withdrawn(new Consent(consumer.id(), username));
    }

    /** No product may act for this person any more. */
    public void withdrawAll(String username) {
        tokens.values().removeIf(consent -> consent.username().equals(username));
        codes.values().removeIf(code -> code.consent().username().equals(username));
    }

    private void withdrawn(Consent withdrawn) {
        tokens.values().removeIf(withdrawn::equals);
        codes.values().removeIf(code -> code.consent().equals(withdrawn));
    }

    /** The person has allowed it on the page that asks; answers what the product fetches its token with. */
    public String allow(Consumer consumer, Person person) {
        var now = clock.instant();
        codes.values().removeIf(code -> code.until().isBefore(now));
        var code = Secrets.next();
        codes.put(code, new Code(new Consent(consumer.id(), person.username()), now.plus(CODES_LIVE)));
        return code;
    }

    @Override
    public Optional<String> redeem(Consumer consumer, String code) {
        return Optional.ofNullable(codes.remove(code))
                .filter(known -> known.consent().consumer().equals(consumer.id()))
                .filter(known -> !known.until().isBefore(clock.instant()))
                .map(known -> token(known.consent()));
    }

    /** Whom this token stands for; empty when it stands for nobody, or for nobody any more. */
    public Optional<String> represented(String token) {
        return Optional.ofNullable(tokens.get(token))
                .map(Consent::username)
                .filter(name -> active(name).isPresent());
    }

    /** A product has one token for each person: a new one takes the place of the last. */
    private String token(Consent consent) {
        tokens.values().removeIf(consent::equals);
        var token = Secrets.next();
        tokens.put(token, consent);
        return token;
    }

    private Optional<Person> active(String username) {
        return people.findByUsername(username).filter(Person::active);
    }
}
