package org.lienhiep.access;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.Period;

/** How kernel values are stored; applied to every entity by their type. */
final class Columns {

    private Columns() {}

    /** As text with as much as is known: {@code 2011}, {@code 2011-08}, {@code 2011-08-08}. */
    @Converter(autoApply = true)
    static class OfPartialDate implements AttributeConverter<@Nullable PartialDate, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
            return date == null ? null : date.toString();
        }

        @Override
        public @Nullable PartialDate convertToEntityAttribute(@Nullable String stored) {
            return stored == null ? null : PartialDate.parse(stored);
        }
    }

    /** As its consecutive number. */
    @Converter(autoApply = true)
    static class OfHalfYear implements AttributeConverter<@Nullable HalfYear, @Nullable Short> {

        @Override
        public @Nullable Short convertToDatabaseColumn(@Nullable HalfYear halfYear) {
            return halfYear == null ? null : (short) halfYear.number();
        }

        @Override
        public @Nullable HalfYear convertToEntityAttribute(@Nullable Short stored) {
            return stored == null ? null : HalfYear.ofNumber(stored);
        }
    }

    /** As its code, {@code 2011-H1} or {@code 2023}. */
    @Converter(autoApply = true)
    static class OfPeriod implements AttributeConverter<@Nullable Period, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Period period) {
            return period == null ? null : period.code();
        }

        @Override
        public @Nullable Period convertToEntityAttribute(@Nullable String stored) {
            return stored == null ? null : Period.parse(stored);
        }
    }
}
