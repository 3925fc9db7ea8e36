package org.lienhiep;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * A real PostgreSQL for tests: the one that {@code SPRING_DATASOURCE_URL} names, or else one started for this run.
 * Every application context gets a database of its own, made anew and dropped at the end, so that no test can touch
 * anybody's data.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String EXTERNAL = System.getenv("SPRING_DATASOURCE_URL");

    /** The contexts of this run. A second one would take half a minute, and the signed-in person from the first one. */
    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (CONTEXTS.getAndIncrement() > 0) {
            throw new IllegalStateException(
                    "All tests share one context: let this one ask for no other beans or properties than theirs");
        }
        var name = "lienhiep_test_" + UUID.randomUUID().toString().substring(0, 8);
        var server = EXTERNAL == null ? Embedded.SERVER : external();
        execute(server, "create database " + name);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-database",
                        Map.of(
                                "lienhiep.news.watch", "false",
                                "spring.datasource.url", server.url(name),
                                "spring.datasource.username", server.user(),
                                "spring.datasource.password", server.password())));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (EXTERNAL != null) {
                execute(server, "drop database " + name + " with (force)");
            }
        }));
    }

    private record Server(String base, String parameters, String user, String password) {

        String url(String database) {
            return base + "/" + database + parameters;
        }
    }

    private static Server external() {
        var url = EXTERNAL.split("\\?", 2);
        var base = url[0].substring(0, url[0].lastIndexOf('/'));
        return new Server(
                base,
                url.length > 1 ? "?" + url[1] : "",
                environment("SPRING_DATASOURCE_USERNAME"),
                environment("SPRING_DATASOURCE_PASSWORD"));
    }

    private static String environment(String name) {
        var value = System.getenv(name);
        return value == null ? "" : value;
    }

    private static void execute(Server server, String command) {
        try (var connection = DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException refused) {
            throw new IllegalStateException("The test server refused: " + command, refused);
        }
    }

    /** Started once per run, without the durability that tests of it look for elsewhere. */
    private static final class Embedded {

        private static final Server SERVER = start();

        private static Server start() {
            try {
                var postgres = EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .setServerConfig("max_connections", "100")
                        .setLocaleConfig("locale", "C.UTF-8")
                        .start();
                var url = postgres.getJdbcUrl("postgres", "postgres");
                return new Server(url.substring(0, url.lastIndexOf('/')), "", "postgres", "postgres");
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
