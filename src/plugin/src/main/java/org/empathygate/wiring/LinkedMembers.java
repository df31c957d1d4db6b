package org.empathygate.wiring;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Reads from a class file's constant pool which classes and members it links to. Code is not looked at. */
final class LinkedMembers {

    private static final int MAGIC = 0xCAFEBABE;

    private final Object[] pool;

    private LinkedMembers(Object[] pool) {
        this.pool = pool;
    }

    /** What the class file links to in classes whose binary name is accepted. Closes nothing. */
    static Set<HostMember> of(InputStream classFile, Predicate<String> owners) throws IOException {
        var in = new DataInputStream(classFile);
        if (in.readInt() != MAGIC) {
            throw new IOException("Not a class file");
        }
        in.skipNBytes(4);
        return new LinkedMembers(constants(in)).in(owners);
    }

    private Set<HostMember> in(Predicate<String> owners) {
        var members = new TreeSet<HostMember>();
        for (Object constant : pool) {
            if (constant instanceof TypeConstant type && isClass(type) && owners.test(name(type))) {
                members.add(new HostMember.Type(name(type)));
            } else if (constant instanceof MemberConstant member) {
                var owner = name((TypeConstant) pool[member.type()]);
                if (owners.test(owner)) {
                    members.add(member(owner, member));
                }
            }
        }
        return members;
    }

    private HostMember member(String owner, MemberConstant member) {
        var nameAndType = (NameAndType) pool[member.nameAndType()];
        var name = (String) pool[nameAndType.name()];
        var descriptor = (String) pool[nameAndType.descriptor()];
        return switch (member.kind()) {
            case FIELD -> new HostMember.Field(owner, name, descriptor);
            case METHOD -> new HostMember.Callable(owner, name, descriptor, false);
            case INTERFACE_METHOD -> new HostMember.Callable(owner, name, descriptor, true);
        };
    }

    private boolean isClass(TypeConstant type) {
        return !((String) pool[type.name()]).startsWith("[");
    }

    private String name(TypeConstant type) {
        return ((String) pool[type.name()]).replace('/', '.');
    }

    private enum Kind {
        FIELD,
        METHOD,
        INTERFACE_METHOD
    }

    private record TypeConstant(int name) {}

    private record NameAndType(int name, int descriptor) {}

    private record MemberConstant(Kind kind, int type, int nameAndType) {}

    private enum Unread {
        UNREAD
    }

    /** The constant pool by index (JVM specification, 4.4); what nobody here asks for is {@link Unread#UNREAD}. */
    private static Object[] constants(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        var pool = new Object[count];
        Arrays.fill(pool, Unread.UNREAD);
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            pool[i] = constant(tag, in);
            if (tag == 5 || tag == 6) {
                i++;
            }
        }
        return pool;
    }

    private static Object constant(int tag, DataInputStream in) throws IOException {
        return switch (tag) {
            case 1 -> in.readUTF();
            case 7 -> new TypeConstant(in.readUnsignedShort());
            case 9 -> new MemberConstant(Kind.FIELD, in.readUnsignedShort(), in.readUnsignedShort());
            case 10 -> new MemberConstant(Kind.METHOD, in.readUnsignedShort(), in.readUnsignedShort());
            case 11 -> new MemberConstant(Kind.INTERFACE_METHOD, in.readUnsignedShort(), in.readUnsignedShort());
            case 12 -> new NameAndType(in.readUnsignedShort(), in.readUnsignedShort());
            case 5, 6 -> skip(in, 8);
            case 3, 4, 17, 18 -> skip(in, 4);
            case 15 -> skip(in, 3);
            case 8, 16, 19, 20 -> skip(in, 2);
            default -> throw new IOException("Unknown constant " + tag);
        };
    }

    private static Object skip(DataInputStream in, int bytes) throws IOException {
        in.skipNBytes(bytes);
        return Unread.UNREAD;
    }
}
