package org.lienhiep.database;

import java.nio.file.Path;

/** Another running Lienhiep holds the data directory; two would damage each other's records. */
class DataDirectoryInUseException extends RuntimeException {

    DataDirectoryInUseException(Path home) {
        super("Lienhiep is already running on the data directory " + home
                + ". Use the running one, stop it first, or start this one with another directory: ./start --data DIR");
    }
}
