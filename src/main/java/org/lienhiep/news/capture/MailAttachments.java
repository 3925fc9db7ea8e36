package org.lienhiep.news.capture;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;

/** The files that came with a mail. Where the mail itself says little, one of them is the article that it carries. */
final class MailAttachments {

    private static final List<String> READABLE = List.of(".docx", ".doc", ".pdf", ".html", ".htm", ".txt");
    private static final String PDF = "application/pdf";
    private static final int MOST_READ = 5;

    private final List<Attachment> all = new ArrayList<>();
    private @Nullable InvalidInput problem;

    private record Attachment(String name, Part part) {

        boolean readable() throws MessagingException {
            return READABLE.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)
                    || part.isMimeType(PDF)
                    || part.isMimeType(WordFile.CONTENT_TYPE)
                    || part.isMimeType("text/html");
        }
    }

    /** Takes a part that belongs to no text of the mail: a file, unless it is a picture within the page. */
    void add(Part part) throws MessagingException, IOException {
        var written = part.getFileName();
        var name = written == null ? "" : SourceLines.line(MimeUtility.decodeText(written));
        var attachment = new Attachment(name, part);
        var attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) && !name.isEmpty();
        if (attached || attachment.readable()) {
            all.add(attachment);
        }
    }

    /** The names of those that were not read. */
    List<String> names() {
        return all.stream()
                .map(Attachment::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Why one could not be read; null while each could, or none was tried. */
    @Nullable
    InvalidInput problem() {
        return problem;
    }

    /**
     * The words of the first file that has more of them than the mail itself; null when none has. It is not among the
     * {@link #names} any more. Mails in files are not opened, or there were no end of them.
     */
    @Nullable
    PageWords longerThan(int letters) throws MessagingException, IOException {
        int tried = 0;
        for (var each : List.copyOf(all)) {
            if (each.readable() && tried++ < MOST_READ) {
                var words = words(each);
                if (words != null && words.source().text().strip().length() > letters) {
                    all.remove(each);
                    return words;
                }
            }
        }
        return null;
    }

    private @Nullable PageWords words(Attachment attachment) throws MessagingException, IOException {
        var bytes = MailFile.bytes(attachment.part());
        try {
            return MailFile.isOne(bytes) ? null : FileWords.read(bytes, null).words();
        } catch (InvalidInput unreadable) {
            problem = unreadable;
            return null;
        }
    }
}
