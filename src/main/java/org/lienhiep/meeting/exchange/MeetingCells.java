package org.lienhiep.meeting.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.RecordId;
import org.lienhiep.meeting.AttendanceDraft;
import org.lienhiep.meeting.AttendanceStatus;
import org.lienhiep.meeting.DecisionDraft;
import org.lienhiep.meeting.DecisionState;
import org.lienhiep.meeting.ElectionDraft;
import org.lienhiep.meeting.GuestDraft;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingDraftBuilder;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.tabular.Row;

/** Reads one line of the table {@code meetings}; see {@link MeetingTable} for its form. */
final class MeetingCells {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");
    private static final Pattern TERM = Pattern.compile("(\\d{4})\\s*[-–]\\s*(\\d{4})");
    private static final Set<String> YES = Set.of("true", "1", "x", "có", "yes");

    /** Where the name of a field is not that of its column. */
    private static final Map<String, String> COLUMNS =
            Map.of("hosts", "host", "sessionNumber", "session", "attendance", "present");

    private final Row row;
    private final Function<String, Optional<OrganisationId>> organisations;

    MeetingCells(Row row, Function<String, Optional<OrganisationId>> organisations) {
        this.row = row;
        this.organisations = organisations;
    }

    /** The column in which a field of the draft, or of a row in one of its lists, is written. */
    static String column(String field) {
        var list = field.replaceAll("\\[.*", "");
        return COLUMNS.getOrDefault(list, list);
    }

    /**
     * The meeting of this line.
     *
     * @throws InvalidInput naming the column that cannot be read
     */
    MeetingDraft draft() {
        return new MeetingDraftBuilder()
                .kind(one("kind", MeetingKind::valueOf))
                .hosts(entries("host").map(code -> organisation("hosts", code)).toList())
                .title(row.get("title"))
                .body(row.get("body"))
                .sessionNumber(one("session", Integer::valueOf))
                .enlarged(Boolean.TRUE.equals(one("enlarged", cell -> YES.contains(cell.toLowerCase(Locale.ROOT)))))
                .heldOn(one("heldOn", MeetingCells::day))
                .heldUntil(one("heldUntil", MeetingCells::day))
                .startsAt(one("startsAt", cell -> LocalTime.parse(cell, HOUR)))
                .endsAt(one("endsAt", cell -> LocalTime.parse(cell, HOUR)))
                .place(row.get("place"))
                .period(one("period", Period::parse))
                .chair(named(row.get("chair")))
                .secretary(named(row.get("secretary")))
                .state(one("state", MeetingState::valueOf))
                .agenda(one("agenda", cell -> String.join("\n", split(cell, "\\|"))))
                .minutes(row.get("minutes"))
                .societiesAttending(one("societiesAttending", Integer::valueOf))
                .peopleAttending(one("peopleAttending", Integer::valueOf))
                .peopleQualifier(one("peopleQualifier", Qualifier::valueOf))
                .attendance(attendance())
                .guests(parts("guests")
                        .map(each -> new GuestDraft(each.get(0), each.get(1)))
                        .toList())
                .decisions(parts("decisions").map(this::decision).toList())
                .elections(parts("elections").map(this::election).toList())
                .build();
    }

    private List<AttendanceDraft> attendance() {
        var lines = new ArrayList<AttendanceDraft>();
        parts("present").forEach(each -> lines.add(attendance("present", AttendanceStatus.PRESENT, each)));
        parts("excused").forEach(each -> lines.add(attendance("excused", AttendanceStatus.EXCUSED, each)));
        parts("absent").forEach(each -> lines.add(attendance("absent", AttendanceStatus.ABSENT, each)));
        return lines;
    }

    private AttendanceDraft attendance(String column, AttendanceStatus status, Parts parts) {
        return new AttendanceDraft(
                organisation(column, parts.get(0)), status, part(column, parts.get(1), Integer::valueOf));
    }

    private DecisionDraft decision(Parts parts) {
        return new DecisionDraft(
                null,
                parts.get(4),
                parts.get(0),
                organisation("decisions", parts.get(1)),
                part("decisions", parts.get(2), MeetingCells::day),
                part("decisions", parts.get(3), DecisionState::valueOf));
    }

    private ElectionDraft election(Parts parts) {
        var term = part("elections", parts.get(2), MeetingCells::term);
        return new ElectionDraft(
                null,
                organisation("elections", parts.get(6)),
                named(parts.get(0)),
                parts.get(3),
                named(parts.get(1)),
                parts.get(4),
                term == null ? null : term.from,
                term == null ? null : term.to,
                part("elections", parts.get(5), MeetingCells::day));
    }

    private @Nullable OrganisationId organisation(String column, @Nullable String code) {
        return code == null
                ? null
                : organisations
                        .apply(code)
                        .orElseThrow(() -> InvalidInput.in(column, "organisation.code.unknown", code));
    }

    private <T> @Nullable T one(String column, Function<String, T> read) {
        return part(column, row.get(column), read);
    }

    private static <T> @Nullable T part(String column, @Nullable String text, Function<String, T> read) {
        try {
            return text == null ? null : read.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw InvalidInput.in(column, "meeting.table.unreadable", text);
        }
    }

    private static LocalDate day(String text) {
        return text.contains("/") ? LocalDate.parse(text, WRITTEN) : LocalDate.parse(text);
    }

    private static Term term(String text) {
        var matcher = TERM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no term such as 2008-2013");
        }
        return new Term(Integer.valueOf(matcher.group(1)), Integer.valueOf(matcher.group(2)));
    }

    private static <I extends RecordId> @Nullable Named<I> named(@Nullable String name) {
        return name == null ? null : new Named<>(null, name);
    }

    private Stream<String> entries(String column) {
        var cell = row.get(column);
        return cell == null ? Stream.empty() : split(cell, "\\|").stream();
    }

    private Stream<Parts> parts(String column) {
        return entries(column).map(entry -> new Parts(entry.split(";", -1)));
    }

    private static List<String> split(String cell, String separator) {
        return Arrays.stream(cell.split(separator, -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private record Term(Integer from, Integer to) {}

    /** The parts of one entry; what is left out or blank is null. */
    @SuppressWarnings("ArrayRecordComponent") // read here only
    private record Parts(String[] texts) {

        @Nullable
        String get(int index) {
            return index >= texts.length || texts[index].isBlank() ? null : texts[index].strip();
        }
    }
}
