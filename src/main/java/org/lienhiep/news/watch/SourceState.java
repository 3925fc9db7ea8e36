package org.lienhiep.news.watch;

/** How a source is doing. */
public enum SourceState {
    /** Nobody looked yet. */
    FRESH,
    /** The last look went well. */
    WELL,
    /** The last looks failed; the next one may go well. */
    FAILING,
    /** It failed so often that somebody should see to it. */
    BROKEN,
    /** Nobody looks for now. */
    PAUSED;

    /** After so many failures in a row a source counts as broken. */
    static final int BROKEN_AFTER = 5;

    static SourceState of(boolean paused, boolean looked, int failures) {
        if (paused) {
            return PAUSED;
        }
        if (failures >= BROKEN_AFTER) {
            return BROKEN;
        }
        if (failures > 0) {
            return FAILING;
        }
        return looked ? WELL : FRESH;
    }
}
