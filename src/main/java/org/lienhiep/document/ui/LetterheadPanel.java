package org.lienhiep.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.document.Letterheads;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.shell.Fact;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PagePanel;
import org.lienhiep.shell.Section;
import org.springframework.core.annotation.Order;

/** On an organisation's page: how its documents are headed. */
@org.springframework.stereotype.Component
@Order(60)
class LetterheadPanel implements PagePanel<OrganisationId> {

    private final Letterheads letterheads;
    private final Access access;
    private final Clock clock;

    LetterheadPanel(Letterheads letterheads, Access access, Clock clock) {
        this.letterheads = letterheads;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Class<OrganisationId> about() {
        return OrganisationId.class;
    }

    @Override
    public Optional<Component> panel(OrganisationId id) {
        var details = letterheads.of(id, LocalDate.now(clock));
        var values = details.values();
        var texts = new Div();
        var facts = Fact.sheet()
                .add(texts.getTranslation("document.parent"), values.parent())
                .add(texts.getTranslation("document.issuer"), values.issuer())
                .add(texts.getTranslation("document.symbol"), values.symbol())
                .add(texts.getTranslation("document.place"), values.place());
        var section = new Section(texts.getTranslation("document.letterhead"), facts);
        if (access.may(Permission.ENTER_REPORTS, id)) {
            section.actions(new Button(
                    texts.getTranslation("shell.edit"),
                    new Icon("pencil"),
                    _ -> UI.getCurrent()
                            .navigate(DocumentLinks.letterhead(
                                    details.organisation().code()))));
        }
        return Optional.of(section);
    }
}
