package org.lienhiep.reporting.reminder;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.NewId;
import org.lienhiep.kernel.id.OrganisationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Service;

/** Sends reminders of missing reports by e-mail, or notes that they were copied into letters; and keeps them. */
@Service
public class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final JdbcClient jdbc;
    private final Mailbox mailbox;
    private final Access access;
    private final Clock clock;

    Reminders(JdbcClient jdbc, Mailbox mailbox, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.mailbox = mailbox;
        this.access = access;
        this.clock = clock;
    }

    /** Whether e-mail can be sent. No secret: no role is asked. */
    public boolean canSend() {
        return mailbox.ready();
    }

    /**
     * Sends each of these that has an address, one e-mail per society. What one server refuses does not keep the others
     * from being sent, and only what was sent is kept; that is why there is no common transaction.
     *
     * @return the societies whose reminder the mail server did not take
     */
    public List<OrganisationId> send(OrganisationId union, HalfYear period, Collection<Reminder> reminders) {
        access.require(Permission.REVIEW_REPORTS, union);
        requireSocieties(reminders);
        var refused = new ArrayList<OrganisationId>();
        for (var reminder : reminders) {
            if (reminder.address() != null) {
                try {
                    mailbox.send(reminder.address(), reminder.subject(), reminder.text());
                    keep(union, period, "MAIL", reminder);
                } catch (MailException failure) {
                    LOG.warn("A reminder could not be sent to {}", reminder.address(), failure);
                    refused.add(reminder.society());
                }
            }
        }
        return refused;
    }

    /** Notes that these were copied, to be sent some other way. */
    public void copied(OrganisationId union, HalfYear period, Collection<Reminder> reminders) {
        access.require(Permission.REVIEW_REPORTS, union);
        requireSocieties(reminders);
        reminders.forEach(reminder -> keep(
                union, period, "COPIED", new Reminder(reminder.society(), null, reminder.subject(), reminder.text())));
    }

    private void requireSocieties(Collection<Reminder> reminders) {
        reminders.forEach(reminder -> access.require(Permission.REVIEW_REPORTS, reminder.society()));
    }

    private void keep(OrganisationId union, HalfYear period, String channel, Reminder reminder) {
        jdbc.sql("""
                        insert into report_reminder (id, union_id, organisation_id, half_year, channel, address, content,
                            sent_at, sent_by)
                        values (:id, :union, :society, :period, :channel, :address, :content, :now, :by)""")
                .param("id", NewId.uuid())
                .param("union", union.value())
                .param("society", reminder.society().value())
                .param("period", period.number())
                .param("channel", channel)
                .param("address", reminder.address())
                .param("content", reminder.text())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", access.actor().displayName())
                .update();
    }

    /** How often each society was reminded of its report; those that never were are missing. One statement. */
    public Map<OrganisationId, Reminded> of(OrganisationId union, HalfYear period) {
        access.require(Permission.READ, union);
        var reminded = new HashMap<OrganisationId, Reminded>();
        jdbc.sql("""
                        select organisation_id, count(*) as times, max(sent_at) as last from report_reminder
                        where union_id = :union and half_year = :period group by organisation_id""")
                .param("union", union.value())
                .param("period", period.number())
                .query(row -> {
                    reminded.put(
                            new OrganisationId(row.getObject("organisation_id", UUID.class)),
                            new Reminded(
                                    row.getInt("times"),
                                    row.getTimestamp("last").toInstant()));
                });
        return reminded;
    }
}
