package org.empathygate.acceptance.hostapi;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.ClassNode;

/**
 * What class files say about the host: the types they mention (also in signatures, annotations and string constants) and
 * the members they link to.
 */
record Links(SortedSet<String> types, SortedSet<Member> members) {

    static Links of(Collection<byte[]> classFiles) {
        return read(classFiles, 0);
    }

    /** Only what the declarations say; method bodies are skipped. */
    static Links ofDeclarations(byte[] classFile) {
        return read(List.of(classFile), ClassReader.SKIP_CODE);
    }

    static boolean toHost(String internalName) {
        return Stream.of("com/atlassian/", "com/opensymphony/", "net/java/ao/").anyMatch(internalName::startsWith);
    }

    private static Links read(Collection<byte[]> classFiles, int options) {
        Links links = new Links(new TreeSet<>(), new TreeSet<>());
        for (byte[] classFile : classFiles) {
            new ClassReader(classFile).accept(new ClassRemapper(new ClassNode(), links.new Collector()), options);
        }
        return links;
    }

    /** A remapper that changes nothing: it is asked about every name in a class file, so it hears them all. */
    private final class Collector extends Remapper {
        @Override
        public String map(String internalName) {
            if (toHost(internalName)) {
                types.add(internalName);
            }
            return internalName;
        }

        @Override
        public String mapMethodName(String owner, String name, String descriptor) {
            return member(owner, name, descriptor);
        }

        @Override
        public String mapFieldName(String owner, String name, String descriptor) {
            return member(owner, name, descriptor);
        }

        @Override
        public Object mapValue(Object value) {
            if (value instanceof String text && text.matches("[a-z]+(\\.\\w+)+\\.[A-Z]\\w*")) {
                map(text.replace('.', '/'));
            }
            return super.mapValue(value);
        }

        private String member(String owner, String name, String descriptor) {
            if (toHost(owner)) {
                members.add(new Member(owner, name, descriptor));
            }
            return name;
        }
    }
}
