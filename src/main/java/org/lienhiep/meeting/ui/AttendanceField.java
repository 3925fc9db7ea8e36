package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.AttendanceDraft;
import org.lienhiep.meeting.AttendanceStatus;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.ProblemsInside;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;

/** Which organisations came: all of them by one click, then the exceptions. */
final class AttendanceField extends CustomField<List<AttendanceDraft>> implements ProblemsInside {

    private static final Pattern PLACE = Pattern.compile("\\[(\\d+)]\\..*");

    private final transient RecordCatalog catalog;
    private final Map<OrganisationId, AttendanceLine> lines = new LinkedHashMap<>();
    private Set<OrganisationId> members = Set.of();
    private final Div list = new Div();
    private final Details details = new Details();
    private final Button all;
    private final RecordField<OrganisationId> other;

    AttendanceField(RecordCatalog catalog) {
        super(List.of());
        this.catalog = catalog;
        other = new RecordField<>(catalog, OrganisationId.class);
        other.setPlaceholder(getTranslation("meeting.attendance.other"));
        other.setAriaLabel(getTranslation("meeting.attendance.other"));
        other.addClassName("attendance-other");
        other.addValueChangeListener(_ -> addOther());
        list.addClassName("attendance-lines");
        details.add(list, other);
        details.addClassName("attendance-list");
        all = new Button(getTranslation("meeting.attendance.all"), new Icon("check"), _ -> allPresent());
        all.addThemeVariants(ButtonVariant.TERTIARY);
        var none = new Button(getTranslation("meeting.attendance.none"), new Icon("x"), _ -> clearAll());
        none.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(all, none);
        actions.addClassName("actions");
        add(actions, details);
        addClassName("attendance-field");
        summarise();
    }

    /** Offers these organisations, in this order; what is marked at others stays. */
    void offer(Collection<OrganisationId> organisations) {
        var marked = generateModelValue();
        lines.clear();
        list.removeAll();
        addLines(organisations);
        addLines(marked.stream()
                .map(AttendanceDraft::organisation)
                .filter(Objects::nonNull)
                .toList());
        fill(marked);
        members = Set.copyOf(organisations);
        lines.values().forEach(this::doubt);
    }

    /** A warning only: others are invited, and memberships may be recorded late. */
    private void doubt(AttendanceLine line) {
        line.note(
                members.isEmpty() || members.contains(line.organisation())
                        ? null
                        : getTranslation("meeting.attendance.no-member"));
    }

    private void addLines(Collection<OrganisationId> organisations) {
        var missing =
                organisations.stream().filter(each -> !lines.containsKey(each)).toList();
        var names = catalog.named(OrganisationId.class, missing, I18n.reader());
        for (var id : missing) {
            var entry = names.get(id);
            var line = new AttendanceLine(id, entry == null ? "?" : entry.label(), this::told);
            lines.put(id, line);
            doubt(line);
            list.add(line);
        }
    }

    private void fill(List<AttendanceDraft> marked) {
        for (var each : marked) {
            var line = lines.get(each.organisation());
            if (line != null) {
                line.mark(each.status(), each.delegates(), each.reason());
            }
        }
        summarise();
    }

    private void addOther() {
        var chosen = other.getValue();
        if (chosen != null) {
            addLines(List.of(chosen));
            Objects.requireNonNull(lines.get(chosen)).markPresent();
            other.clear();
            told();
        }
    }

    private void allPresent() {
        lines.values().forEach(AttendanceLine::markPresent);
        details.setOpened(true);
        told();
    }

    private void clearAll() {
        lines.values().forEach(line -> line.mark(null, null, null));
        told();
    }

    private void told() {
        summarise();
        updateValue();
    }

    private void summarise() {
        all.setVisible(!lines.isEmpty());
        var marked = generateModelValue();
        details.setSummaryText(
                marked.isEmpty()
                        ? getTranslation("meeting.attendance.summary.none")
                        : getTranslation(
                                "meeting.attendance.summary",
                                count(marked, AttendanceStatus.PRESENT),
                                count(marked, AttendanceStatus.EXCUSED),
                                count(marked, AttendanceStatus.ABSENT)));
    }

    private static long count(List<AttendanceDraft> marked, AttendanceStatus status) {
        return marked.stream().filter(line -> line.status() == status).count();
    }

    /** In the order in which it is stored, so that unmarking and marking again is no change. */
    @Override
    protected List<AttendanceDraft> generateModelValue() {
        return lines.values().stream()
                .map(AttendanceLine::entered)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(
                        line -> Objects.requireNonNull(line.organisation()).value()))
                .toList();
    }

    @Override
    protected void setPresentationValue(List<AttendanceDraft> value) {
        lines.values().forEach(line -> line.mark(null, null, null));
        addLines(value.stream()
                .map(AttendanceDraft::organisation)
                .filter(Objects::nonNull)
                .toList());
        fill(value);
        details.setOpened(!value.isEmpty());
    }

    @Override
    public boolean showProblem(String place, String message) {
        var matcher = PLACE.matcher(place);
        var value = generateModelValue();
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) >= value.size()) {
            return false;
        }
        details.setOpened(true);
        var line = lines.get(value.get(Integer.parseInt(matcher.group(1))).organisation());
        Objects.requireNonNull(line).problem(message);
        return true;
    }

    @Override
    public void clearProblems() {
        lines.values().forEach(line -> line.problem(null));
    }

    @Override
    public boolean markUnreadable() {
        return false;
    }

    @Override
    public boolean focusProblem() {
        return lines.values().stream().anyMatch(AttendanceLine::focusProblem);
    }
}
