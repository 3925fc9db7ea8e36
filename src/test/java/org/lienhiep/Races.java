package org.lienhiep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** People who do something at the same moment, each in a transaction of his own, and no trace of it afterwards. */
public final class Races {

    private final JdbcClient jdbc;
    private final Set<String> untouched;

    /** Notes which tables are empty before anything is stored. */
    public Races(JdbcClient jdbc) {
        this.jdbc = jdbc;
        untouched = tables().stream().filter(this::empty).collect(Collectors.toSet());
    }

    /** Both at once; what became of each. */
    public static List<Object> together(Callable<Object> one, Callable<Object> other) {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = new ArrayList<Object>();
            for (var result : threads.invokeAll(List.of(after(start, one), after(start, other)))) {
                results.add(result.get());
            }
            return results;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static Callable<Object> after(CyclicBarrier start, Callable<Object> work) {
        return () -> {
            start.await();
            return work.call();
        };
    }

    /** Does something as this person. */
    public static <T> T as(Authentication person, Supplier<T> work) {
        SecurityContextHolder.setContext(new SecurityContextImpl(person));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** What the races stored goes again: whatever table was empty is emptied, those that others refer to last. */
    public void leaveNothingBehind() {
        for (var rest = new HashSet<>(untouched); !rest.isEmpty(); ) {
            assertThat(rest.removeIf(this::emptied))
                    .as("tables that cannot be emptied")
                    .isTrue();
        }
    }

    private boolean emptied(String table) {
        try {
            jdbc.sql("delete from " + table).update();
            return true;
        } catch (DataIntegrityViolationException referredTo) {
            return false;
        }
    }

    private List<String> tables() {
        return jdbc.sql("select quote_ident(tablename) from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list();
    }

    private boolean empty(String table) {
        return jdbc.sql("select not exists (select from " + table + ")")
                .query(Boolean.class)
                .single();
    }
}
