package org.lienhiep.file;

import java.io.InputStream;
import java.util.UUID;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.NewId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps files in the table {@code blob}. Both ways the bytes flow through; the driver holds a piece at a time. */
@Component
class DatabaseBlobStore implements BlobStore {

    private final JdbcTemplate jdbc;

    DatabaseBlobStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String store(InputStream content, long size) {
        var key = NewId.uuid();
        jdbc.update("insert into blob (key, content) values (?, ?)", insert -> {
            insert.setObject(1, key);
            insert.setBinaryStream(2, content, size);
        });
        return key.toString();
    }

    @Override
    public InputStream open(String key) {
        var size = jdbc.queryForList(
                "select octet_length(content) from blob where key = ?", Long.class, UUID.fromString(key));
        if (size.isEmpty()) {
            throw new NotFound("file", key);
        }
        return new SlicedInputStream(size.getFirst(), (from, length) -> slice(key, from, length));
    }

    private byte[] slice(String key, long from, int length) {
        var found = jdbc.queryForList(
                "select substring(content from ? for ?) from blob where key = ?",
                byte[].class,
                Math.toIntExact(from + 1),
                length,
                UUID.fromString(key));
        if (found.isEmpty()) {
            throw new NotFound("file", key);
        }
        return found.getFirst();
    }

    @Override
    public void delete(String key) {
        jdbc.update("delete from blob where key = ?", UUID.fromString(key));
    }
}
