package org.lienhiep.file;

import java.io.InputStream;

/**
 * Where the bytes of files lie. Lienhiep keeps them in its own database, so that one backup holds everything; a bean of
 * this type over an object store can take its place.
 *
 * <p>Keys are chosen by the store and mean nothing to anyone else. What is stored under a key never changes. Store and
 * delete are called within the transaction that records the file: a store outside the database has to undo what it
 * stored when that transaction is rolled back, and to delete only after it was committed.
 */
public interface BlobStore {

    /**
     * Keeps these bytes.
     *
     * @param content read to its end, not closed
     * @param size how many bytes it has, exactly
     * @return the key to find them by
     */
    String store(InputStream content, long size);

    /**
     * The bytes under a key, read piece by piece, never as a whole in memory. It may be read after the transaction
     * ended.
     *
     * @throws org.lienhiep.kernel.NotFound when there are none
     */
    InputStream open(String key);

    /** Forgets the bytes under a key; nothing happens when there are none. */
    void delete(String key);
}
