package org.empathygate.workbench.jira.web;

/**
 * The question whether another product may act for whoever is signed in.
 *
 * @param address where the form goes, below the context path
 * @param name what the other product is called
 * @param place where it is reached
 * @param person who would let it
 */
record ConsentView(
        String address, String name, String place, String person, String consumer, String state, String callback) {}
