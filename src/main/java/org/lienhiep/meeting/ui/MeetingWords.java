package org.lienhiep.meeting.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.AttendanceDraft;
import org.lienhiep.meeting.DecisionDraft;
import org.lienhiep.meeting.ElectionDraft;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MemberDraft;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordForm;

/** The lists of a meeting in words, for comparing what two people entered. */
final class MeetingWords {

    private final RecordForm<MeetingDraft> form;
    private final RecordCatalog catalog;

    private MeetingWords(RecordForm<MeetingDraft> form, RecordCatalog catalog) {
        this.form = form;
        this.catalog = catalog;
    }

    /** Teaches the form to write them. */
    static void writtenBy(RecordForm<MeetingDraft> form, RecordCatalog catalog) {
        var words = new MeetingWords(form, catalog);
        form.<List<OrganisationId>>words("hosts", words::hosts)
                .<List<AttendanceDraft>>words("attendance", words::attendance)
                .<List<MemberDraft>>words("roll", words::roll)
                .<List<DecisionDraft>>words("decisions", words::decisions)
                .<List<ElectionDraft>>words("elections", words::elections);
    }

    private String hosts(List<OrganisationId> hosts) {
        return hosts.stream().map(this::organisation).collect(Collectors.joining(", "));
    }

    private String attendance(List<AttendanceDraft> lines) {
        return lines.stream()
                .map(line -> organisation(line.organisation()) + ": "
                        + form.getTranslation("meeting.attendance.status." + line.status())
                        + (line.delegates() == null ? "" : " (" + line.delegates() + ")")
                        + because(line.reason()))
                .collect(Collectors.joining("; "));
    }

    private String roll(List<MemberDraft> members) {
        return members.stream()
                .map(each -> each.person() + ": " + form.getTranslation("meeting.attendance.status." + each.status())
                        + because(each.reason()))
                .collect(Collectors.joining("; "));
    }

    private static String because(@Nullable String reason) {
        return reason == null ? "" : " (" + reason + ")";
    }

    private String decisions(List<DecisionDraft> decisions) {
        return decisions.stream()
                .map(each -> each.number() == null ? each.text() : each.number() + ". " + each.text())
                .collect(Collectors.joining("; "));
    }

    private String elections(List<ElectionDraft> elections) {
        return elections.stream()
                .map(each -> each.person() + " – " + each.post())
                .collect(Collectors.joining("; "));
    }

    private String organisation(@Nullable OrganisationId id) {
        return id == null
                ? "?"
                : catalog.named(OrganisationId.class, id, I18n.reader())
                        .map(entry -> entry.label())
                        .orElse("?");
    }
}
