package org.lienhiep.news.watch.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import org.lienhiep.kernel.duty.Duties;
import org.lienhiep.kernel.duty.Duty;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.watch.Candidates;
import org.lienhiep.shell.I18n;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the desk of whoever records news how many likely candidates are new, in one line for each union. */
@Component
@Order(65)
class WaitingCandidates implements Duties {

    private final Candidates candidates;

    WaitingCandidates(Candidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public List<Duty> waiting(OrganisationId organisation, LocalDate day, int limit) {
        return candidates.waiting(organisation).entrySet().stream()
                .limit(limit)
                .map(each -> new Duty(
                        "news.duty.candidates",
                        I18NProvider.translate(I18n.reader(), "news.duty.candidates.count", each.getValue()),
                        each.getKey(),
                        null,
                        WatchLinks.INBOX))
                .toList();
    }
}
