package org.lienhiep.document.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.document.Documents;
import org.lienhiep.document.LetterheadDraft;
import org.lienhiep.document.Letterheads;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.signing.Signatories;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.organisation.ui.OrganisationLinks;
import org.lienhiep.shell.HistoryPanel;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordForm;
import org.lienhiep.shell.Section;

/** What an organisation prints at the head and foot of its documents, to change while one sees what becomes of it. */
@Route(DocumentLinks.LETTERHEAD + "/:code")
@PermitAll
class LetterheadView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Letterheads letterheads;
    private final Organisations organisations;
    private final Documents documents;
    private final Signatories signatories;
    private final AuditTrail trail;
    private final Clock clock;

    LetterheadView(
            Letterheads letterheads,
            Organisations organisations,
            Documents documents,
            Signatories signatories,
            AuditTrail trail,
            Clock clock) {
        this.letterheads = letterheads;
        this.organisations = organisations;
        this.documents = documents;
        this.signatories = signatories;
        this.trail = trail;
        this.clock = clock;
        addClassNames("page", "letterhead-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").orElse("");
        show(organisations.withCode(code));
    }

    private void show(OrganisationLabel organisation) {
        removeAll();
        var today = LocalDate.now(clock);
        var values = letterheads.edit(organisation.id(), today);
        var sample = new SampleLetter(
                organisation, signatories.headOf(organisation.id(), today).orElse(null), today);
        var preview = new DocumentPreview(documents, sample.of(values.values()));
        var form = new LetterheadForm(preview, sample);
        form.fields.edit(
                values,
                (entered, version) -> {
                    letterheads.save(organisation.id(), entered, version);
                    return OrganisationLinks.page(organisation);
                },
                () -> letterheads.edit(organisation.id(), today),
                OrganisationLinks.page(organisation));
        var sides = new Div(form.fields, new Section(getTranslation("document.preview"), preview));
        sides.addClassName("letterhead-sides");
        add(
                new PageHeader(getPageTitle())
                        .under(organisation.name().in(getLocale()), OrganisationLinks.page(organisation))
                        .context(getTranslation("document.letterhead.help")),
                sides);
        history(organisation.id(), today);
    }

    private void history(OrganisationId organisation, LocalDate today) {
        var stored = letterheads.of(organisation, today);
        if (stored.id() != null && stored.stamp() != null) {
            add(new HistoryPanel(trail, stored.id(), stored.stamp(), "document"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("document.letterhead");
    }

    /** The fields, each change of which is seen at once. */
    private static final class LetterheadForm {

        private final RecordForm<LetterheadDraft> fields = new RecordForm<>(LetterheadDraft.class, "document");
        private final TextArea parent = fields.area("parent");
        private final TextArea issuer = fields.area("issuer");
        private final TextField symbol = fields.text("symbol");
        private final TextField place = fields.text("place");
        private final TextArea authority = fields.area("authority");
        private final TextField office = fields.text("office");
        private final TextArea recipients = fields.area("recipients");
        private final DocumentPreview preview;
        private final SampleLetter sample;

        LetterheadForm(DocumentPreview preview, SampleLetter sample) {
            this.preview = preview;
            this.sample = sample;
            fields.required("issuer", "symbol", "place", "office");
            for (var field : new TextArea[] {parent, issuer, authority, recipients}) {
                field.setMinRows(2);
                field.setValueChangeMode(ValueChangeMode.LAZY);
                field.addValueChangeListener(this::changed);
            }
            for (var field : new TextField[] {symbol, place, office}) {
                field.setValueChangeMode(ValueChangeMode.LAZY);
                field.addValueChangeListener(this::changed);
            }
        }

        private void changed(AbstractField.ComponentValueChangeEvent<?, String> event) {
            if (event.isFromClient()) {
                preview.show(sample.of(new LetterheadDraft(
                        parent.getValue(),
                        issuer.getValue(),
                        symbol.getValue(),
                        place.getValue(),
                        recipients.getValue(),
                        authority.getValue(),
                        office.getValue())));
            }
        }
    }
}
