package org.empathygate.workbench.confluence.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.empathygate.workbench.host.Consumer;
import org.empathygate.workbench.host.LinkTarget;

/** The Jira of a workbench in another process: everything that one in the same process is asked, asked over HTTP. */
public final class RemoteJira implements LinkTarget {

    private static final String SWITCHES = "/rest/workbench/1.0";

    private final JiraClient client;
    private final RemotePeople people;
    private final JsonNode manifest;

    private RemoteJira(JiraClient client, RemotePeople people, JsonNode manifest) {
        this.client = client;
        this.people = people;
        this.manifest = manifest;
    }

    /**
     * Looks who is there.
     *
     * @param address where it is reached, with its context path
     * @param administrator name and password of somebody who administers it, with a colon between them
     * @throws JiraUnreachableException when it does not answer, does not know the administrator, or is something else
     */
    public static RemoteJira at(URI address, String administrator) {
        var client = new JiraClient(address, administrator);
        JsonNode manifest = client.read(SWITCHES + "/link")
                .orElseThrow(
                        () -> new JiraUnreachableException("What is at " + address + " is no Jira of a workbench."));
        return new RemoteJira(client, RemotePeople.of(client), manifest);
    }

    /** Its people, who may sign in here as well. */
    public RemotePeople directory() {
        return people;
    }

    @Override
    public String installation() {
        return manifest.path("installation").asText();
    }

    @Override
    public String displayName() {
        return manifest.path("name").asText();
    }

    @Override
    public URI address() {
        return client.jira();
    }

    @Override
    public Consumer register(String name, URI address) {
        JsonNode known = client.write(SWITCHES + "/link", Map.of("name", name, "url", address.toString()));
        return new Consumer(
                known.path("consumer").asText(),
                name,
                address,
                known.path("secret").asText());
    }

    @Override
    public List<String> people() {
        return client.read(SWITCHES + "/link").map(RemoteJira::names).orElse(List.of());
    }

    private static List<String> names(JsonNode manifest) {
        Stream<JsonNode> all = StreamSupport.stream(manifest.path("people").spliterator(), false);
        return all.map(JsonNode::asText).toList();
    }

    @Override
    public Optional<String> consent(Consumer consumer, String username) {
        if (people.getUserProfile(username) == null) {
            return Optional.empty();
        }
        return Optional.of(
                client.write(SWITCHES + "/consent", Map.of("user", username, "given", true, "consumer", consumer.id()))
                        .path("token")
                        .asText());
    }

    @Override
    public void withdraw(Consumer consumer, String username) {
        if (people.getUserProfile(username) != null) {
            client.write(SWITCHES + "/consent", Map.of("user", username, "given", false, "consumer", consumer.id()));
        }
    }

    @Override
    public Optional<String> redeem(Consumer consumer, String code) {
        return client.submit(
                        "/plugins/servlet/oauth/access-token",
                        Map.of("consumer", consumer.id(), "secret", consumer.secret(), "code", code))
                .map(answer -> answer.path("token").asText());
    }
}
