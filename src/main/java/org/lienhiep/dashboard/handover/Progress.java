package org.lienhiep.dashboard.handover;

/** Is told how far the making of a pack has come. */
@FunctionalInterface
public interface Progress {

    /** Nobody wants to know. */
    Progress UNSEEN = (_, _) -> {};

    /** So many of so many parts are written. */
    void written(int parts, int all);
}
