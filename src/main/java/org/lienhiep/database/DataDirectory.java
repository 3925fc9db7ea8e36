package org.lienhiep.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * The folder that holds everything an installation must not lose, and who may use it: one running application at a
 * time, readable by its owner only.
 */
final class DataDirectory {

    private static final Set<StandardOpenOption> CREATE = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    private final Path home;

    DataDirectory(Path home) {
        this.home = home.toAbsolutePath().normalize();
    }

    /** Files of the database cluster. */
    Path cluster() {
        return home.resolve("database");
    }

    /** Programs of PostgreSQL, unpacked here because cleaners of temporary folders would remove them. */
    Path programs() {
        return home.resolve("postgresql");
    }

    /** File with the generated password of the database, mode 600. */
    Path passwordFile() {
        return home.resolve("database.password");
    }

    /** Stands while a new cluster is being made: whoever finds it finds a half-made one, without any record yet. */
    Path makingMarker() {
        return home.resolve("database.being-made");
    }

    /**
     * Creates the folder when needed and takes it for this process until the process ends.
     *
     * @throws DataDirectoryInUseException when another running application holds it
     */
    FileLock acquire() {
        try {
            Files.createDirectories(home);
            restrict(home, "rwx------");
            var channel = FileChannel.open(home.resolve("application.lock"), CREATE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new DataDirectoryInUseException(home);
            }
            return lock;
        } catch (OverlappingFileLockException heldByThisProcess) {
            throw new DataDirectoryInUseException(home);
        } catch (IOException unusable) {
            throw new UncheckedIOException("Cannot use the data directory " + home, unusable);
        }
    }

    /** The database's password, generated on first use. */
    String password() {
        try {
            var file = passwordFile();
            if (!Files.exists(file)) {
                Files.createFile(file);
                restrict(file, "rw-------");
                var bytes = new byte[24];
                new SecureRandom().nextBytes(bytes);
                Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            }
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read or write " + passwordFile(), unreadable);
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    @Override
    public String toString() {
        return home.toString();
    }
}
