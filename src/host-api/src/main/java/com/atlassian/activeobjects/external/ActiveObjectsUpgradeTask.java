package com.atlassian.activeobjects.external;

/**
 * Brings the plugin's tables from one version to the next; ours implement it.
 *
 * <p>Source: CLASS activeobjects-external-spi-1.4.1 (built from source), SLACK-11, POKER-11
 *
 * <p>Confidence: certain-10+11
 */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
