package org.empathygate.core.status;

/**
 * How much of a project a reader sees.
 *
 * @param seen how many of its work items the reader may see
 * @param all how many there are, whoever may see them
 * @param done how many of all are in a done status
 */
public record ProjectSight(long seen, long all, long done) {

    /** What the reader sees is a part of all there is: where both are as many, they are the same. */
    public boolean isWhole() {
        return seen == all;
    }
}
