package org.lienhiep.shell;

import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Three states of a record: as it was, as someone else stored it meanwhile, and as this person wants it.
 *
 * @param <R> its type
 */
record Comparison<R extends Record>(R base, R theirs, R mine) {

    /** How the two changed one component. */
    sealed interface Difference {

        /** Nothing to say: both agree, or only this person changed it. */
        record None() implements Difference {}

        /** Only the other one changed it. */
        record TheirsOnly(@Nullable Object theirs) implements Difference {}

        /** Both changed it, each in another way. */
        record Both(@Nullable Object theirs, @Nullable Object mine) implements Difference {}
    }

    Difference of(String component) {
        var before = value(base, component);
        var their = value(theirs, component);
        var own = value(mine, component);
        if (Objects.equals(their, own) || Objects.equals(their, before)) {
            return new Difference.None();
        }
        return Objects.equals(own, before) ? new Difference.TheirsOnly(their) : new Difference.Both(their, own);
    }

    /** What this person changed over what the other stored; where both did, as chosen. */
    R merged(Predicate<String> mineWins) {
        @SuppressWarnings("unchecked")
        var type = (Class<R>) base.getClass();
        var components = type.getRecordComponents();
        var values = new @Nullable Object[components.length];
        var types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = merged(components[i].getName(), mineWins);
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A record has a constructor of its components", impossible);
        }
    }

    private @Nullable Object merged(String component, Predicate<String> mineWins) {
        var own = value(mine, component);
        var changedByMe = !Objects.equals(own, value(base, component));
        return changedByMe && mineWins.test(component) ? own : value(theirs, component);
    }

    private static @Nullable Object value(Record of, String component) {
        for (RecordComponent each : of.getClass().getRecordComponents()) {
            if (each.getName().equals(component)) {
                try {
                    var accessor = each.getAccessor();
                    accessor.setAccessible(true);
                    return accessor.invoke(of);
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException("A record's component can be read: " + component, impossible);
                }
            }
        }
        throw new IllegalArgumentException("No component " + component);
    }
}
