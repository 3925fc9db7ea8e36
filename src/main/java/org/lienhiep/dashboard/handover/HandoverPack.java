package org.lienhiep.dashboard.handover;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.lienhiep.consolidation.Issues;
import org.lienhiep.document.Documents;
import org.lienhiep.document.FileFormat;
import org.lienhiep.kernel.FileNames;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.Attachments;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.official.ReportDocuments;
import org.springframework.stereotype.Service;

/**
 * The pack as a ZIP, written part by part while it is sent: protocol, registers, the last documents, files of the last
 * meetings. Asks {@link Handovers} whether the person may have it.
 */
@Service
public class HandoverPack {

    private static final String REGISTERS = "so-sach";
    private static final String DOCUMENTS = "van-ban";
    private static final String FILES = "tep-cuoc-hop";

    private final Handovers handovers;
    private final HandoverDocuments protocol;
    private final Documents documents;
    private final Registers registers;
    private final ReportDocuments reports;
    private final Issues issues;
    private final Attachments attachments;

    HandoverPack(
            Handovers handovers,
            HandoverDocuments protocol,
            Documents documents,
            Registers registers,
            ReportDocuments reports,
            Issues issues,
            Attachments attachments) {
        this.handovers = handovers;
        this.protocol = protocol;
        this.documents = documents;
        this.registers = registers;
        this.reports = reports;
        this.issues = issues;
        this.attachments = attachments;
    }

    /** A part of the pack, made when its turn comes. */
    private interface Part {
        void write(ZipOutputStream zip) throws IOException;
    }

    /**
     * Writes the pack; the stream stays open.
     *
     * @param language of the registers; what is signed and kept is Vietnamese
     * @throws NotFound when there is no such organisation or the person may not hand it over, before anything is written
     */
    public void write(OrganisationId id, Locale language, OutputStream to, Progress progress) throws IOException {
        var handover = handovers.of(id);
        var parts = parts(handover, language);
        var zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).write(zip);
            progress.written(i + 1, parts.size());
        }
        zip.finish();
    }

    private List<Part> parts(Handover handover, Locale language) {
        var id = handover.organisation().id();
        var names = new EntryNames();
        var document = protocol.of(handover);
        var parts = new ArrayList<Part>();
        parts.add(zip -> entry(zip, "README.txt", Readme.of(handover).getBytes(StandardCharsets.UTF_8)));
        parts.add(zip -> entry(zip, "bien-ban-ban-giao.pdf", documents.pdf(document)));
        parts.add(zip -> entry(zip, "bien-ban-ban-giao.docx", documents.docx(document)));
        registers
                .of(id, language)
                .forEach(table -> parts.add(zip -> {
                    zip.putNextEntry(new ZipEntry(REGISTERS + "/" + table.name() + ".csv"));
                    table.csv(zip);
                    zip.closeEntry();
                }));
        parts.add(zip -> workbook(zip, id, language));
        if (handover.organisation().kind() == OrganisationKind.UNION) {
            parts.add(zip -> issued(zip, handover, names));
        } else {
            parts.add(zip -> reported(zip, handover));
        }
        handover.filed().forEach(meeting -> parts.add(zip -> files(zip, meeting, names)));
        return parts;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private void workbook(ZipOutputStream zip, OrganisationId id, Locale language) throws IOException {
        zip.putNextEntry(new ZipEntry(REGISTERS + "/so-sach.xlsx"));
        try (var workbook = new Workbook(new Unclosed(zip), "Lienhiep", "1.0")) {
            for (var table : registers.of(id, language)) {
                var sheet = workbook.newWorksheet(table.name());
                table.sheet(sheet);
                sheet.finish();
            }
        }
        zip.closeEntry();
    }

    /** The newest issue of each of the last half-years, as it was issued. */
    private void issued(ZipOutputStream zip, Handover handover, EntryNames names) throws IOException {
        var union = handover.organisation().id();
        var latest = HalfYear.of(handover.day());
        for (var period : issues.issued(union, latest.plus(-3), latest)) {
            var newest = issues.of(union, period).getFirst().issue();
            for (var format : List.of(FileFormat.PDF, FileFormat.DOCX)) {
                var file = issues.file(union, period, newest, format);
                entry(
                        zip,
                        names.in(
                                DOCUMENTS,
                                format.fileName(handover.organisation().code(), period, newest)),
                        file.content());
            }
        }
    }

    /** The last two reports in their official form. */
    private void reported(ZipOutputStream zip, Handover handover) throws IOException {
        for (var report : handover.reports().stream().limit(2).toList()) {
            entry(
                    zip,
                    DOCUMENTS + "/"
                            + FileFormat.PDF.fileName(handover.organisation().code(), report.period(), null),
                    documents.pdf(reports.of(handover.organisation().id(), report.period())));
        }
    }

    private void files(ZipOutputStream zip, MeetingRow meeting, EntryNames names) throws IOException {
        for (var file : attachments.of(meeting.id())) {
            zip.putNextEntry(new ZipEntry(names.in(FILES, meeting.heldOn() + " " + file.fileName())));
            try (var content = attachments.open(file.id()).content()) {
                content.transferTo(zip);
            }
            zip.closeEntry();
        }
    }

    /** The name of the pack: {@code BL_handover_2026-07-01.zip}. */
    public static String fileName(OrganisationLabel organisation, LocalDate day) {
        return "%s_handover_%s.zip".formatted(FileNames.part(organisation.code()), day);
    }

    /** A workbook ends its own file, not the pack. */
    private static final class Unclosed extends FilterOutputStream {

        private Unclosed(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
