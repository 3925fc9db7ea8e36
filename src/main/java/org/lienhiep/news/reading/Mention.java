package org.lienhiep.news.reading;

/** Something recognised at one place of the text. */
interface Mention {

    /** Its first token. */
    int from();

    /** The token after its last. */
    int to();
}
