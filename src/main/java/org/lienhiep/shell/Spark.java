package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last few figures as a small line. */
@Tag("lh-spark")
@JsModule("./lh-spark.ts")
public final class Spark extends Component {

    /**
     * A line through these figures, the newest last.
     *
     * @param values null where nothing is known: the line breaks there
     * @param summary the same in words, for whoever does not see it
     */
    public Spark(List<@Nullable BigDecimal> values, String summary) {
        getElement().setPropertyList("values", values);
        getElement().setProperty("summary", summary);
    }
}
