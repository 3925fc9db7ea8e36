package org.lienhiep.access;

/** Roles or the tree of organisations changed: what {@link Access} remembers is out of date. */
public record AccessChanged() {}
