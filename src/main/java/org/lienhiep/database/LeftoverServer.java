package org.lienhiep.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database server that outlived the application that started it, as after {@code kill -9}. It must be gone before
 * the next one may open the same files; the files recover by themselves.
 */
final class LeftoverServer {

    private static final Logger log = LoggerFactory.getLogger(LeftoverServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(5);
    private final Path pidFile;

    LeftoverServer(Path cluster) {
        pidFile = cluster.resolve("postmaster.pid");
    }

    /** Process id of the server that the cluster belongs to; empty when none is noted. */
    static Optional<Long> processId(Path cluster) {
        return new LeftoverServer(cluster).noted();
    }

    /** Stops a leftover server when there is one and removes what would keep the next from starting. */
    void remove() {
        noted().flatMap(ProcessHandle::of).filter(LeftoverServer::isPostgres).ifPresent(server -> {
            log.warn("A database server of an earlier run is still there (process {}): stopping it", server.pid());
            server.destroy();
            if (!awaitEnd(server, GRACE)) {
                interrupt(server);
            }
            if (!awaitEnd(server, PATIENCE)) {
                throw new IllegalStateException(
                        "The database server of an earlier run does not stop: process " + server.pid());
            }
        });
        try {
            // The number may by now belong to another program, or to nobody after a reboot.
            Files.deleteIfExists(pidFile);
        } catch (IOException locked) {
            throw new UncheckedIOException("Cannot remove " + pidFile, locked);
        }
    }

    private Optional<Long> noted() {
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        // A killed server that its parent has not collected yet has no command any more, but still holds its number.
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres") || command.endsWith("postgres.exe"))
                .orElseGet(process::isAlive);
    }

    /** SIGINT is PostgreSQL's fast shutdown; SIGTERM, sent first, waits for clients that will never leave. */
    private static void interrupt(ProcessHandle server) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .start()
                    .waitFor();
        } catch (IOException noKill) {
            server.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean awaitEnd(ProcessHandle process, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return !process.isAlive();
    }
}
