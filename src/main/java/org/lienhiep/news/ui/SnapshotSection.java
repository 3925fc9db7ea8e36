package org.lienhiep.news.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Span;
import java.util.HexFormat;
import java.util.List;
import org.lienhiep.news.capture.Snapshot;
import org.lienhiep.shell.Fact;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Section;

/**
 * Our own copies of an article. A copy is cleaned when kept and again when read; it is shown in a frame that may run
 * nothing, send nothing and load nothing, so that even a hole in the cleaning would lead nowhere.
 */
final class SnapshotSection extends Div {

    @SuppressWarnings("InlineFormatString") // a page of its own reads better apart
    private static final String FRAME = """
            <!doctype html><html lang="vi"><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <style>body{font:16px/1.55 serif;color:#1b1b1b;background:#fff;margin:1rem;overflow-wrap:anywhere}
            table{border-collapse:collapse}td,th{border:1px solid #999;padding:.2rem .5rem}</style></head>
            <body>%s</body></html>""";

    SnapshotSection(List<Snapshot> snapshots) {
        var section = new Section(getTranslation("news.snapshots"));
        snapshots.forEach(each -> section.add(copy(each)));
        add(section);
    }

    private Details copy(Snapshot snapshot) {
        var day = Formats.of(getLocale()).moment(snapshot.capturedAt());
        var title = getTranslation("news.snapshot", day);
        var frame = new IFrame();
        frame.setSrcdoc(FRAME.formatted(snapshot.html()));
        // No word of permission at all: no script, no form, no window, no origin of its own.
        frame.getElement().setAttribute("sandbox", "");
        frame.setTitle(title);
        frame.addClassName("snapshot-frame");
        var facts = Fact.sheet()
                .add(getTranslation("news.snapshot.from"), OriginWords.of(this, getLocale(), snapshot))
                .add(getTranslation("news.field.url"), snapshot.url())
                .add("SHA-256", hash(snapshot.original().sha256()));
        return new Details(new Span(title), new Div(facts, frame));
    }

    private static Span hash(byte[] sha256) {
        var hash = new Span(HexFormat.of().formatHex(sha256));
        hash.addClassName("hash");
        return hash;
    }
}
