package org.lienhiep.reporting.reminder;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends e-mail where whoever runs the program configured a mail server and a sender. */
@Component
class Mailbox {

    private final @Nullable JavaMailSender sender;
    private final String from;

    @Autowired
    Mailbox(ObjectProvider<JavaMailSender> sender, @Value("${lienhiep.mail.from}") String from) {
        this(sender.getIfAvailable(), from);
    }

    Mailbox(@Nullable JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from.strip();
    }

    boolean ready() {
        return sender != null && !from.isEmpty();
    }

    /**
     * Sends plain text.
     *
     * @throws MailException when the server does not take it
     */
    void send(String address, String subject, String text) {
        if (sender == null) {
            throw new IllegalStateException("No mail server is configured");
        }
        var message = sender.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(address);
            helper.setSubject(subject);
            helper.setText(text);
        } catch (MessagingException unfit) {
            throw new MailPreparationException(unfit);
        }
        sender.send(message);
    }
}
