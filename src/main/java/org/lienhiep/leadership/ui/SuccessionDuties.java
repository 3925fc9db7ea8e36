package org.lienhiep.leadership.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.duty.Duties;
import org.lienhiep.kernel.duty.Duty;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.leadership.succession.SuccessionBoard;
import org.lienhiep.leadership.succession.SuccessionItem;
import org.lienhiep.shell.I18n;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Posts to fill, congresses to hold and elections to confirm, for whoever keeps the register of leaders. */
@Component
@Order(60)
class SuccessionDuties implements Duties {

    private final SuccessionBoard board;
    private final Access access;

    SuccessionDuties(SuccessionBoard board, Access access) {
        this.board = board;
        this.access = access;
    }

    @Override
    public List<Duty> waiting(OrganisationId organisation, LocalDate day, int limit) {
        if (!access.may(Permission.EDIT_LEADERSHIP, organisation)) {
            return List.of();
        }
        var language = I18n.reader();
        return board.of(organisation, day, SuccessionBoard.USUAL_MONTHS).stream()
                .filter(SuccessionItem::editable)
                .limit(limit)
                .map(item -> duty(item, language))
                .toList();
    }

    private static Duty duty(SuccessionItem item, Locale language) {
        var title = item.title();
        var what = title == null
                ? item.bodyName().in(language) + " " + Objects.toString(item.years(), "")
                : title.in(language);
        var subject = item.tenure() == null ? what : what + " – " + item.person();
        var due = title == null ? item.day() : null;
        var kind = switch (item.matter()) {
            case CONGRESS_OVERDUE -> "leadership.duty.congress";
            case VACANCY -> "leadership.duty.vacancy";
            case UNCONFIRMED -> "leadership.duty.unconfirmed";
            case TERM_ENDING -> "leadership.duty.term";
        };
        return new Duty(
                kind,
                subject + ", " + item.organisation().brief(language),
                item.organisation().id(),
                due,
                LeadershipLinks.toDo(item));
    }
}
