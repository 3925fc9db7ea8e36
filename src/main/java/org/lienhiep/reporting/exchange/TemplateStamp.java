package org.lienhiep.reporting.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.lienhiep.kernel.Sha256;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.exchange.TemplateLine.Prefilled;

/**
 * What the hidden sheet of a template says about it.
 *
 * @param format of the workbook; another one is not read
 * @param organisation code
 * @param halfYear such as {@code 2026-H1}
 * @param catalogue fingerprint of the indicators that the half-year asked for then
 * @param check over all of this and the hidden columns. It finds ids that were edited by accident; whoever computes a
 *     new one gains nothing, because permission is asked for as with every change.
 */
record TemplateStamp(String format, String organisation, String halfYear, String catalogue, String check) {

    /** To be raised whenever sheets or columns change their meaning. */
    static final String FORMAT = "1";

    /** Name of the hidden sheet. */
    static final String SHEET = "lienhiep";

    /** The stamp of the template that is written for a report. */
    static TemplateStamp of(ReportDetails report) {
        var asked = TemplateLine.asked(report);
        return of(
                report.organisation().code(),
                report.period().code(),
                asked.stream().map(cell -> cell.indicator().code()).toList(),
                asked.stream()
                        .map(cell -> Prefilled.of(cell).hidden(cell.indicator().code())));
    }

    static TemplateStamp of(String organisation, String halfYear, Collection<String> codes, Stream<String> hidden) {
        var catalogue = catalogue(codes);
        return new TemplateStamp(
                FORMAT, organisation, halfYear, catalogue, check(FORMAT, organisation, halfYear, catalogue, hidden));
    }

    static String catalogue(Collection<String> codes) {
        return hash(codes.stream().sorted());
    }

    /** Puts it on a sheet that nobody sees. */
    void write(Worksheet hidden) {
        hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
        var rows = List.of(format, organisation, halfYear, catalogue, check);
        for (int at = 0; at < rows.size(); at++) {
            hidden.value(at, 0, rows.get(at));
        }
        hidden.protect("");
    }

    /** Whether stamp and hidden columns still belong together. */
    boolean fits(Stream<String> hidden) {
        return check.equals(check(format, organisation, halfYear, catalogue, hidden));
    }

    private static String check(
            String format, String organisation, String halfYear, String catalogue, Stream<String> hidden) {
        return hash(Stream.concat(Stream.of(format, organisation, halfYear, catalogue), hidden.sorted()));
    }

    private static String hash(Stream<String> parts) {
        var text = parts.collect(Collectors.joining("\n"));
        return Sha256.hex(text.getBytes(UTF_8)).substring(0, 24);
    }
}
