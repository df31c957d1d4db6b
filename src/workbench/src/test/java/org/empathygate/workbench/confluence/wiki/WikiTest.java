package org.empathygate.workbench.confluence.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.empathygate.workbench.WorkbenchBuilder;
import org.empathygate.workbench.store.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikiTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);

    private Database database;
    private Wiki wiki;

    @BeforeEach
    void open() {
        database = Database.open(WorkbenchBuilder.memory());
        wiki = new Wiki(database, NOON);
        wiki.spaces().add(new Space("SHOP", "Shop", true, Set.of(), Set.of()));
        wiki.spaces().add(new Space("BOARD", "Board", false, Set.of("priya", "dana"), Set.of("priya")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private WikiPage page(String space, String title) {
        return ((Saved.Done) wiki.pages().create(space, null, new Draft(title, "<p>1</p>", ""), "dana")).page();
    }

    private Saved next(WikiPage page, int number, String title) {
        return wiki.pages().update(page, number, new Draft(title, "<p>" + number + "</p>", "More"), "priya");
    }

    @Nested
    class APage {

        @Test
        void beginsWithVersionOne() {
            var page = page("SHOP", " Plan ");

            assertThat(page.version()).isEqualTo(new PageVersion(1, "Plan", "<p>1</p>", "dana", NOON.instant(), ""));
            assertThat(wiki.pages().find(page.id())).contains(page);
            assertThat(wiki.pages().find("SHOP", "plan")).contains(page);
        }

        @Test
        void keepsEveryVersion() {
            var page = page("SHOP", "Plan");
            next(page, 2, "The plan");

            assertThat(wiki.pages().versions(page.id()))
                    .extracting(PageVersion::number, PageVersion::title, PageVersion::author)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(2, "The plan", "priya"),
                            org.assertj.core.groups.Tuple.tuple(1, "Plan", "dana"));
            assertThat(wiki.pages().find(page.id(), 1)).map(WikiPage::storage).contains("<p>1</p>");
            assertThat(wiki.pages().find("SHOP", "Plan")).isEmpty();
        }

        @Test
        void isAloneWithItsTitleInItsSpace() {
            var page = page("SHOP", "Plan");
            page("BOARD", "Plan");

            assertThat(wiki.pages().create("SHOP", null, new Draft("PLAN", "", ""), "dana"))
                    .isEqualTo(new Saved.TitleTaken(page));
            assertThat(next(page("SHOP", "Other"), 2, "plan")).isEqualTo(new Saved.TitleTaken(page));
            assertThat(wiki.pages().in("SHOP")).extracting(WikiPage::title).containsExactly("Other", "Plan");
        }

        @Test
        void needsATitleOfADecentLength() {
            assertThat(wiki.pages().create("SHOP", null, new Draft("  ", "", ""), "dana"))
                    .isInstanceOf(Saved.BadTitle.class);
            assertThat(next(page("SHOP", "Plan"), 2, "x".repeat(256))).isInstanceOf(Saved.BadTitle.class);
        }

        @Test
        void isNotOverwrittenByWhoHasNotSeenTheLastVersion() {
            var page = page("SHOP", "Plan");
            next(page, 2, "Plan");

            assertThat(next(page, 2, "Plan")).isEqualTo(new Saved.Outdated(2));
            assertThat(next(page, 4, "Plan")).isEqualTo(new Saved.Outdated(2));
        }

        @Test
        void isWrittenOnceByManyWhoWriteAtTheSameTime() throws InterruptedException, ExecutionException {
            var page = page("SHOP", "Plan");
            var threads = Executors.newFixedThreadPool(8);
            var writers = IntStream.range(0, 8)
                    .<Callable<Saved>>mapToObj(i -> () -> next(page, 2, "Plan"))
                    .toList();

            var saved = new ArrayList<Saved>();
            for (var result : threads.invokeAll(writers)) {
                saved.add(result.get());
            }
            threads.shutdown();

            assertThat(saved).filteredOn(Saved.Done.class::isInstance).hasSize(1);
            assertThat(saved).filteredOn(new Saved.Outdated(2)::equals).hasSize(7);
            assertThat(wiki.pages().versions(page.id())).hasSize(2);
        }
    }

    @Nested
    class ADeletedPage {

        @Test
        void leavesItsTitleAndItsChildrenBehind() {
            var top = page("SHOP", "Top");
            var gone = under(top, "Gone");
            var child = under(gone, "Child");
            next(gone, 2, "Gone");
            wiki.pages().restrict(gone.id(), Deed.EDIT, Set.of("priya"));
            wiki.labels().add(gone.id(), List.of(LabelName.global("old")));
            wiki.properties().create(gone.id(), "key", "1", "dana");

            wiki.pages().delete(gone.id());

            assertThat(wiki.pages().find(gone.id())).isEmpty();
            assertThat(wiki.pages().versions(gone.id())).isEmpty();
            assertThat(wiki.labels().of(gone.id())).isEmpty();
            assertThat(wiki.properties().of(gone.id())).isEmpty();
            assertThat(wiki.pages().under(top.id())).extracting(WikiPage::id).containsExactly(child.id());
            assertThat(page("SHOP", "Gone").id()).isNotEqualTo(gone.id());
        }

        @Test
        void atTheTopLeavesItsChildrenThere() {
            var top = page("SHOP", "Top");
            var child = under(top, "Child");

            wiki.pages().delete(top.id());

            assertThat(wiki.pages().find(child.id())).map(wiki.pages()::above).contains(List.of());
        }

        @Test
        void hasNoNextVersion() {
            var page = page("SHOP", "Gone");

            wiki.pages().delete(page.id());

            assertThat(next(page, 2, "Gone")).isEqualTo(new Saved.Gone());
        }

        private WikiPage under(WikiPage parent, String title) {
            return ((Saved.Done) wiki.pages().create("SHOP", parent.id(), new Draft(title, "", ""), "dana")).page();
        }
    }

    @Nested
    class Together {

        private <T> List<T> eightTimes(Callable<T> work) throws InterruptedException, ExecutionException {
            var threads = Executors.newFixedThreadPool(8);
            var answers = new ArrayList<T>();
            for (var result : threads.invokeAll(Collections.nCopies(8, work))) {
                answers.add(result.get());
            }
            threads.shutdown();
            return answers;
        }

        @Test
        void manyAddOneLabel() throws InterruptedException, ExecutionException {
            var page = page("SHOP", "Plan");

            eightTimes(() -> {
                wiki.labels().add(page.id(), List.of(LabelName.global("Plan")));
                return true;
            });

            assertThat(wiki.labels().of(page.id())).extracting(Label::name).containsExactly("plan");
        }

        @Test
        void oneOfManyMakesAPropertyAndOneWritesItsNextVersion() throws InterruptedException, ExecutionException {
            var page = page("SHOP", "Plan");

            var made = eightTimes(() -> wiki.properties().create(page.id(), "key", "1", "dana"));
            var written = eightTimes(() -> wiki.properties().update(page.id(), "key", 2, "2", "rita"));

            assertThat(made).filteredOn(Optional::isPresent).hasSize(1);
            assertThat(written).filteredOn(Optional::isPresent).hasSize(1);
            assertThat(wiki.properties().find(page.id(), "key"))
                    .map(property -> List.of(property.json(), property.author(), property.at()))
                    .contains(List.of("2", "rita", NOON.instant()));
        }
    }

    @Nested
    class Rights {

        private boolean may(@Nullable String username, Deed deed, WikiPage page) {
            return wiki.rights().may(username, deed, page);
        }

        @Test
        void letEverybodyWhoIsSignedInSeeAndEdit() {
            assertThat(may("rita", Deed.VIEW, page("SHOP", "Plan"))).isTrue();
            assertThat(may("rita", Deed.EDIT, page("SHOP", "Review"))).isTrue();
        }

        @Test
        void letNobodySeeWhereTheSpaceSaysSoAndNeverEdit() {
            assertThat(may(null, Deed.VIEW, page("SHOP", "Plan"))).isTrue();
            assertThat(may(null, Deed.EDIT, page("SHOP", "Review"))).isFalse();
            assertThat(may(null, Deed.VIEW, page("BOARD", "Paper"))).isFalse();
        }

        @Test
        void keepOthersOutOfARestrictedSpace() {
            var paper = page("BOARD", "Paper");

            assertThat(may("rita", Deed.VIEW, paper)).isFalse();
            assertThat(may("dana", Deed.VIEW, paper)).isTrue();
            assertThat(may("dana", Deed.EDIT, paper)).isFalse();
            assertThat(may("priya", Deed.EDIT, paper)).isTrue();
        }

        @Test
        void ofAPageNarrowThoseOfItsSpace() {
            var page = page("SHOP", "Plan");
            wiki.pages().restrict(page.id(), Deed.VIEW, Set.of("dana", "priya"));
            wiki.pages().restrict(page.id(), Deed.EDIT, Set.of("priya"));

            assertThat(may(null, Deed.VIEW, page)).isFalse();
            assertThat(may("rita", Deed.VIEW, page)).isFalse();
            assertThat(may("dana", Deed.VIEW, page)).isTrue();
            assertThat(may("dana", Deed.EDIT, page)).isFalse();
            assertThat(may("priya", Deed.EDIT, page)).isTrue();
        }
    }

    @Nested
    class WikiFilesOnDisk {

        @TempDir
        private Path folder;

        @Test
        void ofTheWorkbenchHaveAPageThatSomeMayOnlyRead() {
            try (var own = Database.open(WorkbenchBuilder.memory())) {
                var filled = new Wiki(own, NOON);
                WikiFiles.own().writeInto(filled);

                var rules = filled.pages().find("SHOP", "Release rules").orElseThrow();
                assertThat(filled.rights().may("dana", Deed.VIEW, rules)).isTrue();
                assertThat(filled.rights().may("dana", Deed.EDIT, rules)).isFalse();
                assertThat(filled.pages()
                                .versions(filled.pages()
                                        .find("SHOP", "How we work")
                                        .orElseThrow()
                                        .id()))
                        .hasSize(2);
                assertThat(rules.parent()).isNotNull();
            }
        }

        @Test
        void thatAreWrongLeaveNothingBehind() throws IOException {
            Files.writeString(folder.resolve("a.xml"), "<p>a</p>");
            Files.writeString(folder.resolve("wiki.json"), """
                    {"pages": [{"space": "SHOP", "title": "A", "author": "dana", "file": "a.xml"},
                               {"space": "SHOP", "title": "B", "author": "dana", "file": "a.xml", "parent": "Nowhere"}]}
                    """);

            assertThatThrownBy(() -> WikiFiles.in(folder).writeInto(wiki))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Nowhere");
            assertThat(wiki.pages().in("SHOP")).isEmpty();
        }

        @Test
        void stayWhenTheDatabaseDoes() {
            var url = "jdbc:h2:file:" + folder.resolve("wiki");
            try (var first = Database.open(url)) {
                WikiFiles.own().writeInto(new Wiki(first, NOON));
            }
            try (var second = Database.open(url)) {
                assertThat(new Wiki(second, NOON).spaces().all())
                        .extracting(Space::key)
                        .isEqualTo(List.of("BOARD", "SHOP"));
            }
        }
    }
}
