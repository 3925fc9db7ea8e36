package org.lienhiep.meeting.decision;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.document.Block;
import org.lienhiep.document.Cell;
import org.lienhiep.document.Letterheads;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.document.PlaceAndDate;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.signing.Signatories;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register as a file, narrowed as on the screen: a table to work on, or a list to print and sign. Asks for no
 * permission itself: {@link DecisionRegister} and {@link Letterheads} do.
 */
@Service
@Transactional(readOnly = true)
public class RegisterFiles {

    /** More than a province decides in decades; a file that is longer opens nowhere. */
    private static final int LONGEST = 10_000;

    /** What a spreadsheet would take for a formula. */
    private static final Pattern FORMULA = Pattern.compile("\\s*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final int NUMBER = 0;
    private static final int TEXT = 4;
    private static final int OWNER = 5;
    private static final int DUE = 7;
    private static final int STATE = 8;

    private final DecisionRegister register;
    private final Letterheads letterheads;
    private final Signatories signatories;
    private final I18n messages;
    private final Clock clock;

    RegisterFiles(
            DecisionRegister register, Letterheads letterheads, Signatories signatories, I18n messages, Clock clock) {
        this.register = register;
        this.letterheads = letterheads;
        this.signatories = signatories;
        this.messages = messages;
        this.clock = clock;
    }

    /** UTF-8 with the mark that Excel looks for and the separator that it expects. */
    public byte[] csv(DecisionFilter filter, Locale language) {
        var english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        var out = new ByteArrayOutputStream();
        try (var csv = CsvWriter.builder()
                .fieldSeparator(english ? ',' : ';')
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            var head = head(language);
            head.set(0, "\ufeff" + head.getFirst());
            csv.writeRecord(head);
            for (var row : rows(filter, language)) {
                csv.writeRecord(
                        cells(row, language).stream().map(RegisterFiles::plain).toList());
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        return out.toByteArray();
    }

    /**
     * The register as a document of this organisation, in Vietnamese.
     *
     * @param filter as on the screen
     */
    public OfficialDocument document(OrganisationId organisation, DecisionFilter filter) {
        var today = LocalDate.now(clock);
        var letterhead = letterheads.of(organisation, today).values();
        var head = head(I18n.VIETNAMESE);
        var columns = List.of(
                new Block.Column("TT", Block.Align.CENTRE, 6),
                new Block.Column(head.get(NUMBER), Block.Align.LEFT, 14),
                new Block.Column(head.get(TEXT), Block.Align.LEFT, 36),
                new Block.Column(head.get(OWNER), Block.Align.LEFT, 18),
                new Block.Column(head.get(DUE), Block.Align.CENTRE, 12),
                new Block.Column(head.get(STATE), Block.Align.LEFT, 14));
        var rows = new ArrayList<Block.Row>();
        for (var row : rows(filter, I18n.VIETNAMESE)) {
            var cells = cells(row, I18n.VIETNAMESE);
            rows.add(Block.Row.plain(
                    null,
                    new Cell.Words(Integer.toString(rows.size() + 1)),
                    new Cell.Words(row.number()),
                    new Cell.Words(row.text()),
                    new Cell.Words(cells.get(OWNER)),
                    new Cell.Words(cells.get(DUE)),
                    new Cell.Words(cells.get(STATE))));
        }
        return new OfficialDocument(
                letterhead.letterhead(),
                letterhead.number(null),
                new PlaceAndDate(letterhead.place() == null ? "" : letterhead.place(), today, false),
                false,
                "BẢNG THEO DÕI",
                "Việc thực hiện nghị quyết, kết luận đến ngày "
                        + Formats.of(I18n.VIETNAMESE).day(today),
                List.of(new Block.Table(null, columns, rows)),
                letterhead.signature(signatories.headOf(organisation, today).orElse(null)),
                List.of(),
                null,
                List.of());
    }

    private List<DecisionRow> rows(DecisionFilter filter, Locale language) {
        return register.list(new ListQuery<>(filter, DecisionOrder.DUE, true, language, 0, LONGEST));
    }

    private List<String> head(Locale language) {
        var head = new ArrayList<String>();
        for (var key : List.of("number", "kind", "body", "decidedOn", "text", "owner", "ownerPerson", "due", "state")) {
            head.add(messages.getTranslation("meeting.decision." + key, language));
        }
        return head;
    }

    private List<String> cells(DecisionRow row, Locale language) {
        var formats = Formats.of(language);
        return List.of(
                row.number(),
                messages.getTranslation("meeting.decision.kind." + row.kind(), language),
                text(row.body()),
                row.decidedOn() == null ? "" : formats.day(row.decidedOn()),
                row.text(),
                row.owner() == null
                        ? text(row.ownerPerson())
                        : row.owner().name().in(language),
                text(row.ownerPerson()),
                row.due() == null ? "" : formats.day(row.due()),
                messages.getTranslation("meeting.register.status." + row.status(LocalDate.now(clock)), language));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String plain(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
