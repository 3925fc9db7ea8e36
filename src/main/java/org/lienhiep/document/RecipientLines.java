package org.lienhiep.document;

import java.util.ArrayList;
import java.util.List;

/** The list under "Nơi nhận" as the decree punctuates it: a dash before, a semicolon after, a full stop at the end. */
public final class RecipientLines {

    private RecipientLines() {}

    /** The lines for these recipients. */
    public static List<String> of(List<String> recipients) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < recipients.size(); i++) {
            var bare = recipients.get(i).replaceAll("^[-–]\\s*|[;.,\\s]+$", "");
            lines.add("- " + bare + (i == recipients.size() - 1 ? "." : ";"));
        }
        return lines;
    }
}
