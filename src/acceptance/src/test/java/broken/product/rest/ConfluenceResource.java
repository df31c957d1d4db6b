package broken.product.rest;

import com.atlassian.confluence.pages.PageManager;

/** Hands out the host's own object. */
public record ConfluenceResource(PageManager pages) {}
