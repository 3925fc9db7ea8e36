package org.lienhiep.news.coverage.ui;

/** What meetings without press can be ordered by. */
enum SilentOrder {
    /** When they were held, the latest first. */
    HELD_ON
}
