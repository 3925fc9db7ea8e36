package org.lienhiep.meeting.decision.ui;

import java.time.LocalDate;
import java.util.List;
import org.lienhiep.kernel.duty.Duties;
import org.lienhiep.kernel.duty.Duty;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.decision.DecisionRegister;
import org.lienhiep.meeting.decision.DecisionRow;
import org.lienhiep.meeting.decision.DecisionStatus;
import org.springframework.stereotype.Component;

/** Decisions that are late or soon due, for whoever sees to them and for whoever decided. */
@Component
class DecisionDuties implements Duties {

    private static final int DAYS_AHEAD = 14;

    private final DecisionRegister register;

    DecisionDuties(DecisionRegister register) {
        this.register = register;
    }

    @Override
    public List<Duty> waiting(OrganisationId organisation, LocalDate day, int limit) {
        return register.urgent(organisation, day.plusDays(DAYS_AHEAD), limit).stream()
                .map(row -> duty(row, day))
                .toList();
    }

    private static Duty duty(DecisionRow row, LocalDate day) {
        var late = row.status(day) == DecisionStatus.OVERDUE;
        return new Duty(
                late ? "meeting.duty.decision-late" : "meeting.duty.decision-due",
                row.number() + " – " + DecisionListView.words(row),
                row.owner() == null ? row.organisation().id() : row.owner().id(),
                row.due(),
                DecisionLinks.page(row.id()));
    }
}
