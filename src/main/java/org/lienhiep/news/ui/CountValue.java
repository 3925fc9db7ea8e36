package org.lienhiep.news.ui;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Qualifier;

/**
 * A figure as it is edited here.
 *
 * @param indicator code in the catalogue; null when it belongs to none
 */
record CountValue(
        String label,
        BigDecimal value,
        Qualifier qualifier,
        @Nullable String unit,
        @Nullable String indicator) {}
