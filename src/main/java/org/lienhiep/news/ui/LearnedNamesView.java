package org.lienhiep.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.AliasKind;
import org.lienhiep.news.learning.LearnedFilter;
import org.lienhiep.news.learning.LearnedNames;
import org.lienhiep.news.learning.LearnedOrder;
import org.lienhiep.news.learning.LearnedRow;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordList;
import org.lienhiep.shell.Workspace;

/** The names that articles of the chosen union use, where they were learned, and how to take them back. */
@Route(ArticleLinks.NAMES)
@PermitAll
class LearnedNamesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LearnedNames names;
    private final Organisations organisations;
    private final Access access;
    private final Workspace workspace;
    private final RecordCatalog catalog;
    private final Clock clock;

    LearnedNamesView(
            LearnedNames names,
            Organisations organisations,
            Access access,
            Workspace workspace,
            RecordCatalog catalog,
            Clock clock) {
        this.names = names;
        this.organisations = organisations;
        this.access = access;
        this.workspace = workspace;
        this.catalog = catalog;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        access.requireAnywhere(Permission.READ);
        removeAll();
        var header = new PageHeader(getTranslation("news.learned.title"))
                .under(getTranslation("news.title"), ArticleLinks.LIST)
                .context(getTranslation("news.learned.text"));
        var union = workspace
                .organisation()
                .flatMap(chosen -> organisations.unionOf(chosen, LocalDate.now(clock)))
                .filter(found -> access.may(Permission.READ, found))
                .orElse(null);
        if (union == null) {
            add(header, new EmptyState("network", getTranslation("news.learned.union"), ""));
            return;
        }
        show(header, union);
    }

    private void show(PageHeader header, OrganisationId union) {
        boolean mayChange = access.may(Permission.RECORD_NEWS, union);
        var list = new RecordList<>(
                LearnedOrder.class,
                LearnedFilter.of(union),
                query -> LearnedTarget.lines(catalog, names.list(query)),
                names::count,
                line -> line.target().path());
        if (mayChange) {
            var add = new Button(
                    getTranslation("news.learned.add"),
                    new Icon("plus"),
                    _ -> new LearnedNameDialog(names, catalog, union, list::refresh).open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(add);
        }
        list.search(text -> list.filter().withText(text)).filter(kinds(list));
        columns(list, mayChange);
        list.empty(new EmptyState(
                "languages", getTranslation("news.learned.none"), getTranslation("news.learned.none.text")));
        add(header, new LearnedQuestions(names, catalog, union, mayChange, list::refresh), list);
    }

    private Select<AliasKind> kinds(RecordList<LearnedFilter, LearnedOrder, LearnedTarget.Line> list) {
        var kind = new Select<AliasKind>();
        kind.setItems(AliasKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("news.learned.all"));
        kind.setItemLabelGenerator(
                each -> getTranslation(each == null ? "news.learned.all" : "news.learned.kind." + each));
        kind.setAriaLabel(getTranslation("news.learned.kind"));
        kind.addValueChangeListener(change -> list.show(list.filter().of(change.getValue())));
        return kind;
    }

    private void columns(RecordList<LearnedFilter, LearnedOrder, LearnedTarget.Line> list, boolean mayChange) {
        var formats = Formats.of(getLocale());
        list.name(
                        LearnedOrder.WRITTEN,
                        getTranslation("news.learned.written"),
                        line -> line.row().written())
                .column(
                        LearnedOrder.KIND,
                        getTranslation("news.learned.kind"),
                        line -> getTranslation("news.learned.kind." + line.row().kind()))
                .column(
                        getTranslation("news.learned.target"),
                        line -> line.target().label())
                .component(
                        LearnedOrder.LEARNED,
                        getTranslation("news.learned.source"),
                        line -> source(line.row(), formats))
                .column(
                        LearnedOrder.USES,
                        getTranslation("news.learned.uses"),
                        line -> formats.number(line.row().uses()));
        if (mayChange) {
            list.component("", line -> remove(line.row(), list::refresh));
        }
        list.card(line -> line.row().written(), line -> {
            var details = new ArrayList<Component>();
            details.add(new Span("= " + line.target().label()));
            details.add(source(line.row(), formats));
            if (mayChange) {
                details.add(remove(line.row(), list::refresh));
            }
            return details;
        });
    }

    private Component source(LearnedRow row, Formats formats) {
        var day = formats.day(row.at().atZone(VietnamTime.ZONE).toLocalDate());
        var who = new Span(getTranslation("news.learned.by", row.by(), day));
        who.addClassName("secondary");
        var lines = new Div(article(row), who);
        lines.addClassName("lines");
        return lines;
    }

    private Component article(LearnedRow row) {
        if (row.article() == null) {
            return new Span(getTranslation("news.learned.hand"));
        }
        var link = new Anchor(ArticleLinks.page(row.article()), title(row.articleTitle()));
        link.setRouterIgnore(false);
        return link;
    }

    private String title(@Nullable String title) {
        return title == null ? getTranslation("news.untitled") : title;
    }

    private Button remove(LearnedRow row, Runnable changed) {
        var button = new Button(new Icon("trash-2"), _ -> {
            names.remove(row.id());
            changed.run();
            Notices.undoable(
                    getTranslation("news.learned.removed", row.written()), getTranslation("news.learned.undo"), () -> {
                        try {
                            names.restore(row.id());
                            changed.run();
                        } catch (InvalidInput taken) {
                            Notices.problem(taken);
                        }
                    });
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("news.learned.remove", row.written()));
        button.setTooltipText(getTranslation("news.learned.remove", row.written()));
        return button;
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("news.learned.title"));
    }
}
