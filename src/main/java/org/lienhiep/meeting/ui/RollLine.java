package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.lienhiep.meeting.AttendanceStatus;
import org.lienhiep.meeting.MemberDraft;

/** Whether one member of a body was there. */
final class RollLine extends Div {

    private final MemberDraft member;
    private final PresenceChoice choice;

    RollLine(MemberDraft member, Runnable changed, Consumer<RollLine> removed) {
        this.member = member;
        addClassNames("attendance-line", "roll-line");
        var name = member.person() == null ? "?" : member.person().name();
        choice = new PresenceChoice(this, name, () -> removed.accept(this));
        choice.mark(member.status(), member.reason());
        choice.arrange();
        choice.status.addValueChangeListener(_ -> {
            choice.arrange();
            changed.run();
        });
        choice.reason.addValueChangeListener(_ -> changed.run());
        var title = new Span(new Span(name));
        title.addClassName("attendance-name");
        if (member.office() != null) {
            var office = new Span(member.office());
            office.addClassName("secondary");
            title.add(office);
        }
        add(title, choice.status, choice.reason, choice.clear);
    }

    void markPresent() {
        choice.mark(AttendanceStatus.PRESENT, null);
    }

    MemberDraft entered() {
        return new MemberDraft(member.person(), member.office(), choice.status.getValue(), choice.why());
    }

    void problem(String message) {
        choice.status.setInvalid(true);
        choice.status.setErrorMessage(message);
    }

    void clearProblem() {
        choice.status.setInvalid(false);
    }

    boolean focusProblem() {
        if (choice.status.isInvalid()) {
            choice.status.getElement().callJsFunction("focus");
        }
        return choice.status.isInvalid();
    }
}
