package org.lienhiep.news.capture;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.news.SourceText;
import org.lienhiep.news.WebAddress;

/**
 * The words of an e-mail ({@code .eml}) or of a page that a browser saved as one file ({@code .mht}): its page before
 * its plain text, and of several the first; those of an attached file where the mail is no more than a note with it.
 * Messages in messages are followed a few levels deep, and no further.
 */
final class MailFile {

    private static final int DEEPEST = 6;
    private static final int MOST_PARTS = 200;
    private static final int LARGEST_PART = SourceTexts.LARGEST_FILE;
    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,60}:[ \\t].*");
    private static final Pattern MAIL = Pattern.compile(
            "(?im)^(mime-version|received|return-path|message-id|delivered-to|content-type|x-mozilla-status):");
    private static final int HEAD = 8_000;

    /** Shorter words are no article but a note: "Gửi anh bài về hội nghị hôm qua". */
    private static final int NOTE = 400;

    private final MailAttachments attachments = new MailAttachments();
    private @Nullable Part page;
    private @Nullable Part plain;
    private @Nullable String address;
    private int parts;

    private MailFile() {}

    /** Whether these bytes begin as an e-mail does: with lines of headers, some of which only mail has. */
    static boolean isOne(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var first = head.lines().findFirst().orElse("");
        return (HEADER.matcher(first).matches() || first.startsWith("From "))
                && MAIL.matcher(head.split("\r?\n\r?\n", 2)[0]).find();
    }

    /**
     * Its words.
     *
     * @throws InvalidInput when it is broken or has none
     */
    static PageWords read(byte[] bytes) {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            var mail = new MailFile();
            mail.look(message, 0);
            return mail.words(message);
        } catch (MessagingException | IOException | StackOverflowError broken) {
            throw InvalidInput.in("source", "news.source.mail.broken");
        }
    }

    private void look(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            return;
        }
        var attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        if (part.isMimeType("multipart/*")) {
            if (part.getContent() instanceof Multipart several) {
                for (int i = 0; i < several.getCount(); i++) {
                    look(several.getBodyPart(i), depth + 1);
                }
            }
        } else if (part.isMimeType("message/rfc822")) {
            if (part.getContent() instanceof Part inner) {
                look(inner, depth + 1);
            }
        } else if (!attached && page == null && part.isMimeType("text/html")) {
            page = part;
            address = location(part);
        } else if (!attached && plain == null && part.isMimeType("text/plain")) {
            plain = part;
        } else {
            attachments.add(part);
        }
    }

    /** Where a browser found the page that it saved; pictures in mails are no addresses. */
    private static @Nullable String location(Part part) throws MessagingException {
        var header = part.getHeader("Content-Location");
        return header == null || !(part instanceof BodyPart) ? null : WebAddress.orNull(header[0]);
    }

    private PageWords words(MimeMessage message) throws MessagingException, IOException {
        var own = ownWords(message);
        int letters = own.source().text().strip().length();
        var carried = letters < NOTE ? attachments.longerThan(letters) : null;
        var problem = attachments.problem();
        if (letters == 0 && carried == null && problem != null) {
            throw problem;
        }
        var words = carried == null ? own : carried;
        var facts = new ArrayList<>(words.facts().all());
        MachineData.add(facts, FactField.TITLE, message.getSubject(), FactPlace.SUBJECT);
        return new PageWords(
                words.source(), new PageFacts(facts), words.addresses(), attachments.names(), words.html());
    }

    private PageWords ownWords(MimeMessage message) throws MessagingException, IOException {
        var html = text(page);
        var words = html == null || html.isBlank()
                ? PageWords.plain(nothingIfNull(text(plain)))
                : HtmlPage.of(html, url(message));
        return words.source().text().isBlank() && html != null ? PageWords.plain(nothingIfNull(text(plain))) : words;
    }

    private @Nullable String url(MimeMessage message) throws MessagingException {
        var saved = message.getHeader("Snapshot-Content-Location");
        return saved == null ? address : WebAddress.orNull(saved[0]);
    }

    private static String nothingIfNull(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String text(@Nullable Part part) throws MessagingException, IOException {
        return part == null ? null : FileWords.decoded(bytes(part));
    }

    /** What a part holds, unpacked; refused when that is more than any article. */
    static byte[] bytes(Part part) throws MessagingException, IOException {
        byte[] bytes;
        try (var content = part.getInputStream()) {
            bytes = content.readNBytes(LARGEST_PART + 1);
        }
        if (bytes.length > LARGEST_PART) {
            throw InvalidInput.in("source", "news.source.too-long", SourceText.LONGEST);
        }
        return bytes;
    }
}
