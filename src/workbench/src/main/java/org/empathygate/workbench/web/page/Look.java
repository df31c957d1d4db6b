package org.empathygate.workbench.web.page;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages' look comes from: AUI, when it was fetched into a folder, or else the small style sheet of our own.
 *
 * @param aui the folder with {@code aui-prototyping.css}; null when AUI is not here
 */
public record Look(@Nullable Path aui) {

    /** A system property that names the folder, for those who keep AUI elsewhere or want to do without. */
    static final String PROPERTY = "workbench.aui";

    private static final String STYLES = "aui-prototyping.css";

    /** AUI where {@value #PROPERTY} or else the build puts it: beside the workbench's classes. */
    public static Look found() {
        String named = System.getProperty(PROPERTY, "");
        if (!named.isEmpty()) {
            return in(Path.of(named));
        }
        var source = Look.class.getProtectionDomain().getCodeSource();
        try {
            return in(Path.of(source.getLocation().toURI()).resolveSibling("aui"));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Cannot tell where the workbench's classes are", e);
        }
    }

    /** AUI from this folder if it is there. */
    public static Look in(Path folder) {
        return new Look(Files.isRegularFile(folder.resolve(STYLES)) ? folder : null);
    }

    /** The style sheets of every page, below the context path. */
    public List<String> styleSheets() {
        return List.of(aui == null ? "/workbench/look.css" : "/aui/" + STYLES, "/workbench/workbench.css");
    }
}
