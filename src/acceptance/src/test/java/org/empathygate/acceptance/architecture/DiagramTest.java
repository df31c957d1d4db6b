package org.empathygate.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.empathygate.acceptance.Repository;
import org.empathygate.acceptance.architecture.Diagram.Arrow;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** {@code docs/design.puml} is the code's real shape. */
class DiagramTest {
    private static final String PLANT_UML = Repository.text("docs/design.puml");
    private static final Diagram DIAGRAM = Diagram.parse(PLANT_UML);
    private static final SortedSet<Arrow> REAL = DIAGRAM.arrowsOf(Code.PRODUCTION);

    private final Set<String> packages =
            Code.PRODUCTION.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyPackageHasAPlace() {
        assertThat(packages)
                .filteredOn(name -> DIAGRAM.partOf(name).isEmpty())
                .as("packages to draw")
                .isEmpty();
    }

    @Test
    void everyPartHasAPackage() {
        Set<String> empty = new TreeSet<>(DIAGRAM.packages().keySet());
        packages.forEach(name -> DIAGRAM.partOf(name).ifPresent(empty::remove));

        assertThat(empty).as("parts to delete").isEmpty();
    }

    @Test
    void noArrowIsMissing() {
        assertThat(DIAGRAM.missing(REAL)).as("arrows to draw").isEmpty();
    }

    @Test
    void noArrowIsSuperfluous() {
        assertThat(DIAGRAM.superfluous(REAL)).as("arrows to delete").isEmpty();
    }

    @Nested
    class ThisGuard {
        private final Arrow drawn = DIAGRAM.arrows().first();

        @Test
        void noticesADeletedArrow() {
            Diagram without = Diagram.parse(PLANT_UML.replace(drawn + "\n", ""));

            assertThat(without.missing(REAL)).contains(drawn);
        }

        @Test
        void noticesAnInventedArrow() {
            Arrow invented = new Arrow("Gate", "Workbench");
            Diagram with = Diagram.parse(PLANT_UML.replace("@enduml", invented + "\n@enduml"));

            assertThat(with.superfluous(REAL)).contains(invented);
        }
    }
}
