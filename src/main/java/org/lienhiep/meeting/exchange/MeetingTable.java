package org.lienhiep.meeting.exchange;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingDetails;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.tabular.Row;
import org.lienhiep.tabular.TableImport;
import org.lienhiep.tabular.Tables;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Takes over the table {@code meetings}, one meeting a line. Columns, of which only {@code host} and {@code kind} must
 * be there:
 *
 * <ul>
 *   <li>{@code host}: codes, the organiser first; {@code kind}, {@code state}, {@code peopleQualifier}: constants as in
 *       the API; without a state the date tells
 *   <li>{@code heldOn}, {@code heldUntil}: {@code 2011-08-08} or {@code 8/8/2011}; {@code startsAt}, {@code endsAt}:
 *       {@code 08:00}; {@code period}: {@code 2011-H1} or {@code 2023}
 *   <li>{@code title}, {@code place}, {@code body}, {@code chair}, {@code secretary}, {@code minutes}: text
 *   <li>{@code session}, {@code societiesAttending}, {@code peopleAttending}: numbers; {@code enlarged}: {@code true}
 *   <li>{@code agenda}: items
 *   <li>{@code present}: {@code code;delegates}; {@code excused}, {@code absent}: {@code code}
 *   <li>{@code guests}: {@code name;office}
 *   <li>{@code decisions}: {@code text;owner code;due;state;number}
 *   <li>{@code elections}: {@code person;post;2008-2013;other office;body;effective on;organisation code}
 * </ul>
 *
 * Entries of a list are separated by {@code |}, the parts of an entry by {@code ;}; parts at the end may be left out,
 * others stay empty. A meeting that is already recorded (same organiser, kind, day, title and body) is changed.
 */
@Component
class MeetingTable implements TableImport {

    private static final int ORDER = 40;
    private static final int MOST_ERRORS = 1000;

    private final Meetings meetings;
    private final Organisations organisations;

    MeetingTable(Meetings meetings, Organisations organisations) {
        this.meetings = meetings;
        this.organisations = organisations;
    }

    @Override
    public String table() {
        return "meetings";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Outcome read(InputStream file) {
        var run = new Run();
        Tables.read(file, run::take);
        return new Outcome(run.created, run.updated, run.errors);
    }

    /** One reading of a table. */
    private final class Run {

        private final Map<String, OrganisationId> ids = new HashMap<>();
        private final List<RowError> errors = new ArrayList<>();
        private int created;
        private int updated;

        private void take(Row row) {
            try {
                record(new MeetingCells(row, this::organisation).draft());
            } catch (InvalidInput invalid) {
                invalid.problems().forEach(problem -> error(row, problem.field(), problem.message()));
            } catch (AccessDeniedException _) {
                error(row, "host", "shell.refused");
            }
        }

        private void record(MeetingDraft draft) {
            var known = known(draft);
            if (known.isPresent()) {
                var stored = known.get();
                meetings.update(stored.id(), withIdentity(draft, stored.values()), stored.version());
                updated++;
            } else {
                meetings.create(draft);
                created++;
            }
        }

        private Optional<OrganisationId> organisation(String code) {
            return Optional.ofNullable(ids.computeIfAbsent(
                    code, unknown -> organisations.idsByCode(Set.of(unknown)).get(unknown)));
        }

        private void error(Row row, @Nullable String field, String message) {
            if (errors.size() < MOST_ERRORS) {
                var column = field == null ? null : MeetingCells.column(field);
                errors.add(new RowError(row.line(), column, message, column == null ? null : row.get(column)));
            }
        }
    }

    private Optional<MeetingDetails> known(MeetingDraft draft) {
        if (draft.organiser() == null || draft.heldOn() == null || draft.kind() == null) {
            return Optional.empty();
        }
        return meetings.similar(draft.organiser(), draft.heldOn(), draft.kind()).stream()
                .filter(row -> row.kind() == draft.kind() && draft.heldOn().equals(row.heldOn()))
                .map(row -> meetings.get(row.id()))
                .filter(stored -> isSame(stored.values(), draft))
                .findFirst();
    }

    /** Elections that are already recorded stay the same ones, so that what followed from them stays. */
    private static MeetingDraft withIdentity(MeetingDraft draft, MeetingDraft stored) {
        return draft.with(same -> same.called(stored.called())
                .came(stored.came())
                .roll(stored.roll())
                .link(stored.link())
                .elections(draft.elections().stream()
                        .map(election -> stored.elections().stream()
                                .filter(election::isLike)
                                .findFirst()
                                .map(election::correcting)
                                .orElse(election))
                        .toList()));
    }

    private static boolean isSame(MeetingDraft stored, MeetingDraft draft) {
        return Objects.equals(stored.organiser(), draft.organiser())
                && Objects.equals(stored.title(), draft.title())
                && Objects.equals(stored.body(), draft.body());
    }
}
