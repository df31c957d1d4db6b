package org.empathygate.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfCheckTest {

    private static final ClassLoader LOADER = SelfCheckTest.class.getClassLoader();

    @Nested
    class ReadingAClassFile {

        @Test
        void findsTheMembersThatItLinksTo() throws IOException {
            try (var in = classFile("org/empathygate/jira/issue/People").openStream()) {
                var members = LinkedMembers.of(in, owner -> owner.startsWith("com.atlassian.jira.user."));

                assertThat(members)
                        .contains(
                                new HostMember.Type("com.atlassian.jira.user.ApplicationUser"),
                                new HostMember.Callable(
                                        "com.atlassian.jira.user.util.UserManager",
                                        "getUserByKey",
                                        "(Ljava/lang/String;)Lcom/atlassian/jira/user/ApplicationUser;",
                                        true))
                        .allMatch(member -> member.owner().startsWith("com.atlassian.jira.user."));
            }
        }
    }

    @Nested
    class LookingUpAMember {

        @Test
        void acceptsAnInheritedMethodOfTheRightKind() {
            assertThat(new HostMember.Callable("java.util.List", "stream", "()Ljava/util/stream/Stream;", true)
                            .problem(LOADER))
                    .isEmpty();
        }

        @Test
        void missesAMethodWithAnotherReturnType() {
            assertThat(new HostMember.Callable("java.util.List", "size", "()J", true).problem(LOADER))
                    .contains("java.util.List.size()J is not there");
        }

        @Test
        void missesAMethodWhoseOwnerBecameAnInterface() {
            assertThat(new HostMember.Callable("java.util.List", "size", "()I", false).problem(LOADER))
                    .contains("java.util.List is an interface here");
        }

        @Test
        void missesAConstructor() {
            assertThat(new HostMember.Callable("java.util.ArrayList", "<init>", "(J)V", false).problem(LOADER))
                    .isPresent();
        }

        @Test
        void missesAFieldOfAnotherType() {
            assertThat(new HostMember.Field("java.util.Locale", "ENGLISH", "Ljava/util/Locale;").problem(LOADER))
                    .isEmpty();
            assertThat(new HostMember.Field("java.util.Locale", "ENGLISH", "Ljava/lang/String;").problem(LOADER))
                    .isPresent();
        }

        @Test
        void missesAClass() {
            assertThat(new HostMember.Type("com.atlassian.Nothing").problem(LOADER))
                    .contains("com.atlassian.Nothing is not there");
        }
    }

    @Nested
    class OverTheWholeBundle {

        @Test
        void everyMemberIsDeclaredByTheHostSignatures() {
            var findings = new SelfCheck(ourClassFiles(), LOADER, Set.of()).run();

            assertThat(findings.missing()).isEmpty();
            assertThat(findings.checked()).isGreaterThan(200);
        }

        @Test
        void theOtherProductsHalfIsNotLookedFor() {
            var ours = new SelfCheck(
                            ourClassFiles(),
                            LOADER,
                            Set.of("com.atlassian.jira.", "com.opensymphony.", "org.empathygate.jira."))
                    .run();

            assertThat(ours.checked())
                    .isLessThan(new SelfCheck(ourClassFiles(), LOADER, Set.of())
                            .run()
                            .checked());
        }

        @Test
        void aMissingMemberIsNamedAndTheRestIsStillLookedFor(@TempDir Path folder) throws IOException {
            var broken = folder.resolve("org/empathygate/Broken.class");
            Files.createDirectories(folder.resolve("org/empathygate"));
            Files.write(broken, classFileThatLinksTo("com/atlassian/Gone"));

            var findings = new SelfCheck(List.of(broken.toUri().toURL()), LOADER, Set.of()).run();

            assertThat(findings.checked()).isEqualTo(1);
            assertThat(findings.missing())
                    .anySatisfy(line -> assertThat(line).isEqualTo("com.atlassian.Gone is not there"));
        }
    }

    private static URL classFile(String name) {
        return Objects.requireNonNull(LOADER.getResource(name + ".class"), name);
    }

    private static List<URL> ourClassFiles() {
        var root = Path.of(classFile("org/empathygate/wiring/SelfCheck").getPath())
                .resolveSibling("..")
                .normalize();
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(SelfCheckTest::url)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The smallest class file that mentions a class: only its constant pool is read. */
    private static byte[] classFileThatLinksTo(String internalName) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(0xCAFEBABE);
        out.writeInt(61);
        out.writeShort(3);
        out.writeByte(1);
        out.writeUTF(internalName);
        out.writeByte(7);
        out.writeShort(1);
        return bytes.toByteArray();
    }
}
