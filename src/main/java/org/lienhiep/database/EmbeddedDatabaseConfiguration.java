package org.lienhiep.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Serves Boot's data source from the embedded PostgreSQL unless {@code spring.datasource.url} (or the environment's
 * {@code SPRING_DATASOURCE_URL}) names another one. The connection pool, Liquibase and JPA stay Boot's own.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "false", matchIfMissing = true)
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(
            @Value("${lienhiep.data}") Path dataDirectory, ConfigurableApplicationContext application) {
        return EmbeddedDatabase.start(new DataDirectory(dataDirectory), application::close);
    }

    @Bean
    JdbcConnectionDetails embeddedDatabaseConnection(EmbeddedDatabase database) {
        return database.connection();
    }
}
