package org.lienhiep.reporting;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Permission;
import org.lienhiep.access.References;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.SearchKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sections of the catalogue: for everybody to read, for whoever keeps the catalogue to change. */
@Service
@Transactional
public class Sections {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = IndicatorRules.LONGEST_NAME;

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Access access;

    Sections(JdbcClient jdbc, AuditTrail trail, Access access) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.access = access;
    }

    /** How many indicators each section has, by its code; a section without any is left out. */
    @Transactional(readOnly = true)
    public Map<String, Integer> sizes() {
        record Size(String section, int indicators) {}
        return jdbc
                .sql("select section, count(*)::int as indicators from indicator group by section")
                .query((row, _) -> new Size(row.getString("section"), row.getInt("indicators")))
                .list()
                .stream()
                .collect(toMap(Size::section, Size::indicators));
    }

    /**
     * Adds a section as the last.
     *
     * @param english null for none
     * @return its code
     * @throws InvalidInput without a name, or when another is called so; fields {@code name}, {@code nameEn}
     */
    public String add(String name, @Nullable String english) {
        access.requireAnywhere(Permission.EDIT_INDICATORS);
        check(name, english, null);
        var code = make(name, english);
        trail.changed(subject(code, name), "name", null, name.strip(), null);
        return code;
    }

    /**
     * Calls a section otherwise, in all reports.
     *
     * @param english null for none
     * @throws InvalidInput without a name, or when another is called so; fields {@code name}, {@code nameEn}
     */
    public void rename(String code, String name, @Nullable String english) {
        access.requireAnywhere(Permission.EDIT_INDICATORS);
        check(name, english, code);
        var before = section(code);
        jdbc.sql("update section set name_vi = :vi, name_en = :en where code = :code")
                .param("vi", name.strip())
                .param("en", english)
                .param("code", code)
                .update();
        var subject = subject(code, name);
        if (!before.name().vi().equals(name.strip())) {
            trail.changed(subject, "name", before.name().vi(), name.strip(), null);
        }
        if (!Objects.equals(before.name().en(), english)) {
            trail.changed(subject, "nameEn", before.name().en(), english, null);
        }
    }

    /** Moves a section towards the end of every report, or towards its beginning when negative. */
    public void move(String code, int steps) {
        access.requireAnywhere(Permission.EDIT_INDICATORS);
        var codes = jdbc.sql("select code from section order by position, code for update")
                .query((row, _) -> row.getString("code"))
                .list();
        Places.moved(codes, code, steps).ifPresent(ordered -> {
            jdbc.sql("""
                            update section s set position = o.place
                            from unnest(:codes::text[]) with ordinality o(code, place)
                            where s.code = o.code and s.position <> o.place""").param("codes", ordered.toArray(String[]::new)).update();
            var name = section(code).name().vi();
            trail.changed(subject(code, name), "position", codes.indexOf(code) + 1, ordered.indexOf(code) + 1, null);
        });
    }

    /**
     * Deletes an empty section.
     *
     * @throws InvalidInput when it has indicators
     */
    public void delete(String code) {
        access.requireAnywhere(Permission.EDIT_INDICATORS);
        var name = section(code).name().vi();
        References.guard(() -> jdbc.sql("delete from section where code = :code")
                .param("code", code)
                .update());
        trail.changed(subject(code, name), "name", name, null, null);
    }

    private SectionLabel section(String code) {
        return all().stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("section", code));
    }

    /** Two sections that are called the same could not be told apart where one is named in a table. */
    private void check(String name, @Nullable String english, @Nullable String code) {
        var problems = new ArrayList<Problem>();
        if (name.isBlank()) {
            problems.add(new Problem("name", "shell.required"));
        }
        if (name.length() > LONGEST_NAME) {
            problems.add(new Problem("name", "shell.too-long", LONGEST_NAME));
        }
        if (english != null && english.length() > LONGEST_NAME) {
            problems.add(new Problem("nameEn", "shell.too-long", LONGEST_NAME));
        }
        if (!name.isBlank() && find(name).filter(found -> !found.equals(code)).isPresent()) {
            problems.add(new Problem("name", "reporting.section.taken", name.strip()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static AuditSubject subject(String code, String name) {
        var id = UUID.nameUUIDFromBytes(("section:" + code).getBytes(StandardCharsets.UTF_8));
        return new AuditSubject("section", id, name.strip());
    }

    /** All sections, by position. */
    @Transactional(readOnly = true)
    public List<SectionLabel> all() {
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
