package org.lienhiep.news.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.access.ui.SentFragment;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.news.capture.Captured;
import org.lienhiep.news.capture.SentPage;
import org.lienhiep.shell.Fact;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Section;

/** Explains and gives the bookmark button; and shows the page that it sent, to be read or thrown away. */
@Route(ArticleLinks.BOOKMARK)
@PermitAll
class BookmarkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int BEGINNING = 600;

    private final transient CaptureServices capture;
    private final transient Access access;
    private final transient OwnAddress address;
    private final Div came = new Div();

    BookmarkView(CaptureServices capture, Access access, OwnAddress address) {
        this.capture = capture;
        this.access = access;
        this.address = address;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        access.requireAnywhere(Permission.RECORD_NEWS);
        removeAll();
        came.removeAll();
        add(
                new PageHeader(getTranslation("news.bookmark"))
                        .under(getTranslation("news.record"), ArticleLinks.RECORD)
                        .context(getTranslation("news.bookmark.text")),
                came,
                new Section(getTranslation("news.bookmark.get"), button(), steps(), byHand()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        SentFragment.take(this).then(String.class, this::arrived);
    }

    /** Shows what came; nothing of it is kept yet. */
    void arrived(String sent) {
        if (sent.isEmpty()) {
            return;
        }
        came.removeAll();
        try {
            show(SentPage.parse(sent).captured());
        } catch (InvalidInput unreadable) {
            Notices.problem(unreadable);
        }
    }

    private void show(Captured captured) {
        var source = captured.source();
        var text = source.text();
        var read = new Button(getTranslation("news.source.read"), new Icon("newspaper"), _ -> begin(captured));
        read.addThemeVariants(ButtonVariant.PRIMARY);
        read.setDisableOnClick(true);
        var discard = new Button(getTranslation("news.bookmark.discard"), _ -> came.removeAll());
        var facts = Fact.sheet()
                .add(getTranslation("news.field.title"), source.title())
                .add(getTranslation("news.field.url"), source.url())
                .add(
                        getTranslation("news.bookmark.length"),
                        getTranslation(
                                "news.bookmark.letters", Formats.of(getLocale()).number(text.length())));
        var beginning = new Paragraph(text.length() > BEGINNING ? text.substring(0, BEGINNING) + "…" : text);
        beginning.addClassNames("secondary", "bookmark-beginning");
        came.add(new Section(getTranslation("news.bookmark.came"), facts, beginning).actions(read, discard));
    }

    private void begin(Captured captured) {
        try {
            var draft = capture.captures().begin(capture.union().get(), captured, getTranslation("news.untitled"));
            UI.getCurrent().navigate(ArticleLinks.resume(draft));
        } catch (InvalidInput invalid) {
            Notices.problem(invalid);
        }
    }

    private String script() {
        return Bookmarklet.of(address.of(ArticleLinks.BOOKMARK));
    }

    /** Dragged, it becomes a bookmark; pressed here it does nothing, for our pages run no script of an address. */
    private Anchor button() {
        var button = new Anchor();
        button.add(new Icon("bookmark"), new Span(getTranslation("news.bookmark.name")));
        button.getElement().setAttribute("href", script());
        button.getElement().setAttribute("draggable", "true");
        button.addClassName("bookmark-button");
        return button;
    }

    private OrderedList steps() {
        return new OrderedList(
                new ListItem(getTranslation("news.bookmark.step.drag")),
                new ListItem(getTranslation("news.bookmark.step.open")),
                new ListItem(getTranslation("news.bookmark.step.press")));
    }

    private Details byHand() {
        var code = new TextArea(getTranslation("news.bookmark.code"));
        code.setValue(script());
        code.setReadOnly(true);
        code.setWidthFull();
        return new Details(
                getTranslation("news.bookmark.by-hand"),
                new Paragraph(getTranslation("news.bookmark.by-hand.text")),
                code);
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("news.bookmark"));
    }
}
