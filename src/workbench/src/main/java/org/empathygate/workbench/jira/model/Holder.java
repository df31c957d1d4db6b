package org.empathygate.workbench.jira.model;

/** Who is meant by a grant, a role or a security level. */
public record Holder(Kind kind, String name) {

    /** What the name names. */
    public enum Kind {
        ANYONE,
        GROUP,
        ROLE,
        PERSON
    }

    /** Everybody, signed in or not. */
    public static Holder anyone() {
        return new Holder(Kind.ANYONE, "");
    }

    public static Holder group(String name) {
        return new Holder(Kind.GROUP, name);
    }

    /** Whoever is in this role of the project at hand. */
    public static Holder role(String name) {
        return new Holder(Kind.ROLE, name);
    }

    public static Holder person(String key) {
        return new Holder(Kind.PERSON, key);
    }
}
