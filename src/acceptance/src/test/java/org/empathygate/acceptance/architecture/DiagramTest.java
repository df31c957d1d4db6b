package org.empathygate.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import org.empathygate.acceptance.Repository;
import org.empathygate.acceptance.architecture.Diagram.Arrow;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** {@code docs/design.puml} is the code's real shape. */
class DiagramTest {
    private final String plantUml = Files.readString(Repository.root().resolve("docs/design.puml"));
    private final Diagram diagram = Diagram.parse(plantUml);

    DiagramTest() throws IOException {}

    @Test
    void everyClassHasAPlace() {
        assertThat(Code.PRODUCTION.stream()
                        .filter(type -> diagram.partOf(type).isEmpty())
                        .map(JavaClass::getPackageName)
                        .distinct())
                .as("packages to draw")
                .isEmpty();
    }

    @Test
    void everyPartHasClasses() {
        assertThat(diagram.packages().keySet())
                .filteredOn(part -> Code.PRODUCTION.stream()
                        .noneMatch(type ->
                                diagram.partOf(type).filter(part::equals).isPresent()))
                .as("parts to delete")
                .isEmpty();
    }

    @Test
    void noArrowIsMissing() {
        assertThat(diagram.missing(Code.PRODUCTION)).as("arrows to draw").isEmpty();
    }

    @Test
    void noArrowIsSuperfluous() {
        assertThat(diagram.superfluous(Code.PRODUCTION)).as("arrows to delete").isEmpty();
    }

    @Nested
    class ThisGuard {
        private final Arrow drawn = diagram.arrows().first();

        @Test
        void noticesADeletedArrow() {
            Diagram without = Diagram.parse(plantUml.replace(drawn + "\n", ""));

            assertThat(without.missing(Code.PRODUCTION)).contains(drawn);
        }

        @Test
        void noticesAnInventedArrow() {
            Arrow invented = new Arrow("Gate", "Workbench");
            Diagram with = Diagram.parse(plantUml.replace("@enduml", invented + "\n@enduml"));

            assertThat(with.superfluous(Code.PRODUCTION)).contains(invented);
        }
    }
}
