package org.lienhiep.dashboard.handover.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import org.lienhiep.dashboard.handover.Handover;
import org.lienhiep.dashboard.handover.HandoverPack;
import org.lienhiep.shell.Icon;

/** The link that makes and sends the pack, and how far it has come. */
final class PackDownload extends Div {

    private final HandoverPack pack;
    private final Handover handover;
    private final ProgressBar bar = new ProgressBar();
    private final Span state = new Span();

    PackDownload(HandoverPack pack, Handover handover) {
        this.pack = pack;
        this.handover = handover;
        addClassName("pack-download");
        DownloadHandler handler = this::send;
        var link = new Anchor(handler, "");
        link.addClassName("download-main");
        link.add(new Icon("download"), new Span(getTranslation("dashboard.handover.download")));
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", getTranslation("dashboard.handover.download"));
        state.getElement().setAttribute("role", "status");
        add(link, bar, state);
    }

    private void send(DownloadEvent event) throws IOException {
        event.setFileName(HandoverPack.fileName(handover.organisation(), handover.day()));
        event.setContentType("application/zip");
        var ui = event.getUI();
        try (var to = event.getOutputStream()) {
            pack.write(handover.organisation().id(), ui.getLocale(), to, (parts, all) -> {
                var _ = ui.access(() -> show(parts, all));
            });
        }
    }

    private void show(int parts, int all) {
        bar.setVisible(parts < all);
        bar.setValue((double) parts / all);
        state.setText(
                parts < all
                        ? getTranslation("dashboard.handover.progress", parts, all)
                        : getTranslation("dashboard.handover.ready"));
    }
}
