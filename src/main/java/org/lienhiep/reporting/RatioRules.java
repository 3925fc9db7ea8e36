package org.lienhiep.reporting;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a ratio must be like: of two different counted indicators, and no part of another ratio. The rows looked at stay
 * locked, so that two people cannot make a circle at the same moment.
 */
@Component
class RatioRules {

    private final JdbcClient jdbc;

    RatioRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stops a ratio that cannot be computed.
     *
     * @param stored the code under which the indicator is stored; null for a new one
     * @throws InvalidInput when it cannot; field {@code ratio}
     */
    void check(@Nullable String stored, IndicatorDraft draft) {
        var ratio = draft.ratio();
        if (ratio == null) {
            return;
        }
        if (ratio.numerator().equals(ratio.denominator())) {
            throw problem("same");
        }
        if (Stream.of(ratio.numerator(), ratio.denominator())
                .anyMatch(part -> part.equals(draft.code()) || part.equals(stored))) {
            throw problem("itself");
        }
        var computed = locked(ratio, stored);
        for (var part : new String[] {ratio.numerator(), ratio.denominator()}) {
            if (!computed.containsKey(part)) {
                throw InvalidInput.in("ratio", "reporting.indicator.unknown-code", part);
            }
            if (Boolean.TRUE.equals(computed.get(part))) {
                throw InvalidInput.in("ratio", "reporting.indicator.ratio.of-ratio", part);
            }
        }
        if (stored != null && isPart(stored)) {
            throw problem("is-part");
        }
    }

    /** For each of these codes that exists, whether it is a ratio. */
    private Map<String, Boolean> locked(Ratio ratio, @Nullable String stored) {
        record Line(String code, boolean computed) {}
        var codes = Stream.of(ratio.numerator(), ratio.denominator(), stored == null ? ratio.numerator() : stored)
                .toArray(String[]::new);
        return jdbc
                .sql("""
                        select code, numerator is not null as computed from indicator
                        where code = any(:codes) order by code for update""")
                .param("codes", codes)
                .query((row, _) -> new Line(row.getString("code"), row.getBoolean("computed")))
                .list()
                .stream()
                .collect(toMap(Line::code, Line::computed));
    }

    private boolean isPart(String code) {
        return jdbc.sql("select exists (select from indicator where numerator = :code or denominator = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    private static InvalidInput problem(String word) {
        return InvalidInput.in("ratio", "reporting.indicator.ratio." + word);
    }
}
