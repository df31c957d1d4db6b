package com.atlassian.activeobjects.external;

/**
 * The version of the plugin's tables: a whole number, compared as such.
 *
 * <p>Source: CLASS activeobjects-external-spi-1.4.1 (built from source), SLACK-11, POKER-11
 *
 * <p>Confidence: certain-10+11
 */
public final class ModelVersion implements Comparable<ModelVersion> {
    private final int version;

    private ModelVersion(int version) {
        this.version = version;
    }

    public static ModelVersion valueOf(String s) {
        return new ModelVersion(Integer.parseInt(s));
    }

    @Override
    public int compareTo(ModelVersion modelVersion) {
        return Integer.compare(version, modelVersion.version);
    }

    public boolean isOlderThan(ModelVersion modelVersion) {
        return compareTo(modelVersion) < 0;
    }

    public boolean isNewerThan(ModelVersion modelVersion) {
        return compareTo(modelVersion) > 0;
    }

    public boolean isSame(ModelVersion modelVersion) {
        return compareTo(modelVersion) == 0;
    }

    @Override
    public String toString() {
        return String.valueOf(version);
    }
}
