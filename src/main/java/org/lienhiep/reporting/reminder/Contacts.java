package org.lienhiep.reporting.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps, for each organisation, who prepares its reports. Who may fill in the reports may change that. */
@Service
@Transactional
public class Contacts {

    private static final int LONGEST = 200;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{5,24}[0-9]");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]{2,}");

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    Contacts(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** The contacts of those of these organisations that have one and that the person may see. One statement. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, Contact> of(Collection<OrganisationId> organisations) {
        var scope = access.scope(Permission.READ);
        var contacts = new HashMap<OrganisationId, Contact>();
        jdbc.sql("""
                        select * from report_contact
                        where organisation_id = any(:organisations) and (:everything or organisation_id = any(:visible))""")
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .query(row -> {
                    contacts.put(new OrganisationId(row.getObject("organisation_id", UUID.class)), contact(row));
                });
        return contacts;
    }

    /** What to begin with when somebody changes a contact; version 0 when there is none. */
    @Transactional(readOnly = true)
    public Versioned<Contact> edit(OrganisationId organisation) {
        access.require(Permission.ENTER_REPORTS, organisation);
        return jdbc.sql("select * from report_contact where organisation_id = :organisation")
                .param("organisation", organisation.value())
                .query((row, _) -> new Versioned<>(contact(row), row.getInt("version")))
                .optional()
                .orElse(new Versioned<>(Contact.NONE, 0));
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(row.getString("name"), row.getString("phone"), row.getString("email"));
    }

    /**
     * Stores who prepares the reports.
     *
     * @param version as {@link #edit} gave it
     * @throws InvalidInput when something cannot be right; fields {@code name}, {@code phone}, {@code email}
     * @throws StaleRecord when somebody changed it meanwhile
     */
    public void save(OrganisationId organisation, Contact contact, int version) {
        access.require(Permission.ENTER_REPORTS, organisation);
        requireValid(contact);
        var stored = jdbc.sql("""
                        insert into report_contact as c (organisation_id, version, name, phone, email, updated_at,
                            updated_by)
                        values (:organisation, 1, :name, :phone, :email, :now, :by)
                        on conflict (organisation_id) do update
                        set version = c.version + 1, name = excluded.name, phone = excluded.phone,
                            email = excluded.email, updated_at = excluded.updated_at, updated_by = excluded.updated_by
                        where c.version = :version""")
                .param("organisation", organisation.value())
                .param("name", contact.name().strip())
                .param("phone", given(contact.phone()))
                .param("email", given(contact.email()))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", access.actor().displayName())
                .param("version", version)
                .update();
        if (stored == 0) {
            throw jdbc.sql("select updated_by, updated_at from report_contact where organisation_id = :organisation")
                    .param("organisation", organisation.value())
                    .query((row, _) -> new StaleRecord(
                            row.getString("updated_by"),
                            row.getTimestamp("updated_at").toInstant()))
                    .single();
        }
    }

    private static void requireValid(Contact contact) {
        var problems = new ArrayList<Problem>();
        if (contact.name().isBlank()) {
            problems.add(new Problem("name", "shell.required"));
        }
        var phone = given(contact.phone());
        var email = given(contact.email());
        if (phone != null && !PHONE.matcher(phone).matches()) {
            problems.add(new Problem("phone", "reporting.contact.phone.wrong"));
        }
        if (email != null && !EMAIL.matcher(email).matches()) {
            problems.add(new Problem("email", "reporting.contact.email.wrong"));
        }
        requireShort(problems, "name", contact.name());
        requireShort(problems, "email", email);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static void requireShort(List<Problem> problems, String field, @Nullable String text) {
        if (text != null && text.length() > LONGEST) {
            problems.add(new Problem(field, "shell.too-long", LONGEST));
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
