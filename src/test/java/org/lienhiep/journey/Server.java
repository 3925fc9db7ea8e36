package org.lienhiep.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application in a process of its own, as a user starts it, on a data directory of its own. */
final class Server implements AutoCloseable {

    /** The password of the administrator that {@link #ADMINISTRATOR} makes. */
    static final String PASSWORD = "troi-hom-nay-dep";

    /** Environment in which an empty database gets the administrator {@code admin}. */
    static final List<String> ADMINISTRATOR =
            List.of("LIENHIEP_ADMIN_USERNAME=admin", "LIENHIEP_ADMIN_PASSWORD=" + PASSWORD);

    private static final Path JAR = Path.of(System.getProperty("lienhiep.jar", "target/lienhiep.jar"));
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Path APP = unpack();
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Pattern ADDRESS = Pattern.compile("(http://localhost:\\d+)");
    private static final Pattern CODE = Pattern.compile("enter this code:\\s+(\\S+)");

    private final Path data;
    private final Process process;
    private final AtomicReference<String> address = new AtomicReference<>();
    private final AtomicReference<String> code = new AtomicReference<>();
    private final CountDownLatch ready = new CountDownLatch(1);
    private final List<String> output = new ArrayList<>();

    private Server(Path data, Process process) {
        this.data = data;
        this.process = process;
    }

    /** Unpacked as ./start does it. */
    private static Path unpack() {
        try {
            var app = JAR.resolveSibling("journey-app-" + System.getProperty("lienhiep.fork", "1"));
            var unpacking = new ProcessBuilder(
                            JAVA,
                            "-Djarmode=tools",
                            "-jar",
                            JAR.toString(),
                            "extract",
                            "--force",
                            "--destination",
                            app.toString())
                    .inheritIO()
                    .start();
            if (unpacking.waitFor() != 0) {
                throw new IllegalStateException("cannot unpack " + JAR);
            }
            return app;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Starts it and waits until it serves; further arguments are the application's. */
    static Server start(Path data, List<String> environment, String... arguments) {
        var command = new ArrayList<String>();
        command.addAll(List.of(JAVA, "-Xmx1g", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-jar", APP.resolve(JAR.getFileName()).toString(), "--server.port=0"));
        command.add("--lienhiep.data=" + data);
        command.addAll(List.of(arguments));
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().remove("SPRING_DATASOURCE_URL");
            environment.forEach(each -> builder.environment()
                    .put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1)));
            var server = new Server(data, builder.start());
            var reading = Thread.ofVirtual().start(server::read);
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!server.ready.await(200, TimeUnit.MILLISECONDS)) {
                if (!reading.isAlive() || System.nanoTime() > deadline) {
                    server.kill();
                    throw new AssertionError("It does not serve:\n" + server.output());
                }
            }
            return server;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /**
     * One that journeys of this process share, to save its start; nobody closes it. Each journey founds a union and makes
     * accounts of its own there.
     */
    static Server shared() {
        return Shared.SERVER;
    }

    /** Starts with the first who asks, and ends with the process. */
    private static final class Shared {
        static final Server SERVER = start(directory(), ADMINISTRATOR);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
        }
    }

    static Path directory() {
        try {
            var directory = Files.createTempDirectory("lienhiep-journey");
            directory.toFile().deleteOnExit();
            return directory;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (output) {
                    output.add(line);
                }
                find(ADDRESS, line, address);
                find(CODE, line, code);
                if (code.get() != null || line.contains("Lienhiep is ready")) {
                    ready.countDown();
                }
            }
        } catch (IOException killed) {
            // The process is gone, and its output with it.
        }
    }

    private static void find(Pattern pattern, String line, AtomicReference<String> found) {
        Matcher matcher = pattern.matcher(line);
        if (matcher.find()) {
            found.set(matcher.group(1));
        }
    }

    /** The directory that it keeps everything in. */
    Path data() {
        return data;
    }

    /** Where it serves, such as {@code http://localhost:34567}. */
    String address() {
        return address.get();
    }

    /** The one-time code for the set-up page. */
    String code() {
        return code.get();
    }

    /** What it printed so far. */
    String output() {
        synchronized (output) {
            return String.join("\n", output);
        }
    }

    /** Kills it as {@code kill -9} does; its database server is left behind. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
