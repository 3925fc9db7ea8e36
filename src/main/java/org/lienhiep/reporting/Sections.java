package org.lienhiep.reporting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.SearchKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sections of the catalogue. */
@Component
class Sections {

    private static final int LONGEST_CODE = 40;

    private final JdbcClient jdbc;

    Sections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SectionLabel> all() {
        return jdbc.sql("select code, name_vi, name_en, position from section order by position, code")
                .query((row, _) -> new SectionLabel(
                        row.getString("code"),
                        new BilingualText(row.getString("name_vi"), row.getString("name_en")),
                        row.getInt("position")))
                .list();
    }

    /**
     * Code of the section that is called so, by its code or by its name in either language. One that is not there is
     * made, as the last.
     *
     * @param english its English name, should it be made
     */
    String codeOf(String codeOrName, @Nullable String english) {
        return find(codeOrName).orElseGet(() -> make(codeOrName, english));
    }

    private Optional<String> find(String codeOrName) {
        return jdbc.sql("""
                        select code from section
                        where lower(code) = lower(:text) or search_key(name_vi) = search_key(:text)
                           or search_key(name_en) = search_key(:text)
                        order by lower(code) <> lower(:text), position limit 1""")
                .param("text", codeOrName.strip())
                .query(String.class)
                .optional();
    }

    private String make(String name, @Nullable String english) {
        return jdbc.sql("""
                        insert into section (code, name_vi, name_en, position)
                        select :code, :vi, :en, coalesce(max(position), 0) + 1 from section
                        on conflict (code) do update set code = excluded.code
                        returning code""")
                .param("code", code(name))
                .param("vi", name.strip())
                .param("en", english)
                .query(String.class)
                .single();
    }

    private static String code(String name) {
        var words = SearchKey.of(name).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        var code = words.substring(0, Math.min(words.length(), LONGEST_CODE)).toLowerCase(Locale.ROOT);
        // A name without a single Latin letter still gets a code of its own.
        return code.isEmpty() ? "s" + Integer.toUnsignedString(name.hashCode(), Character.MAX_RADIX) : code;
    }
}
