package org.lienhiep.meeting.election.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.meeting.election.CandidateDraft;
import org.lienhiep.meeting.election.ContestDraft;
import org.lienhiep.meeting.election.ContestKind;
import org.lienhiep.meeting.election.ElectionChange;
import org.lienhiep.meeting.election.PastedCandidates;
import org.lienhiep.meeting.election.RoundDraft;
import org.lienhiep.meeting.election.VotingMethod;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.FormDialog;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.NamedField;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;
import org.lienhiep.shell.RecordForm;
import org.lienhiep.shell.RowsField;

/** The fields of a vote: what for, who stands, the rounds, and what follows once it is stored. */
final class ContestForm {

    private final RecordForm<ContestDraft> form = new RecordForm<>(ContestDraft.class, "meeting.contest");
    private final Function<ContestDraft, List<ElectionChange>> preview;
    private final NamedField<PostId> post;
    private final IntegerField seats = new IntegerField();
    private final IntegerField neededPercent = new IntegerField();
    private final Select<VotingMethod> method = new Select<>();
    private final IntegerField termFrom = new IntegerField();
    private final IntegerField termTo = new IntegerField();
    private final DayField effectiveOn = new DayField();
    private final RowsField<CandidateDraft> candidates;
    private final RoundsField rounds;
    private final Div consequences = new Div();

    /**
     * The form.
     *
     * @param heldOn the day of the meeting
     * @param preview what storing a draft would change
     */
    ContestForm(
            RecordCatalog catalog, @Nullable LocalDate heldOn, Function<ContestDraft, List<ElectionChange>> preview) {
        this.preview = preview;
        post = form.field("post", new NamedField<>(catalog, PostId.class));
        form.field("seats", seats).setMin(1);
        kinds();
        form.field("method", method);
        method.setItems(VotingMethod.values());
        method.setItemLabelGenerator(each -> form.getTranslation("meeting.contest.method." + each));
        form.field("termFrom", termFrom);
        form.field("termTo", termTo);
        form.field("effectiveOn", effectiveOn)
                .setPlaceholder(form.getTranslation("meeting.election.effectiveOn.usual"));
        form.field("neededPercent", neededPercent)
                .setHelperText(form.getTranslation("meeting.contest.neededPercent.help"));
        form.text("body").setPlaceholder(form.getTranslation("meeting.election.body.usual"));
        var organisation = form.field("organisation", new RecordField<>(catalog, OrganisationId.class));
        organisation.setClearButtonVisible(true);
        organisation.setPlaceholder(form.getTranslation("meeting.election.organisation.usual"));
        form.section("meeting.contest.who");
        candidates =
                new RowsField<>(form.getTranslation("meeting.contest.candidates.add"), () -> new CandidateRow(catalog));
        form.wide(form.field("candidates", candidates));
        form.part(paste());
        form.section("meeting.contest.counted");
        rounds = new RoundsField(this::draft, heldOn);
        form.wide(form.field("rounds", rounds));
        consequences.addClassName("contest-consequences");
        consequences.getElement().setAttribute("aria-live", "polite");
        form.part(consequences);
        form.required("post");
        follow();
    }

    RecordForm<ContestDraft> form() {
        return form;
    }

    private void kinds() {
        var kind = new Select<ContestKind>();
        kind.setItems(ContestKind.values());
        kind.setItemLabelGenerator(each -> form.getTranslation("meeting.contest.kind." + each));
        form.field("kind", kind);
    }

    private void follow() {
        candidates.addValueChangeListener(change -> {
            rounds.candidates(change.getValue());
            foresee();
        });
        seats.addValueChangeListener(_ -> recount());
        neededPercent.addValueChangeListener(_ -> recount());
        method.addValueChangeListener(_ -> recount());
        rounds.addValueChangeListener(_ -> foresee());
        post.addValueChangeListener(_ -> foresee());
        effectiveOn.addValueChangeListener(_ -> foresee());
    }

    private void recount() {
        rounds.recount();
        foresee();
    }

    /** What is entered now, with these rounds. */
    private ContestDraft draft(List<RoundDraft> counted) {
        var now = ContestDraft.of(null);
        return new ContestDraft(
                null,
                post.getValue(),
                null,
                termFrom.getValue(),
                termTo.getValue(),
                effectiveOn.getValue(),
                now.kind(),
                method.getValue(),
                seats.getValue(),
                neededPercent.getValue(),
                candidates.getValue(),
                counted);
    }

    /** Who will be elected, and who no longer, once this is stored. */
    private void foresee() {
        consequences.removeAll();
        var draft = draft(rounds.getValue());
        var complete = draft.post() != null && draft.candidates().stream().allMatch(each -> each.person() != null);
        var words = complete ? ChangeWords.of(form, preview.apply(draft)) : List.<String>of();
        if (words.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        words.forEach(each -> list.add(new ListItem(each)));
        consequences.add(new Div(form.getTranslation("meeting.contest.consequences")), list);
    }

    private Button paste() {
        var button = new Button(form.getTranslation("meeting.contest.paste"), new Icon("list-plus"), _ -> askForList());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void askForList() {
        var dialog = new FormDialog(
                form.getTranslation("meeting.contest.paste"), form.getTranslation("meeting.contest.paste.text"));
        var text = dialog.field("text", form.getTranslation("meeting.contest.paste.list"), new TextArea());
        text.setMinRows(8);
        dialog.action(form.getTranslation("meeting.contest.paste.do"), () -> {
            var pasted = PastedCandidates.read(text.getValue());
            var all = new ArrayList<>(candidates.getValue());
            var before = all.size();
            all.addAll(pasted.candidates());
            candidates.setValue(all);
            rounds.candidates(all);
            if (!pasted.votes().isEmpty() && before == 0 && rounds.getValue().isEmpty()) {
                rounds.setValue(List.of(new RoundDraft(null, null, null, null, null, pasted.votes())));
            }
        });
        dialog.open();
        text.focus();
    }
}
