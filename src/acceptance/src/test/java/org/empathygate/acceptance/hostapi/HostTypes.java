package org.empathygate.acceptance.hostapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathygate.acceptance.Repository;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** The host as the plugin is compiled against it: our declarations, and real libraries where they could be had. */
final class HostTypes {
    private final Path declarations = Repository.classesOf("host-api").orElseThrow();
    private final Path sources = Repository.root().resolve("src/host-api/src/main/java");

    /** Whether the type, or one that it extends or implements, has exactly this member. */
    boolean resolves(Member member) {
        return classFile(member.owner())
                .map(HostTypes::node)
                .map(type -> has(type, member)
                        || parents(type)
                                .anyMatch(parent -> resolves(new Member(parent, member.name(), member.descriptor()))))
                .orElse(false);
    }

    /** Whether the type comes from a real library, or from a declaration of ours that names source and confidence. */
    boolean vouchesFor(String type) {
        return declared().contains(type)
                ? sourceOf(type)
                        .map(text -> text.contains("<p>Source: ") && text.contains("<p>Confidence: "))
                        .orElse(false)
                : classFile(type).isPresent() && !type.startsWith("com/atlassian/");
    }

    /** All that we declare, by internal name, nested types too. */
    SortedSet<String> declared() {
        try (Stream<Path> files = Files.walk(declarations)) {
            return files.map(file -> declarations.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + declarations, e);
        }
    }

    /** All that we declare and that neither these links nor the declarations of what they reach mention. */
    SortedSet<String> declaredBeyond(Links links) {
        SortedSet<String> beyond = declared();
        beyond.removeAll(reachedFrom(links.types()));
        return beyond;
    }

    /** The given types and all that their declarations mention, and so on. */
    private static Set<String> reachedFrom(Set<String> types) {
        Set<String> reached = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(types);
        while (!waiting.isEmpty()) {
            String type = waiting.pop();
            if (reached.add(type)) {
                classFile(type).map(Links::ofDeclarations).ifPresent(links -> waiting.addAll(links.types()));
            }
        }
        return reached;
    }

    private Optional<String> sourceOf(String type) {
        Path source = sources.resolve(type.replaceFirst("\\$.*", "") + ".java");
        try {
            return Files.exists(source) ? Optional.of(Files.readString(source)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + source, e);
        }
    }

    private static boolean has(ClassNode type, Member member) {
        return type.methods.stream()
                        .anyMatch(it -> it.name.equals(member.name()) && it.desc.equals(member.descriptor()))
                || type.fields.stream()
                        .anyMatch(it -> it.name.equals(member.name()) && it.desc.equals(member.descriptor()));
    }

    private static Stream<String> parents(ClassNode type) {
        return Stream.concat(Stream.ofNullable(type.superName), type.interfaces.stream());
    }

    private static ClassNode node(byte[] classFile) {
        ClassNode node = new ClassNode();
        new ClassReader(classFile).accept(node, ClassReader.SKIP_CODE);
        return node;
    }

    private static Optional<byte[]> classFile(String type) {
        try (InputStream in = HostTypes.class.getClassLoader().getResourceAsStream(type + ".class")) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + type, e);
        }
    }
}
