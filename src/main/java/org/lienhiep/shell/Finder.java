package org.lienhiep.shell;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds records of all features by their words, for the field in the header. Answers only what the person signed in may
 * see.
 */
public interface Finder {

    /**
     * A kind of record.
     *
     * @param code names it in addresses
     * @param title message key of the word for these records in the plural
     * @param icon name of the icon that stands for them
     */
    record Kind(String code, String title, String icon) {}

    /**
     * One record that was found.
     *
     * @param kind code of its kind
     * @param detail what tells it from others of the same name; may be empty
     * @param excerpt where its text has the words; empty when its name has them
     * @param path address of its page, without a leading slash
     */
    record Match(String kind, String label, String detail, String excerpt, String path) {}

    /**
     * What was found.
     *
     * @param matches kind by kind, the best of each first
     * @param counts how many there are in all, in words such as {@code 500+}, by the code of their kind; kinds without
     *     any are missing
     * @param marked the words to mark in them: those typed, or those that were meant
     * @param meant what was probably meant, when nothing has the words as they were typed
     */
    record Matches(List<Match> matches, Map<String, String> counts, String marked, @Nullable String meant) {

        /** Nothing. */
        public static final Matches NONE = new Matches(List.of(), Map.of(), "", null);
    }

    /** Every kind, in the order in which they are shown. */
    List<Kind> kinds();

    /** The best of each kind, or of this kind, that have all these words. */
    Matches find(String text, @Nullable String kind, Locale language);

    /** Address of the page that shows all of them, without a leading slash. */
    String page(String text, @Nullable String kind);
}
