package org.lienhiep.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedDatabaseTest {

    @TempDir
    private static Path home;

    private final DataDirectory directory = new DataDirectory(home.resolve("data"));

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "listen_addresses, 127.0.0.1",
        "password_encryption, scram-sha-256",
    })
    void whatIsAcknowledgedIsOnDiskAndOnlyThisMachineCanConnect(String setting, String expected) throws Exception {
        try (var database = start();
                var connection = connect(database);
                var result = connection.createStatement().executeQuery("show " + setting)) {
            result.next();
            assertThat(result.getString(1)).isEqualTo(expected);
        }
    }

    @Test
    void nobodyConnectsWithoutThePasswordAndTheApplicationIsNoSuperuser() throws Exception {
        try (var database = start()) {
            var details = database.connection();
            assertThatThrownBy(() -> DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), "wrong"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
            try (var connection = connect(database);
                    var result = connection.createStatement().executeQuery("show is_superuser")) {
                result.next();
                assertThat(result.getString(1)).isEqualTo("off");
            }
        }
    }

    @Test
    void onlyTheOwnerCanReadThePasswordAndTheData() throws Exception {
        start().close();

        assertThat(permissions(directory.passwordFile())).isEqualTo("rw-------");
        assertThat(permissions(directory.cluster())).isEqualTo("rwx------");
        assertThat(permissions(home.resolve("data"))).isEqualTo("rwx------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void aSecondStartOnTheSameDirectorySaysWhoIsInTheWay() throws Exception {
        try (var _ = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(DataDirectoryInUseException.class)
                    .hasMessageContaining("already running")
                    .hasMessageContaining(directory.toString());
        }
    }

    @Test
    void aServerThatWasKilledIsNoticedAndItsRecordsAreThereAtTheNextStart() throws Exception {
        var noticed = new CountDownLatch(1);
        var database = EmbeddedDatabase.start(directory, noticed::countDown);
        try (var connection = connect(database)) {
            execute(connection, "create table if not exists kept (n int)");
            execute(connection, "delete from kept");
            execute(connection, "insert into kept select generate_series(1, 1000)");
        }
        var server = ProcessHandle.of(
                        LeftoverServer.processId(directory.cluster()).orElseThrow())
                .orElseThrow();

        server.destroyForcibly();

        assertThat(noticed.await(30, TimeUnit.SECONDS)).isTrue();
        database.close();
        try (var again = start();
                var connection = connect(again);
                var result = connection.createStatement().executeQuery("select count(*) from kept")) {
            result.next();
            assertThat(result.getInt(1)).isEqualTo(1000);
        }
    }

    @Test
    void aClusterThatWasNeverCompletedIsMadeAnew() throws Exception {
        var half = new DataDirectory(home.resolve("half"));
        Files.createDirectories(half.cluster());
        Files.writeString(half.cluster().resolve("PG_VERSION"), "18");
        Files.writeString(half.makingMarker(), "");

        try (var database = EmbeddedDatabase.start(half, () -> {});
                var connection = connect(database)) {
            assertThat(connection.isValid(5)).isTrue();
        }
        assertThat(half.makingMarker()).doesNotExist();
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(directory, () -> {});
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        var details = database.connection();
        return DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword());
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
