package org.lienhiep.reporting.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;
import static org.lienhiep.SampleUnion.OTHER_SOCIETY;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Access;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class RemindersTest {

    private static final HalfYear H1 = new HalfYear(2026, 1);

    @Autowired
    private SampleUnion union;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Reminders withoutMail;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Access access;

    @Autowired
    private Clock clock;

    private OrganisationId id(String code) {
        return union.id(code);
    }

    private Reminder reminder(String society, @Nullable String address) {
        return new Reminder(
                id(society), address, "Nhắc nộp báo cáo 6 tháng đầu năm", "Kính gửi quý hội,\nCòn thiếu: hội viên");
    }

    private Reminders through(MailCatcher catcher) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(catcher.port());
        return new Reminders(jdbc, new Mailbox(sender, "vanphong@lienhiep.example"), access, clock);
    }

    @Test
    void eachSocietyGetsItsOwnMailAndWhatOneServerRefusesKeepsNobodyElseWaiting() throws Exception {
        try (var catcher = new MailCatcher()) {
            var reminders = through(catcher);
            var refused = reminders.send(
                    id(CODE),
                    H1,
                    List.of(
                            reminder(ACUPUNCTURE, "refused@hoi.example"),
                            reminder(JOURNALISTS, "nhabao@hoi.example"),
                            reminder(LEARNING, null)));

            assertThat(refused).containsExactly(id(ACUPUNCTURE));
            assertThat(catcher.messages()).hasSize(1);
            var mail = new MimeMessage(
                    Session.getInstance(new java.util.Properties()),
                    new ByteArrayInputStream(catcher.messages().getFirst().getBytes(StandardCharsets.UTF_8)));
            assertThat(mail.getSubject()).isEqualTo("Nhắc nộp báo cáo 6 tháng đầu năm");
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("nhabao@hoi.example");
            assertThat(mail.getContent().toString()).contains("Còn thiếu: hội viên");
            assertThat(reminders.of(id(CODE), H1)).containsOnlyKeys(id(JOURNALISTS));
        }
    }

    @Test
    void withoutAMailServerRemindersAreCopiedAndCounted() {
        assertThat(withoutMail.canSend()).isFalse();

        withoutMail.copied(id(CODE), H1, List.of(reminder(JOURNALISTS, "nhabao@hoi.example")));
        withoutMail.copied(id(CODE), H1, List.of(reminder(JOURNALISTS, null)));

        assertThat(withoutMail.of(id(CODE), H1).get(id(JOURNALISTS))).isEqualTo(new Reminded(2, clock.instant()));
    }

    @Test
    void onlyTheUnionsOfficeRemindsAndOnlyItsOwnSocieties() {
        assertThatThrownBy(() -> withoutMail.copied(id(CODE), H1, List.of(reminder(OTHER_SOCIETY, null))))
                .isInstanceOf(AccessDeniedException.class);
        union.as(
                Role.LEADER,
                CODE,
                () -> assertThatThrownBy(() -> withoutMail.copied(id(CODE), H1, List.of(reminder(JOURNALISTS, null))))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void aContactIsKeptByTheSocietyAndReadByTheUnion() {
        var contact = new Contact("Nguyễn Thị Hoa", "0912 345 678", "hoa@hoi.example");
        union.as(Role.SOCIETY_SECRETARY, JOURNALISTS, () -> {
            contacts.save(id(JOURNALISTS), contact, 0);
            assertThatThrownBy(() -> contacts.save(id(LEARNING), contact, 0)).isInstanceOf(AccessDeniedException.class);
        });

        assertThat(contacts.of(List.of(id(JOURNALISTS), id(LEARNING)))).containsOnlyKeys(id(JOURNALISTS));
        assertThatThrownBy(() -> contacts.save(id(JOURNALISTS), contact, 0)).isInstanceOf(StaleRecord.class);
        contacts.save(id(JOURNALISTS), new Contact("Trần Văn Bình", null, " "), 1);
        assertThat(contacts.edit(id(JOURNALISTS)).values()).isEqualTo(new Contact("Trần Văn Bình", null, null));
    }

    @Test
    void whatCannotBeAContactIsRefusedBesideItsField() {
        assertThatThrownBy(() -> contacts.save(id(JOURNALISTS), new Contact(" ", "gọi sau", "hoa@hoi"), 0))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("name", "phone", "email"));
    }
}
