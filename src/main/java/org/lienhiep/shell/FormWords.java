package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the fields of a form are called, and how their values are written where two people's changes are compared. */
final class FormWords {

    private final Component reader;
    private final String prefix;
    private final Map<String, Function<Object, String>> own = new HashMap<>();

    FormWords(Component reader, String prefix) {
        this.reader = reader;
        this.prefix = prefix;
    }

    String label(String component) {
        return reader.getTranslation(prefix + "." + component);
    }

    Map<String, String> labels(Collection<String> components) {
        var labels = new LinkedHashMap<String, String>();
        components.forEach(component -> labels.put(component, label(component)));
        return labels;
    }

    @SuppressWarnings("unchecked") // the component has values of this type
    <V> void write(String component, Function<V, String> text) {
        own.put(component, value -> text.apply((V) value));
    }

    String written(String component, @Nullable Object value) {
        var text = own.get(component);
        return value == null || text == null ? Values.text(reader, prefix + "." + component, value) : text.apply(value);
    }
}
