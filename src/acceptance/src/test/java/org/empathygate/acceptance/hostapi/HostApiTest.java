package org.empathygate.acceptance.hostapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HostApiTest {
    private final BundleJar bundle = new BundleJar();
    private final HostTypes host = new HostTypes();
    private final Links links = Links.of(bundle.classFiles());

    @Nested
    class EveryHostMemberThatTheBundleLinksTo {
        @Test
        void isDeclaredOrComesFromARealLibrary() {
            assertThat(links.members())
                    .filteredOn(member -> !host.resolves(member))
                    .isEmpty();
        }

        @Test
        void belongsToATypeWithASourceAndAConfidence() {
            assertThat(links.types()).filteredOn(type -> !host.vouchesFor(type)).isEmpty();
        }
    }

    @Nested
    class TheBundle {
        @Test
        void shipsNoClassOfTheHost() {
            assertThat(bundle.entryNames()).filteredOn(Links::toHost).isEmpty();
        }

        @Test
        void shipsNoJarInsideButItsOwn() {
            assertThat(bundle.entryNames())
                    .filteredOn(name -> name.endsWith(".jar"))
                    .containsExactly("META-INF/lib/empathy-gate-core.jar", "META-INF/lib/empathy-gate-edges.jar");
        }
    }

    @Nested
    class EveryDeclaredType {
        @Test
        void namesItsSourceAndConfidence() {
            assertThat(host.declared())
                    .isNotEmpty()
                    .filteredOn(type -> !host.vouchesFor(type))
                    .isEmpty();
        }

        @Test
        void isNeededByTheBundleOrListedAsTheWorkbenchs() {
            assertThat(host.declaredBeyond(links)).isEqualTo(WorkbenchOnly.documented());
        }

        @Test
        void thatIsListedAsTheWorkbenchsIsNeededThere() {
            assertThat(host.declaredBeyond(WorkbenchOnly.links()))
                    .doesNotContainAnyElementsOf(WorkbenchOnly.documented());
        }
    }

    @Nested
    class ThisGuard {
        @Test
        void seesTypesMembersAndClassNamesInStrings() throws IOException {
            Links seen = Links.of(List.of(bytesOf(LinkingToTheHost.class)));

            assertThat(seen.members())
                    .containsExactly(new Member("com/atlassian/jira/issue/Issue", "getKey", "()Ljava/lang/String;"));
            assertThat(seen.types())
                    .containsExactly(
                            "com/atlassian/confluence/pages/PageManager",
                            "com/atlassian/jira/issue/Issue",
                            "com/atlassian/jira/issue/MutableIssue");
        }

        @Test
        void findsInheritedMembersAndMissesTheRest() {
            assertThat(host.resolves(
                            new Member("com/atlassian/jira/issue/MutableIssue", "getKey", "()Ljava/lang/String;")))
                    .isTrue();
            assertThat(host.resolves(new Member("com/atlassian/jira/issue/Issue", "getKey", "()Ljava/lang/Object;")))
                    .isFalse();
            assertThat(host.resolves(new Member("com/atlassian/jira/issue/Issuance", "getKey", "()V")))
                    .isFalse();
        }

        @Test
        void vouchesForNoTypeThatNobodyDeclared() {
            assertThat(host.vouchesFor("com/atlassian/jira/issue/Issuance")).isFalse();
            assertThat(host.vouchesFor("com/opensymphony/workflow/Issuance")).isFalse();
            assertThat(host.vouchesFor("com/opensymphony/workflow/Validator")).isTrue();
        }

        private static byte[] bytesOf(Class<?> type) throws IOException {
            try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
                return Objects.requireNonNull(in, type.getName()).readAllBytes();
            }
        }
    }

    /** Links to the host in three ways. */
    record LinkingToTheHost(MutableIssue unused) {
        String run(Issue issue) {
            return issue.getKey() + of("com.atlassian.confluence.pages.PageManager");
        }

        private static String of(String className) {
            return className;
        }
    }
}
