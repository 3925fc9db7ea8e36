package org.lienhiep.shell;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lienhiep.kernel.id.RecordId;

/**
 * Lets other features find, name and link the records of one feature without knowing it: pickers, search and links
 * are made from it. Answers only what the person signed in may see.
 */
public interface RecordSource<I extends RecordId> {

    /** The type of id that it answers for. */
    Class<I> type();

    /** Message key of the word for these records in the plural, such as {@code meeting.title}. */
    String title();

    /** Name of the icon that stands for these records. */
    String icon();

    /** Records that contain the text in their name, deaf to case and diacritics; all for an empty text. */
    List<RecordEntry<I>> find(String text, Locale language, int offset, int limit);

    /** The records with these ids, in one query; those that do not exist or may not be seen are missing. */
    Map<I, RecordEntry<I>> named(Collection<I> ids, Locale language);
}
