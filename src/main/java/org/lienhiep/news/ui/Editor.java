package org.lienhiep.news.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Fields in which one proposal is corrected.
 *
 * @param value what they say now; null when they say nothing usable
 */
record Editor<T>(Component component, Supplier<@Nullable T> value) {}
