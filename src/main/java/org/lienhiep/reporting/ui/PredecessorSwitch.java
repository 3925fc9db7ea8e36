package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.lienhiep.organisation.Lineage;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/** Whether a union's figures include those of the unions that ended in it. The choice is kept in the address. */
final class PredecessorSwitch extends Div {

    private static final String PARAMETER = "with";
    private static final String ON = "predecessors";

    /**
     * The switch as it stands.
     *
     * @param predecessors whose figures are included; empty while it is off
     */
    PredecessorSwitch(boolean on, List<Lineage.Relative> predecessors) {
        addClassName("predecessor-switch");
        var box = new Checkbox(getTranslation("reporting.inherited"), on);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(change.getValue());
            }
        });
        add(box);
        if (!predecessors.isEmpty()) {
            var formats = Formats.of(I18n.reader());
            var names = predecessors.stream()
                    .map(each -> getTranslation(
                            "reporting.inherited.until",
                            each.organisation().name().in(I18n.reader()),
                            formats.partial(each.effective())))
                    .collect(Collectors.joining("; "));
            var note = new Span(getTranslation("reporting.inherited.note", names));
            note.addClassName("secondary");
            add(note);
        }
    }

    static boolean isOn(Location address) {
        return address.getQueryParameters()
                .getSingleParameter(PARAMETER)
                .filter(ON::equals)
                .isPresent();
    }

    /** An address that takes the choice along. */
    static String keep(boolean on, String path) {
        return on ? path + "?" + PARAMETER + "=" + ON : path;
    }

    private static void go(boolean on) {
        var ui = UI.getCurrent();
        var here = ui.getActiveViewLocation();
        var parameters = new HashMap<>(here.getQueryParameters().getParameters());
        if (on) {
            parameters.put(PARAMETER, List.of(ON));
        } else {
            parameters.remove(PARAMETER);
        }
        ui.navigate(here.getPath(), new QueryParameters(parameters));
    }
}
