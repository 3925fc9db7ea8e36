package org.lienhiep.reporting;

/** Looks on while figures of many reports are read and stored, and may stop that. */
public interface ImportWatch {

    /** Nobody looks on. */
    ImportWatch NOBODY = new ImportWatch() {
        @Override
        public void read(long bytes, int rows) {
            // Nobody wants to know.
        }

        @Override
        public void storing(int connection) {
            // Nobody wants to know.
        }
    };

    /**
     * So much was read. Throws to stop the import.
     *
     * @param bytes of the file
     * @param rows of the table
     */
    void read(long bytes, int rows);

    /**
     * Everything was read and is right; what follows is a few long statements.
     *
     * @param connection the database's number of the connection that carries them out
     */
    void storing(int connection);
}
