package org.lienhiep.reporting.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.Extensions;
import org.lienhiep.reporting.ReportNeeds;
import org.lienhiep.reporting.Reports;
import org.lienhiep.reporting.reminder.Contacts;
import org.lienhiep.reporting.reminder.Reminders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the parts of the board work with. */
@Component
record BoardServices(
        Reports reports,
        ReportNeeds needs,
        Extensions extensions,
        Contacts contacts,
        Reminders reminders,
        Access access,
        Clock clock,
        @Value("${lienhiep.public-address}") String publicAddress) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Eight statements, however many societies and half-years there are. */
    BoardData load(OrganisationLabel union, HalfYear from, HalfYear last) {
        var board = reports.board(union.id(), from, last);
        var societies = board.lines().stream().map(line -> line.society().id()).collect(Collectors.toSet());
        return new BoardData(
                union,
                board,
                contacts.of(societies),
                reminders.of(union.id(), last),
                access.may(Permission.REVIEW_REPORTS, union.id()),
                today());
    }
}
