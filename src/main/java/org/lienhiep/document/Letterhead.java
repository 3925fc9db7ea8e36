package org.lienhiep.document;

import java.util.List;

/**
 * The head at the left of a document.
 *
 * @param parent the body above the issuing one, line by line; none where there is none
 * @param issuer the issuing body, line by line, at least one
 */
public record Letterhead(List<String> parent, List<String> issuer) {

    public Letterhead {
        parent = HeadLines.fit(parent);
        issuer = HeadLines.fit(issuer);
    }
}
