package org.lienhiep.document;

import java.util.List;

/**
 * What was found in a file.
 *
 * @param heads the rows of all tables that only name columns, where the file tells them from others
 * @param rows all other rows, in their order; cells as text
 * @param wrong what does not agree within the file
 */
public record ReadBack(List<List<String>> heads, List<List<String>> rows, List<Totals.Difference> wrong) {

    public ReadBack {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        wrong = List.copyOf(wrong);
    }
}
