package org.lienhiep.news.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Fields in which one proposal is corrected.
 *
 * @param first the field to begin with
 * @param value what they say now; null when they say nothing usable
 */
record Editor<T>(Component component, Component first, Supplier<@Nullable T> value) {

    /** An editor of one field. */
    Editor(Component field, Supplier<@Nullable T> value) {
        this(field, field, value);
    }
}
