package org.lienhiep.reporting.exchange;

/**
 * How far an import is that runs in the background.
 *
 * @param percent share of the file that was read, 0 to 100
 * @param rows how many rows were read
 */
public record ImportProgress(Phase phase, int percent, int rows) {

    /** What is being done. */
    public enum Phase {
        /** Another import is at work. */
        WAITING,
        /** The file is read and every row checked. */
        READING,
        /** Everything is right and goes into the reports. */
        STORING
    }
}
