package org.lienhiep.news.watch.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.ui.ArticleLinks;
import org.lienhiep.news.watch.SourceDraft;
import org.lienhiep.news.watch.SourceId;
import org.lienhiep.news.watch.SourcePreview;
import org.lienhiep.news.watch.SourcePreviews;
import org.lienhiep.news.watch.WatchedSources;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordForm;
import org.lienhiep.shell.Workspace;

/** Form for a source. Its address is looked at, and what stands there is shown, before anything is kept. */
@Route(WatchLinks.SOURCES + "/:source/edit")
@RouteAlias(WatchLinks.SOURCES + "/new")
@PermitAll
class SourceFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Integer[] HOURS = {1, 3, 6, 12, 24, 72, 168};

    private final WatchedSources sources;
    private final SourcePreviews previews;
    private final WatchedUnion watched;
    private final Workspace workspace;
    private final PreviewPart preview = new PreviewPart(this::choose);
    private TextField url = new TextField();
    private TextField publisher = new TextField();
    private TextField site = new TextField();
    private @Nullable OrganisationId union;
    private @Nullable String seen;
    private String title = "";

    SourceFormView(WatchedSources sources, SourcePreviews previews, WatchedUnion watched, Workspace workspace) {
        this.sources = sources;
        this.previews = previews;
        this.watched = watched;
        this.workspace = workspace;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var chosen = watched.of(workspace).map(OrganisationLabel::id);
        var id = event.getRouteParameters().get("source").map(SourceId::parse).orElse(null);
        title = getTranslation(id == null ? "news.watch.new" : "news.watch.edit-source");
        var form = form();
        if (id == null) {
            var owner = chosen.orElseThrow(() -> new NotFound("organisation", "union"));
            union = owner;
            form.edit(
                    new Versioned<>(SourceDraft.blank(), 0),
                    (values, _) -> {
                        lookFirst(values);
                        sources.create(owner, values);
                        return WatchLinks.SOURCES;
                    },
                    null,
                    WatchLinks.SOURCES);
        } else {
            union = sources.union(id);
            var opened = sources.edit(id);
            seen = opened.values().url();
            form.edit(
                    opened,
                    (values, version) -> {
                        lookFirst(values);
                        sources.update(id, values, version);
                        return WatchLinks.SOURCES;
                    },
                    () -> sources.edit(id),
                    WatchLinks.SOURCES);
        }
        removeAll();
        add(
                new PageHeader(title)
                        .under(getTranslation("news.title"), ArticleLinks.list())
                        .under(getTranslation("news.inbox"), ArticleLinks.inbox())
                        .under(getTranslation("news.watch.sources"), WatchLinks.SOURCES),
                form);
    }

    private RecordForm<SourceDraft> form() {
        var form = new RecordForm<>(SourceDraft.class, "news.watch.field");
        url = form.text("url");
        url.setPlaceholder("https://…/rss");
        url.setHelperText(getTranslation("news.watch.url.help"));
        form.wide(url);
        form.part(new Div(new Button(getTranslation("news.watch.try"), new Icon("eye"), _ -> tryOut()), preview));
        publisher = form.text("publisher");
        site = form.text("site");
        site.setPlaceholder("https://…");
        form.field("everyHours", hours());
        form.field("paused", new Checkbox());
        return form.required("url", "publisher");
    }

    private Select<Integer> hours() {
        var select = new Select<Integer>();
        select.setItems(HOURS);
        select.setItemLabelGenerator(hours -> switch (hours) {
            case 24 -> getTranslation("news.watch.every-day");
            case 168 -> getTranslation("news.watch.every-week");
            default -> getTranslation("news.watch.every-hours", hours);
        });
        return select;
    }

    private void choose(String feed) {
        url.setValue(feed);
        tryOut();
    }

    private void tryOut() {
        url.setInvalid(false);
        try {
            look(url.getValue().strip());
        } catch (InvalidInput invalid) {
            var problem = invalid.problems().getFirst();
            url.setErrorMessage(getTranslation(problem.message(), problem.arguments()));
            url.setInvalid(true);
        }
    }

    /** Looks at the address and fills in what its list says of itself. */
    private SourcePreview look(String address) {
        if (union == null) {
            throw new NotFound("organisation", "union");
        }
        var found = previews.of(union, address);
        preview.show(found);
        if (found instanceof SourcePreview.Listed readable) {
            seen = address;
            fill(publisher, readable.title());
            fill(site, readable.site());
        }
        return found;
    }

    private static void fill(TextField field, @Nullable String value) {
        if (field.getValue().isBlank() && value != null) {
            field.setValue(value);
        }
    }

    /** Keeps no address that nobody saw the list of, unless it cannot be seen now and the person saves it once more. */
    private void lookFirst(SourceDraft values) {
        var address = values.url();
        if (address == null || address.equals(seen)) {
            return;
        }
        switch (look(address)) {
            case SourcePreview.Listed _ -> throw InvalidInput.because("news.watch.look-first");
            case SourcePreview.Choices _ -> throw InvalidInput.in("url", "news.watch.choose");
            case SourcePreview.Unreadable unreadable -> throw unread(address, unreadable);
        }
    }

    private InvalidInput unread(String address, SourcePreview.Unreadable unreadable) {
        if (unreadable.problem().isPassing()) {
            seen = address;
            return InvalidInput.in("url", "news.watch.save-anyway");
        }
        return InvalidInput.in("url", ProblemWords.key(unreadable.problem()));
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
