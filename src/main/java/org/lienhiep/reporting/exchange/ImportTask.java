package org.lienhiep.reporting.exchange;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.lienhiep.kernel.id.ImportId;
import org.lienhiep.reporting.ImportWatch;
import org.lienhiep.reporting.exchange.ImportProgress.Phase;

/** An import that waits or is at work on this node. */
final class ImportTask implements ImportWatch {

    private final ImportId run;
    private final String fileName;
    private final Path file;
    private final long size;
    private volatile ImportProgress progress = new ImportProgress(Phase.WAITING, 0, 0);
    private volatile boolean cancelled;
    private volatile int connection;

    ImportTask(ImportId run, String fileName, Path file, long size) {
        this.run = run;
        this.fileName = fileName;
        this.file = file;
        this.size = Math.max(1, size);
    }

    ImportId run() {
        return run;
    }

    String fileName() {
        return fileName;
    }

    Path file() {
        return file;
    }

    ImportProgress progress() {
        return progress;
    }

    @Override
    public void read(long bytes, int rows) {
        stopIfCancelled();
        progress = new ImportProgress(
                Phase.READING, Math.toIntExact(Math.min(100, 100 * bytes / size)), progress.rows() + rows);
    }

    @Override
    public void storing(int number) {
        stopIfCancelled();
        connection = number;
        progress = new ImportProgress(Phase.STORING, 100, progress.rows());
    }

    void cancel() {
        cancelled = true;
    }

    boolean cancelled() {
        return cancelled;
    }

    /** The database's number of the connection that stores it; 0 while it is read. */
    int connection() {
        return connection;
    }

    private void stopIfCancelled() {
        if (cancelled) {
            throw new CancellationException();
        }
    }
}
