package org.lienhiep.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/**
 * A durable PostgreSQL for one installation on one machine. Every acknowledged transaction is on disk
 * ({@code fsync}, {@code synchronous_commit}, {@code full_page_writes} on), only this machine can connect, and only
 * with the generated password. Started again after any kind of death it recovers without help.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String DATABASE = "lienhiep";
    private static final String SUPERUSER = "postgres";
    private static final Duration RECOVERY_TIME = Duration.ofMinutes(5);

    private final EmbeddedPostgres postgres;
    private final FileLock lock;
    private final String password;
    private final AtomicBoolean closing = new AtomicBoolean();

    private EmbeddedDatabase(EmbeddedPostgres postgres, FileLock lock, String password) {
        this.postgres = postgres;
        this.lock = lock;
        this.password = password;
    }

    /**
     * Starts the database in this directory, creating it on first use.
     *
     * @param onDeath runs when the server dies by itself: an application without its database must not go on
     * @throws DataDirectoryInUseException when another application runs on the directory
     */
    static EmbeddedDatabase start(DataDirectory directory, Runnable onDeath) {
        var lock = directory.acquire();
        try {
            return start(directory, lock, onDeath);
        } catch (IOException | RuntimeException impossible) {
            release(lock);
            throw new IllegalStateException("The embedded PostgreSQL in " + directory + " did not start", impossible);
        }
    }

    private static EmbeddedDatabase start(DataDirectory directory, FileLock lock, Runnable onDeath) throws IOException {
        var password = directory.password();
        new LeftoverServer(directory.cluster()).remove();
        prepareCluster(directory);
        var started = System.nanoTime();
        var postgres = server(directory, password).start();
        var database = new EmbeddedDatabase(postgres, lock, password);
        database.createDatabase();
        Files.deleteIfExists(directory.makingMarker());
        database.watch(directory, onDeath);
        log.info(
                "Embedded PostgreSQL ready in {} ms: port={} data={}",
                Duration.ofNanos(System.nanoTime() - started).toMillis(),
                postgres.getPort(),
                directory);
        return database;
    }

    private static void release(FileLock lock) {
        try {
            lock.channel().close();
        } catch (IOException lost) {
            log.warn("The lock of the data directory could not be released", lost);
        }
    }

    private static EmbeddedPostgres.Builder server(DataDirectory directory, String password) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.cluster().toFile())
                .setCleanDataDirectory(false)
                // Spring closes the connection pool first, then this bean the server: no hook may come in between.
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(directory.programs().toFile())
                .setPGStartupWait(RECOVERY_TIME)
                // The library switches fsync off by default, as it was made for tests; later settings win.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "128MB")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", directory.passwordFile().toString())
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "vi-VN")
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", password);
    }

    private static void prepareCluster(DataDirectory directory) throws IOException {
        if (Files.exists(directory.makingMarker())) {
            log.warn("The database in {} was never completed: making it anew", directory);
            FileSystemUtils.deleteRecursively(directory.cluster());
        }
        if (!Files.exists(directory.cluster())) {
            Files.writeString(directory.makingMarker(), "");
        }
    }

    /** The application's own role owns its database and is no superuser. */
    private void createDatabase() {
        try (var connection = DriverManager.getConnection(url(SUPERUSER), SUPERUSER, password)) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?")) {
                execute(connection, "create role %s login password '%s'".formatted(DATABASE, password));
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?")) {
                execute(connection, "create database %1$s owner %1$s".formatted(DATABASE));
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("The embedded PostgreSQL refused to create its database", refused);
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, DATABASE);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** Where Boot's connection pool finds this database. */
    JdbcConnectionDetails connection() {
        var url = url(DATABASE);
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return url;
            }

            @Override
            public String getUsername() {
                return DATABASE;
            }

            @Override
            public String getPassword() {
                return password;
            }
        };
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), database);
    }

    private void watch(DataDirectory directory, Runnable onDeath) {
        var server = LeftoverServer.processId(directory.cluster()).flatMap(ProcessHandle::of);
        if (server.isPresent()) {
            var _ = server.get().onExit().thenRun(() -> died(onDeath));
        }
    }

    private void died(Runnable onDeath) {
        if (!closing.get()) {
            log.error(
                    "The embedded PostgreSQL stopped by itself. Lienhiep stops too; start it again: no record is lost");
            onDeath.run();
        }
    }

    @Override
    public void close() throws IOException {
        closing.set(true);
        try {
            postgres.close();
        } finally {
            release(lock);
        }
    }
}
