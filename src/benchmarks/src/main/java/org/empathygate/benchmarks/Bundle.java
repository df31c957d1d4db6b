package org.empathygate.benchmarks;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.empathygate.rest.RestBoundary;

/** The jar that an administrator installs: the one that this class path has its REST resources from. */
public final class Bundle {

    private Bundle() {}

    public static Path path() {
        var source = RestBoundary.class.getProtectionDomain().getCodeSource();
        try {
            Path bundle = Path.of(source.getLocation().toURI());
            if (Files.isDirectory(bundle)) {
                throw new IllegalStateException("Not the built bundle but its classes: run this after mvn package");
            }
            return bundle;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Cannot tell where the bundle is", e);
        }
    }
}
