package org.lienhiep.reporting.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.Reports;
import org.lienhiep.shell.I18n;
import org.springframework.stereotype.Service;

/**
 * Workbooks in which a society can fill in its report away from the program. They carry what the report says already;
 * {@link TemplateImports} reads them back. {@link Reports} asks whether the person may read each report.
 */
@Service
public class Templates {

    private final Reports reports;
    private final I18n messages;

    Templates(Reports reports, I18n messages) {
        this.reports = reports;
        this.messages = messages;
    }

    /** What the file of an organisation's template is called, such as {@code LS-HNB_2026-H1.xlsx}. */
    public static String fileName(String organisation, HalfYear period) {
        return organisation + "_" + period.code() + ".xlsx";
    }

    /**
     * Writes the template of one organisation.
     *
     * @param language of its headings
     */
    public void write(OrganisationId organisation, HalfYear period, Locale language, OutputStream out) {
        write(reports.get(organisation, period), language, out);
    }

    /**
     * Writes the templates of several organisations as one ZIP file, in the order given.
     *
     * @param language of their headings
     */
    public void writeAll(Collection<OrganisationId> organisations, HalfYear period, Locale language, OutputStream out) {
        var details = organisations.stream()
                .map(organisation -> reports.get(organisation, period))
                .toList();
        try (var zip = new ZipOutputStream(out)) {
            for (var report : details) {
                zip.putNextEntry(new ZipEntry(fileName(report.organisation().code(), period)));
                write(report, language, zip);
                zip.closeEntry();
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private void write(ReportDetails report, Locale language, OutputStream out) {
        try {
            var workbook = new Workbook(new Unclosed(out), "Lienhiep", null);
            TemplateWriter.write(report, language, messages, workbook);
            workbook.finish();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** A workbook closes what it writes to, but more templates may follow. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
