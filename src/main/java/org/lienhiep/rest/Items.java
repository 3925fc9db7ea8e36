package org.lienhiep.rest;

import java.util.List;

/**
 * A page of a list.
 *
 * @param total how many there are in all
 */
public record Items<T>(List<T> items, int total) {}
