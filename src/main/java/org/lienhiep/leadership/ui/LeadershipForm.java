package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordButtons;
import org.lienhiep.shell.RecordForm;

/** What the forms below a page of leaders have in common: where one is, and what follows a deletion. */
abstract class LeadershipForm extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final OrganisationByCode organisations;
    private String title = "";

    LeadershipForm(OrganisationByCode organisations) {
        this.organisations = organisations;
        addClassName("page");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        open(organisations.editable(event), event);
    }

    /** Shows the form for what the address names in this organisation. */
    abstract void open(OrganisationLabel organisation, BeforeEnterEvent event);

    /** The header of the form, below the page of the organisation's leaders. */
    final PageHeader header(String text, OrganisationLabel organisation) {
        title = text;
        return new PageHeader(text)
                .under(getTranslation("leadership.title"), LeadershipLinks.WHO_LEADS)
                .under(organisation.brief(getLocale()), LeadershipLinks.of(organisation.code()));
    }

    /** Lets a new record be entered in the form; afterwards one is at the page of leaders again. */
    static <R extends Record> void enter(
            RecordForm<R> form, R blank, OrganisationLabel organisation, Consumer<R> create) {
        var back = LeadershipLinks.of(organisation.code());
        form.edit(
                new Versioned<>(blank, 0),
                (values, _) -> {
                    create.accept(values);
                    return back;
                },
                null,
                back);
    }

    /**
     * The same for a record that is there.
     *
     * @param reload reads it anew, when somebody else has changed it meanwhile
     */
    static <R extends Record> void correct(
            RecordForm<R> form,
            Versioned<R> opened,
            OrganisationLabel organisation,
            ObjIntConsumer<R> update,
            Supplier<Versioned<R>> reload) {
        var back = LeadershipLinks.of(organisation.code());
        form.edit(
                opened,
                (values, version) -> {
                    update.accept(values, version);
                    return back;
                },
                reload,
                back);
    }

    /** A button that deletes the record after a question, and then goes back to the page of leaders. */
    final Button deletion(String name, String consequences, OrganisationLabel organisation, Runnable delete) {
        return RecordButtons.delete(
                name, getTranslation(consequences), delete, LeadershipLinks.of(organisation.code()));
    }

    /** The id in the address, {@code new} for a new record. */
    static <I> I id(BeforeEnterEvent event, String parameter, Function<UUID, I> make) {
        var text = event.getRouteParameters().get(parameter).orElse("");
        try {
            return make.apply(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new NotFound(parameter, text);
        }
    }

    @Override
    public final String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
