package org.empathygate.workbench.jira.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may sign in, and who is in which group. */
public final class People {
    private static final String COLUMNS = "person_key, username, display_name, email, active";
    private static final RowMapper<Person> PERSON = (row, number) -> new Person(
            row.getString("person_key"),
            row.getString("username"),
            row.getString("display_name"),
            row.getString("email"),
            row.getBoolean("active"));

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Person person, String password) {
        var salt = new byte[16];
        random.nextBytes(salt);
        String saltText = HexFormat.of().formatHex(salt);
        jdbc.sql("insert into jira_person (" + COLUMNS + ", password_salt, password_hash) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        person.key(),
                        person.username().toLowerCase(Locale.ROOT),
                        person.displayName(),
                        person.email(),
                        person.active(),
                        saltText,
                        hash(saltText, password))
                .update();
    }

    public Optional<Person> find(String key) {
        return jdbc.sql("select " + COLUMNS + " from jira_person where person_key = ?")
                .param(key)
                .query(PERSON)
                .optional();
    }

    /** Case does not matter in usernames. */
    public Optional<Person> findByUsername(String username) {
        return jdbc.sql("select " + COLUMNS + " from jira_person where username = ?")
                .param(username.toLowerCase(Locale.ROOT))
                .query(PERSON)
                .optional();
    }

    /** Active people whose username, name or address begins with the text or has a word that does. */
    public List<Person> search(String text, int atMost) {
        String begin = text.toLowerCase(Locale.ROOT).replace("%", "") + "%";
        return jdbc.sql("select " + COLUMNS
                        + " from jira_person where active and (username like ? or lower(display_name)"
                        + " like ? or lower(display_name) like ? or lower(email) like ?) order by username limit ?")
                .params(begin, begin, "% " + begin, begin, atMost)
                .query(PERSON)
                .list();
    }

    /** Whether this person exists, is active and has this password. */
    public boolean authenticates(String username, String password) {
        record Secret(String passwordSalt, String passwordHash) {}
        return jdbc.sql("select password_salt, password_hash from jira_person where active and username = ?")
                .param(username.toLowerCase(Locale.ROOT))
                .query(Secret.class)
                .optional()
                .filter(secret -> MessageDigest.isEqual(
                        hash(secret.passwordSalt(), password).getBytes(StandardCharsets.US_ASCII),
                        secret.passwordHash().getBytes(StandardCharsets.US_ASCII)))
                .isPresent();
    }

    /** Makes the group unless it is there. */
    public void addGroup(String name) {
        if (!groupExists(name)) {
            jdbc.sql("insert into jira_group (name) values (?)").param(name).update();
        }
    }

    public boolean groupExists(String name) {
        return jdbc.sql("select count(*) from jira_group where name = ?")
                        .param(name)
                        .query(Long.class)
                        .single()
                > 0;
    }

    public List<String> groups() {
        return jdbc.sql("select name from jira_group order by name")
                .query(String.class)
                .list();
    }

    /** Puts the person into the group unless already there. */
    public void join(String personKey, String group) {
        if (!isInGroup(personKey, group)) {
            jdbc.sql("insert into jira_group_member (group_name, person_key) values (?, ?)")
                    .params(group, personKey)
                    .update();
        }
    }

    /** Active people in the group, by username. */
    public List<Person> in(String group) {
        return jdbc.sql("select " + COLUMNS + " from jira_person where active and person_key in"
                        + " (select person_key from jira_group_member where group_name = ?) order by username")
                .param(group)
                .query(PERSON)
                .list();
    }

    public boolean isInGroup(String personKey, String group) {
        return jdbc.sql("select count(*) from jira_group_member where group_name = ? and person_key = ?")
                        .params(group, personKey)
                        .query(Long.class)
                        .single()
                > 0;
    }

    public List<String> groupsOf(String personKey) {
        return jdbc.sql("select group_name from jira_group_member where person_key = ? order by group_name")
                .param(personKey)
                .query(String.class)
                .list();
    }

    public List<Person> members(String group) {
        return jdbc.sql("select " + COLUMNS + " from jira_person where person_key in"
                        + " (select person_key from jira_group_member where group_name = ?) order by username")
                .param(group)
                .query(PERSON)
                .list();
    }

    /** Everybody active, by username. */
    public List<Person> active(int atMost) {
        return search("", atMost);
    }

    private static String hash(String salt, String password) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((salt + password).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
