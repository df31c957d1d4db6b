package org.empathygate.workbench.confluence.link;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The people of a Jira in another process, as its REST API tells of them. Whoever was seen once stays known while that Jira is away, and
 * so does a password that was right once; nobody is current here.
 */
public final class RemotePeople implements UserManager {

    private static final Logger LOG = LoggerFactory.getLogger(RemotePeople.class);
    private static final String ADMINISTRATORS = "jira-administrators";
    private static final int MOST = 1_000;

    private final JiraClient jira;
    private final Map<String, Someone> known = new ConcurrentHashMap<>();
    private final Set<String> passwords = ConcurrentHashMap.newKeySet();

    private RemotePeople(JiraClient jira) {
        this.jira = jira;
    }

    /** Reads everybody who is there by now. */
    static RemotePeople of(JiraClient jira) {
        var people = new RemotePeople(jira);
        jira.read("/rest/api/2/user/search?username=.&maxResults=" + MOST)
                .ifPresent(all -> all.forEach(
                        person -> people.find("username", person.path("name").asText())));
        return people;
    }

    private record Someone(String key, String name, String displayName, String email, Set<String> groups)
            implements UserProfile {

        static Someone of(JsonNode user) {
            Set<String> groups = new HashSet<>();
            user.path("groups")
                    .path("items")
                    .forEach(group -> groups.add(group.path("name").asText()));
            return new Someone(
                    user.path("key").asText(),
                    user.path("name").asText(),
                    user.path("displayName").asText(),
                    user.path("emailAddress").asText(),
                    groups);
        }

        @Override
        public UserKey getUserKey() {
            return new UserKey(key);
        }

        @Override
        public String getUsername() {
            return name;
        }

        @Override
        public String getFullName() {
            return displayName;
        }

        @Override
        public String getEmail() {
            return email;
        }
    }

    /** Whether somebody of this name may sign in with this password; nobody new may while the Jira is away. */
    public boolean authenticates(String username, String password) {
        String proof = proof(username.toLowerCase(Locale.ROOT), password);
        if (passwords.contains(proof)) {
            return true;
        }
        try {
            boolean right = jira.knows(username, password);
            if (right) {
                passwords.add(proof);
            }
            return right;
        } catch (JiraUnreachableException e) {
            LOG.warn("{} cannot sign in: {}", username, e.getMessage());
            return false;
        }
    }

    @Override
    public @Nullable UserProfile getRemoteUser() {
        return null;
    }

    @Override
    public @Nullable UserKey getRemoteUserKey() {
        return null;
    }

    @Override
    public @Nullable UserProfile getUserProfile(String username) {
        Someone seen = known.get(username.toLowerCase(Locale.ROOT));
        return seen == null ? find("username", username).orElse(null) : seen;
    }

    @Override
    public @Nullable UserProfile getUserProfile(UserKey userKey) {
        return someone(userKey).orElse(null);
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        return someone(userKey)
                .filter(person -> person.groups().contains(group))
                .isPresent();
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return isUserInGroup(userKey, ADMINISTRATORS);
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return isSystemAdmin(userKey);
    }

    private Optional<Someone> someone(UserKey key) {
        return known.values().stream()
                .filter(person -> person.key().equals(key.getStringValue()))
                .findFirst()
                .or(() -> find("key", key.getStringValue()));
    }

    private Optional<Someone> find(String by, String value) {
        try {
            Optional<Someone> found = jira.read("/rest/api/2/user?" + by + "=" + JiraClient.encoded(value))
                    .map(Someone::of);
            found.ifPresent(person -> known.put(person.name().toLowerCase(Locale.ROOT), person));
            return found;
        } catch (JiraUnreachableException e) {
            LOG.warn("Nothing is known of {}: {}", value, e.getMessage());
            return Optional.empty();
        }
    }

    private static String proof(String username, String password) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest((username + "\n" + password).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256", e);
        }
    }
}
