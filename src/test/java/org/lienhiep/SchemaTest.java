package org.lienhiep;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The schema that Liquibase makes, against what the code and the design expect of it. */
@IntegrationTest
class SchemaTest {

    @Autowired
    private EntityManagerFactory persistence;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void entitiesFitTheTables() {
        persistence.unwrap(SessionFactoryImplementor.class).getSchemaManager().validateMappedObjects();
    }

    @Test
    void everyForeignKeyCanBeFollowedBackByAnIndex() {
        List<String> without = jdbc.sql("""
                        select c.conrelid::regclass || '.' || a.attname
                        from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where c.contype = 'f' and not exists (
                            select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])
                        order by 1""").query(String.class).list();

        assertThat(without).isEmpty();
    }

    @Test
    void everyConstraintThatPeopleCanBreakHasAName() {
        List<String> unnamed = jdbc.sql("""
                        select conname from pg_constraint
                        where contype in ('x', 'u') and conname ~ '_key[0-9]*$|_excl[0-9]*$'""").query(String.class).list();

        assertThat(unnamed).isEmpty();
    }
}
