package org.empathygate.acceptance.hostapi;

/** A method or field as a class file links to it: the owner's internal name, the name, the erased descriptor. */
record Member(String owner, String name, String descriptor) implements Comparable<Member> {

    @Override
    public int compareTo(Member other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return owner.replace('/', '.') + "#" + name + descriptor;
    }
}
