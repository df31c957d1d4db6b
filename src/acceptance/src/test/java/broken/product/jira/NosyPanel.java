package broken.product.jira;

import broken.product.persistence.Row;

/** An edge that reaches into another edge. */
public record NosyPanel(Row row) {}
