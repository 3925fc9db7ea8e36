package org.lienhiep;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import java.util.stream.Collectors;
import org.lienhiep.shell.I18n;
import org.springframework.beans.factory.annotation.Autowired;

/** Base of view tests: the application's real views and services, without a browser. Vietnamese, as users see it. */
@IntegrationTest
public abstract class UiTest extends SpringBrowserlessTest {

    @Autowired
    protected SampleUnion union;

    /** Goes to an address, as a link or the browser would. */
    protected void open(String address) {
        UI.getCurrent().setLocale(I18n.VIETNAMESE);
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        roundTrip();
    }

    /** The field of this type with this label. */
    protected <F extends Component & HasLabel> F field(Class<F> type, String label) {
        return find(type).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No %s '%s' among %s"
                        .formatted(
                                type.getSimpleName(),
                                label,
                                find(type).all().stream()
                                        .map(HasLabel::getLabel)
                                        .toList())));
    }

    /** Presses the button with this text. */
    protected void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    /** All text that a component shows. */
    protected static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** All text of the components of a type, one line each. */
    protected String texts(Class<? extends Component> type) {
        return find(type).all().stream().map(UiTest::textOf).collect(Collectors.joining("\n"));
    }

    /** Where the first link leads whose address begins so. */
    protected String link(String start) {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
