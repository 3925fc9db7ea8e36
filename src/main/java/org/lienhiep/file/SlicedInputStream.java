package org.lienhiep.file;

import java.io.IOException;
import java.io.InputStream;
import org.lienhiep.kernel.NotFound;
import org.springframework.dao.DataAccessException;

/** Bytes that are fetched one slice at a time, as a reader gets to them. */
final class SlicedInputStream extends InputStream {

    private static final int SLICE = 512 * 1024;

    /** Fetches bytes. */
    @FunctionalInterface
    interface Source {
        /** The bytes from this offset on, exactly so many. */
        byte[] slice(long from, int length);
    }

    private final long size;
    private final Source source;
    private byte[] slice = new byte[0];
    private int read;
    private long fetched;

    SlicedInputStream(long size, Source source) {
        this.size = size;
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        return ready() == 0 ? -1 : slice[read++] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        var ready = ready();
        if (ready == 0) {
            return -1;
        }
        var count = Math.min(ready, length);
        System.arraycopy(slice, read, buffer, offset, count);
        read += count;
        return count;
    }

    /** How much of the slice is left; the next is fetched when nothing is. 0 only at the end. */
    private int ready() throws IOException {
        if (read == slice.length && fetched < size) {
            try {
                slice = source.slice(fetched, (int) Math.min(SLICE, size - fetched));
            } catch (DataAccessException | NotFound gone) {
                throw new IOException("The file was deleted or the database went away while it was read", gone);
            }
            read = 0;
            fetched += slice.length;
        }
        return slice.length - read;
    }
}
