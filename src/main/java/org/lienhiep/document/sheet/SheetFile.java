package org.lienhiep.document.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.lienhiep.document.DocumentFormat;
import org.lienhiep.document.FileFormat;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.document.ReadBack;
import org.lienhiep.document.StableZip;
import org.lienhiep.kernel.VietnamTime;
import org.springframework.stereotype.Component;

/** The XLSX of a document: its tables on one sheet, what their totals are made of on others, totals by formula. */
@Component
class SheetFile implements DocumentFormat {

    private static final String SUMMARY = "Tổng hợp";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*(<)");
    private static final Pattern FORMULA = Pattern.compile("<c r=\"([A-Z]+\\d+)\"([^>]*)><f>([^<]*)</f></c>");

    @Override
    public FileFormat format() {
        return FileFormat.XLSX;
    }

    @Override
    public byte[] write(OfficialDocument document) {
        var file = new ByteArrayOutputStream();
        var results = new HashMap<String, Map<String, String>>();
        try (var workbook = new Workbook(file, "Lienhiep", "1.0")) {
            workbook.setGlobalDefaultFont("Times New Roman", 12);
            workbook.properties()
                    .setTitle(document.title())
                    .setSubject(document.subject().replace('\n', ' '))
                    .setCompany(String.join(" ", document.letterhead().issuer()));
            var names = new SheetNames(SUMMARY);
            // The first sheet links to the others: their places must be known before it is filled.
            var summary = new CountingSheet(workbook.newWorksheet(SUMMARY));
            results.put("xl/worksheets/sheet1.xml", summary.results());
            var totals = new HashMap<String, String>();
            for (var detail : document.details()) {
                var name = names.unused(detail.name());
                var sheet = new CountingSheet(workbook.newWorksheet(name));
                results.put("xl/worksheets/sheet%d.xml".formatted(results.size() + 1), sheet.results());
                DetailWriter.write(sheet, detail, document)
                        .forEach((key, address) ->
                                totals.putIfAbsent(key, "'%s'!%s".formatted(name.replace("'", "''"), address)));
            }
            SummaryWriter.write(summary, document, totals);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return StableZip.of(file.toByteArray(), (name, part) -> finish(name, part, results, document));
    }

    /** Programs that show a workbook without working it out need the results beside the formulas. */
    private static byte[] finish(
            String name, byte[] part, Map<String, Map<String, String>> results, OfficialDocument document) {
        var formulas = results.get(name);
        if (formulas == null && !name.equals("docProps/core.xml")) {
            return part;
        }
        var text = new String(part, StandardCharsets.UTF_8);
        var finished = formulas == null
                ? CREATED.matcher(text)
                        .replaceAll("$1%s$2"
                                .formatted(document.placeAndDate()
                                        .day()
                                        .atStartOfDay(VietnamTime.ZONE)
                                        .toInstant()))
                : FORMULA.matcher(text)
                        .replaceAll(cell -> "<c r=\"%s\"%s><f>%s</f><v>%s</v></c>"
                                .formatted(
                                        cell.group(1),
                                        cell.group(2),
                                        cell.group(3).replace("$", "\\$"),
                                        formulas.getOrDefault(cell.group(1), "0")));
        return finished.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public ReadBack read(byte[] file) {
        return SheetReader.read(file);
    }
}
