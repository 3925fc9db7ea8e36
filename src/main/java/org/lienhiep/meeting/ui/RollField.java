package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.meeting.AttendanceStatus;
import org.lienhiep.meeting.MeetingDraftBuilder;
import org.lienhiep.meeting.MemberDraft;
import org.lienhiep.meeting.Quorum;
import org.lienhiep.meeting.QuorumShare;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.NamedField;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.ProblemsInside;
import org.lienhiep.shell.RecordCatalog;

/** The roll of a body: its members by one click, all of them present, then the exceptions. */
final class RollField extends CustomField<List<MemberDraft>> implements ProblemsInside {

    private static final Pattern PLACE = Pattern.compile("\\[(\\d+)]\\..*");

    private final Supplier<List<MemberDraft>> members;
    private final List<RollLine> lines = new ArrayList<>();
    private final Div list = new Div();
    private final Span count = new Span();
    private final NamedField<PersonId> other;

    /** A roll whose members are asked for when somebody wants to call it. */
    RollField(RecordCatalog catalog, Supplier<List<MemberDraft>> members) {
        super(List.of());
        this.members = members;
        var call = new Button(getTranslation("meeting.roll.call"), new Icon("users-round"), _ -> call());
        call.addThemeVariants(ButtonVariant.TERTIARY);
        count.getElement().setAttribute("role", "status");
        count.addClassName("secondary");
        var actions = new Div(call, count);
        actions.addClassName("actions");
        list.addClassName("attendance-lines");
        other = new NamedField<>(catalog, PersonId.class);
        other.setLabel(getTranslation("meeting.roll.other"));
        other.addClassName("attendance-other");
        other.addValueChangeListener(_ -> addOther());
        add(actions, list, other);
        addClassNames("attendance-field", "roll-field");
    }

    private void call() {
        var found = members.get();
        if (found.isEmpty()) {
            Notices.done(getTranslation("meeting.roll.nobody"));
            return;
        }
        lines.forEach(RollLine::markPresent);
        found.stream().filter(this::isMissing).forEach(this::append);
        told();
    }

    private boolean isMissing(MemberDraft member) {
        return lines.stream()
                .map(line -> line.entered().person())
                .noneMatch(there -> there != null && there.equals(member.person()));
    }

    private void append(MemberDraft member) {
        var line = new RollLine(member, this::told, gone -> {
            lines.remove(gone);
            list.remove(gone);
            told();
        });
        lines.add(line);
        list.add(line);
    }

    private void addOther() {
        Named<PersonId> person = other.getValue();
        if (person != null) {
            var member = new MemberDraft(person, null, AttendanceStatus.PRESENT, null);
            if (isMissing(member)) {
                append(member);
            }
            other.clear();
            told();
        }
    }

    private void told() {
        summarise();
        updateValue();
    }

    private void summarise() {
        var roll = generateModelValue();
        count.setText(Quorum.of(new MeetingDraftBuilder().roll(roll).build(), QuorumShare.NONE)
                .map(quorum -> QuorumText.count(this, quorum))
                .orElse(""));
    }

    @Override
    protected List<MemberDraft> generateModelValue() {
        return lines.stream().map(RollLine::entered).toList();
    }

    @Override
    protected void setPresentationValue(List<MemberDraft> roll) {
        lines.clear();
        list.removeAll();
        roll.forEach(this::append);
        summarise();
    }

    @Override
    public boolean showProblem(String place, String message) {
        var matcher = PLACE.matcher(place);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) >= lines.size()) {
            return false;
        }
        lines.get(Integer.parseInt(matcher.group(1))).problem(message);
        return true;
    }

    @Override
    public void clearProblems() {
        lines.forEach(RollLine::clearProblem);
    }

    @Override
    public boolean markUnreadable() {
        return false;
    }

    @Override
    public boolean focusProblem() {
        return lines.stream().anyMatch(RollLine::focusProblem);
    }
}
