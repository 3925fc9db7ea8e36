package org.lienhiep.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lienhiep.kernel.id.RecordId;
import org.springframework.beans.factory.ObjectProvider;

/** What one feature knows of another's records, as a small mark in their list: how many articles tell of a meeting. */
public interface RecordMarks<I extends RecordId> {

    /**
     * A mark.
     *
     * @param icon name of an icon
     * @param count how many
     * @param words the same in words, in the reader's language
     */
    record Mark(String icon, int count, String words) {}

    /** The kind of record that is marked. */
    Class<I> about();

    /** The marks of those of these records that have one, in one query. */
    Map<I, Mark> marks(Collection<I> ids);

    /** What all features know of these records. */
    @SuppressWarnings("unchecked") // its marks are about records of this type
    static <I extends RecordId> Map<I, List<Mark>> all(
            ObjectProvider<RecordMarks<?>> sources, Class<I> type, Collection<I> ids) {
        var all = new HashMap<I, List<Mark>>();
        if (!ids.isEmpty()) {
            sources.orderedStream()
                    .filter(source -> source.about() == type)
                    .forEach(source -> ((RecordMarks<I>) source)
                            .marks(ids)
                            .forEach((id, mark) -> all.computeIfAbsent(id, _ -> new ArrayList<>())
                                    .add(mark)));
        }
        return all;
    }
}
