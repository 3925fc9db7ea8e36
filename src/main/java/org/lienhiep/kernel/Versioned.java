package org.lienhiep.kernel;

/**
 * Values together with the version of the record they were read from, for a form that will store them again.
 *
 * @param version what the storing service must still find, or another person's change would be lost
 */
public record Versioned<V>(V values, int version) {}
