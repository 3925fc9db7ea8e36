package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.leadership.Holder;
import org.lienhiep.leadership.Roster;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.tabular.TableFile;

/** Who leads an organisation on a day, as a table to take away: one row for each holder and each empty post. */
final class RosterTable {

    private static final List<String> COLUMNS = List.of(
            "leadership.body",
            "leadership.post",
            "leadership.honorific",
            "leadership.name",
            "leadership.tenure.from",
            "leadership.tenure.to",
            "leadership.term",
            "leadership.tenure.how",
            "leadership.tenure.otherOffice",
            "leadership.tenure.approvalNumber",
            "leadership.tenure.approvedOn");

    private final Component reader;
    private final Formats formats;

    private RosterTable(Component reader) {
        this.reader = reader;
        this.formats = Formats.of(I18n.reader());
    }

    static TableFile of(Component reader, OrganisationLabel organisation, Roster roster) {
        var table = new RosterTable(reader);
        var rows = new ArrayList<List<String>>();
        for (var body : roster.bodies()) {
            for (var post : body.posts()) {
                table.rows(body, post).forEach(rows::add);
            }
        }
        return new TableFile(
                organisation.code() + " " + roster.day(),
                COLUMNS.stream().map(reader::getTranslation).toList(),
                rows);
    }

    /** Name of the file: {@code lanh-dao-LS-2011-08-08.xlsx}. */
    static String fileName(OrganisationLabel organisation, LocalDate day, String type) {
        return "lanh-dao-" + organisation.code() + "-" + day + "." + type;
    }

    private Stream<List<String>> rows(Roster.BodyOnDay body, Roster.PostOnDay post) {
        var names = List.of(body.name().in(I18n.reader()), post.title().in(I18n.reader()));
        var held = post.holders().stream().map(holder -> joined(names, holder(holder)));
        return post.vacant() == 0
                ? held
                : Stream.concat(held, Stream.of(joined(names, List.of("", vacant(post), "", "", "", "", "", "", ""))));
    }

    private String vacant(Roster.PostOnDay post) {
        var seats = post.seats();
        return seats == null || seats == 1
                ? reader.getTranslation("leadership.vacant")
                : reader.getTranslation("leadership.vacant.of", post.vacant(), seats);
    }

    private List<String> holder(Holder holder) {
        var term = holder.term();
        var approval = holder.approval();
        return List.of(
                text(holder.honorific()),
                holder.name(),
                formats.partial(holder.held().from()),
                holder.held().to() == null ? "" : formats.partial(holder.held().to()),
                term == null ? "" : term.years(),
                reader.getTranslation("leadership.tenure.how." + holder.how()),
                text(holder.otherOffice()),
                approval == null ? "" : text(approval.number()),
                approval == null || approval.on() == null ? "" : formats.partial(approval.on()));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
