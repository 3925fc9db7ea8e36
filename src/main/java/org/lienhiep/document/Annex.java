package org.lienhiep.document;

import java.util.List;

/**
 * What is attached to a document and begins on a page of its own. Which document it goes with is printed by itself.
 *
 * @param title such as "SỐ LIỆU THEO HỘI THÀNH VIÊN"
 * @param landscape whether its pages lie across, for wide tables
 */
public record Annex(String title, boolean landscape, List<Block> body) {

    public Annex {
        title = PlainText.line(title);
        body = List.copyOf(body);
    }
}
