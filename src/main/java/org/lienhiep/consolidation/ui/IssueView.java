package org.lienhiep.consolidation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Permission;
import org.lienhiep.consolidation.IssueDraft;
import org.lienhiep.consolidation.IssuePlan;
import org.lienhiep.consolidation.Signer;
import org.lienhiep.document.ui.DocumentPreview;
import org.lienhiep.document.ui.DownloadButtons;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.ui.ReportLinks;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Periods;
import org.lienhiep.shell.RecordForm;
import org.lienhiep.shell.Section;
import org.lienhiep.shell.Workspace;

/** The ceremony of issuing a report: what is not settled, who signs, what it will look like. */
@Route(ConsolidationLinks.ROOT + "/:union/:period/issue")
@PermitAll
class IssueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> AUTHORITIES = List.of("TM. BAN THƯỜNG VỤ", "TM. BAN CHẤP HÀNH");

    private final Services services;
    private final Workspace workspace;
    private String title = "";

    IssueView(Services services, Workspace workspace) {
        this.services = services;
        this.workspace = workspace;
        addClassNames("page", "issue-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = UnionPage.code(event);
        UnionPage.period(event, workspace, other -> ConsolidationLinks.issue(code, other))
                .ifPresent(period -> show(UnionPage.union(services.organisations(), code), period));
    }

    private void show(OrganisationLabel union, HalfYear period) {
        if (!services.access().may(Permission.REVIEW_REPORTS, union.id())) {
            throw new NotFound("union", union.code());
        }
        var plan = services.issues().plan(union.id(), period);
        title = getTranslation("consolidation.issue.next", plan.issue());
        removeAll();
        add(new PageHeader(title)
                .under(getTranslation("consolidation.title"), ConsolidationLinks.report(union.code(), period))
                .context(new Span(union.name().in(I18n.reader())), new Span(Periods.name(this, period))));
        if (plan.unchanged()) {
            add(new EmptyState(
                    "book-check",
                    getTranslation("consolidation.issue.unchanged.title"),
                    getTranslation("consolidation.issue.unchanged", plan.issue() - 1)));
            return;
        }
        add(new Section(getTranslation("consolidation.issue.checks"), checks(plan, period)));
        if (!plan.changes().isEmpty()) {
            add(new Section(getTranslation("consolidation.issue.changes"), new ChangesTable(plan.changes())));
        }
        add(form(union, period, plan));
        add(preview(union, period));
    }

    private UnorderedList checks(IssuePlan plan, HalfYear period) {
        var list = new UnorderedList();
        list.addClassName("issue-checks");
        if (plan.missing().isEmpty()) {
            list.add(check(true, getTranslation("consolidation.issue.check.complete")));
        } else {
            var item = check(
                    false,
                    getTranslation(
                            "consolidation.issue.check.missing", plan.missing().size()));
            plan.missing().forEach(society -> {
                var link = new Anchor(ReportLinks.report(society.code(), period), society.brief(I18n.reader()));
                link.setRouterIgnore(false);
                item.add(link);
            });
            list.add(item);
        }
        list.add(
                plan.unread().isEmpty()
                        ? check(true, getTranslation("consolidation.issue.check.words"))
                        : check(
                                false,
                                getTranslation(
                                        "consolidation.issue.check.unread",
                                        plan.unread().size())));
        list.add(check(true, getTranslation("consolidation.issue.check.files")));
        return list;
    }

    private static ListItem check(boolean settled, String text) {
        return new ListItem(new Chip(
                settled ? "circle-check" : "triangle-alert", text, settled ? Chip.Tone.SUCCESS : Chip.Tone.WARNING));
    }

    private RecordForm<IssueDraft> form(OrganisationLabel union, HalfYear period, IssuePlan plan) {
        var form = new RecordForm<>(IssueDraft.class, "consolidation.issue").saveText(title);
        form.field("number", new IntegerField()).setHelperText(getTranslation("consolidation.issue.number.help"));
        form.field("symbol", new TextField());
        form.field("place", new TextField());
        var dated = form.field("dated", new DayField());
        form.section("consolidation.issue.signature");
        var authority = form.field("authority", choice(AUTHORITIES));
        authority.setHelperText(getTranslation("consolidation.issue.authority.help"));
        var signer = form.field("signer", choice(names(union, LocalDate.now(services.clock()))));
        var instead = form.field("instead", new TextField());
        var office = form.field("office", new TextField());
        signer.setHelperText(getTranslation("consolidation.issue.signer.help"));
        signer.addValueChangeListener(change -> signers(union, dated.getValue()).stream()
                .filter(each -> each.name().equals(change.getValue()))
                .findFirst()
                .ifPresent(each -> {
                    office.setValue(each.office());
                    instead.setValue(each.instead() == null ? "" : each.instead());
                }));
        dated.addValueChangeListener(change -> signer.setItems(names(union, change.getValue())));
        form.section("consolidation.issue.sending");
        form.wide(form.field("recipients", new LinesField()));
        var reason = form.field("reason", new TextArea());
        reason.setHelperText(getTranslation("consolidation.issue.reason.help"));
        reason.setVisible(!plan.missing().isEmpty());
        form.wide(reason);
        var read = form.field("wordsRead", new Checkbox());
        read.setVisible(!plan.unread().isEmpty());
        form.required("number", "symbol", "place", "dated", "signer", "office");
        form.edit(
                new Versioned<>(plan.suggestion(), 0),
                (draft, _) -> {
                    services.issues().issue(union.id(), period, draft);
                    return ConsolidationLinks.report(union.code(), period);
                },
                null,
                ConsolidationLinks.report(union.code(), period));
        return form;
    }

    private List<Signer> signers(OrganisationLabel union, @Nullable LocalDate day) {
        return day == null ? List.of() : services.signers().on(union.id(), day);
    }

    private List<String> names(OrganisationLabel union, @Nullable LocalDate day) {
        return signers(union, day).stream().map(Signer::name).distinct().toList();
    }

    /** One of these, or something else. */
    private static ComboBox<String> choice(List<String> items) {
        var box = new ComboBox<String>();
        box.setItems(items);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(typed -> box.setValue(typed.getDetail()));
        return box;
    }

    private Section preview(OrganisationLabel union, HalfYear period) {
        var document = services.issues().preview(union.id(), period);
        var files = new DownloadButtons(
                format -> format.fileName(union.code(), period, null),
                format -> services.documents().write(services.issues().preview(union.id(), period), format));
        return new Section(
                        getTranslation("consolidation.issue.preview"),
                        new DocumentPreview(services.documents(), document))
                .actions(files);
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
