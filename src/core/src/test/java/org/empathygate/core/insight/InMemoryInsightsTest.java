package org.empathygate.core.insight;

class InMemoryInsightsTest extends InsightsContract {

    private final Insights insights = new InMemoryInsights();

    @Override
    protected Insights insights() {
        return insights;
    }
}
