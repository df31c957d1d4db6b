package org.empathygate.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ModelVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.Test;

/** The tables as the upgrade task makes them and the descriptor names them. */
class SchemaTest {
    private static final int LONGEST_NAME = 30;
    private static final String PREFIX = "AO_123456_";

    private static final List<Class<? extends RawEntity<?>>> ROWS = List.of(
            InsightRow.class,
            InsightNumberRow.class,
            EvidenceRow.class,
            OverrideRow.class,
            DelegationRow.class,
            BrokenGlassRow.class,
            LedgerRow.class,
            LedgerMarkRow.class,
            PolicyRow.class,
            PolicyVersionRow.class,
            CommitmentRow.class,
            FollowUpRow.class,
            NoticeRow.class,
            NoticeSettingRow.class,
            GapRow.class,
            GapCountRow.class,
            WatchRow.class);

    @Test
    void theFirstUpgradeIsVersionOneAndCanBeRepeated() {
        FirstSchema schema = new FirstSchema();
        Node node = TestDatabase.H2.emptyNode();

        schema.upgrade(ModelVersion.valueOf("0"), node);

        assertThat(schema.getModelVersion().isSame(ModelVersion.valueOf("1"))).isTrue();
        assertThat(ROWS).allSatisfy(row -> assertThat(rowsIn(node, row)).isZero());
    }

    @Test
    void everyTableNameFitsIntoEveryDatabase() {
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(
                                PREFIX + row.getAnnotation(Table.class).value())
                        .hasSizeLessThanOrEqualTo(LONGEST_NAME));
    }

    @Test
    void everyColumnNameFitsIntoEveryDatabase() {
        assertThat(ROWS)
                .flatMap(row -> Arrays.asList(row.getMethods()))
                .extracting(method -> method.getName().replaceAll("([A-Z])", "_$1"))
                .allSatisfy(column -> assertThat(column).hasSizeLessThanOrEqualTo("get_".length() + LONGEST_NAME));
    }

    @Test
    void theDescriptorNamesEveryTableAndTheUpgrade() throws Exception {
        String descriptor = Files.readString(Path.of("../../atlassian-plugin.xml"));

        assertThat(ROWS).allSatisfy(row -> assertThat(descriptor).contains("<entity>" + row.getName() + "</entity>"));
        assertThat(descriptor)
                .containsSubsequence(
                        "<upgradeTask>" + FirstSchema.class.getName() + "</upgradeTask>",
                        "<upgradeTask>" + SecondSchema.class.getName() + "</upgradeTask>");
    }

    @SuppressWarnings("unchecked") // every key of ours is a Long
    private static int rowsIn(Node node, Class<? extends RawEntity<?>> row) {
        return node.count((Class<? extends RawEntity<Long>>) row);
    }
}
