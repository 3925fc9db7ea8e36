package org.lienhiep.meeting.decision.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.DecisionId;
import org.lienhiep.meeting.decision.DecisionFilter;
import org.lienhiep.meeting.decision.DecisionOrder;
import org.lienhiep.meeting.decision.DecisionRegister;
import org.lienhiep.meeting.decision.DecisionRow;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.RecordEntry;
import org.lienhiep.shell.RecordSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(22)
class DecisionSource implements RecordSource<DecisionId> {

    private final DecisionRegister register;

    DecisionSource(DecisionRegister register) {
        this.register = register;
    }

    @Override
    public Class<DecisionId> type() {
        return DecisionId.class;
    }

    @Override
    public String title() {
        return "meeting.register";
    }

    @Override
    public String icon() {
        return "scroll-text";
    }

    @Override
    public List<RecordEntry<DecisionId>> find(String text, Locale language, int offset, int limit) {
        var filter = DecisionFilter.ALL.withText(text);
        return register.list(new ListQuery<>(filter, DecisionOrder.DECIDED_ON, false, language, offset, limit)).stream()
                .map(row -> entry(row, language))
                .toList();
    }

    @Override
    public Map<DecisionId, RecordEntry<DecisionId>> named(Collection<DecisionId> ids, Locale language) {
        return RecordEntry.byId(register.rows(ids).stream().map(row -> entry(row, language)));
    }

    private static RecordEntry<DecisionId> entry(DecisionRow row, Locale language) {
        var detail = Formats.of(language).day(row.decidedOn()) + " · "
                + row.organisation().brief(language);
        return new RecordEntry<>(
                row.id(), row.number() + " – " + DecisionListView.words(row), detail, DecisionLinks.page(row.id()));
    }
}
