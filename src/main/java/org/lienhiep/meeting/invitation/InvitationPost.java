package org.lienhiep.meeting.invitation;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends invitations where whoever runs the program configured a mail server and a sender. */
@Component
class InvitationPost {

    private final @Nullable JavaMailSender sender;
    private final String from;

    InvitationPost(ObjectProvider<JavaMailSender> sender, @Value("${lienhiep.mail.from}") String from) {
        this.sender = sender.getIfAvailable();
        this.from = from.strip();
    }

    boolean ready() {
        return sender != null && !from.isEmpty();
    }

    /**
     * Sends plain text with the meeting for the calendar and the letter.
     *
     * @throws MailException when the server does not take it
     */
    void send(String address, String subject, String text, byte[] calendar, String letterName, byte[] letter) {
        if (sender == null) {
            throw new IllegalStateException("No mail server is configured");
        }
        var message = sender.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(address);
            helper.setSubject(subject);
            helper.setText(text);
            helper.addAttachment("lich-hop.ics", new ByteArrayResource(calendar), "text/calendar; charset=UTF-8");
            helper.addAttachment(letterName, new ByteArrayResource(letter), "application/pdf");
        } catch (MessagingException unfit) {
            throw new MailPreparationException(unfit);
        }
        sender.send(message);
    }
}
