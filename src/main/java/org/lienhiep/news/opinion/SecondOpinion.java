package org.lienhiep.news.opinion;

/**
 * The port for another reader of articles. A bean of this type takes the place of the built-in one, which asks an
 * OpenAI-compatible endpoint.
 */
public interface SecondOpinion {

    /** Who gives the opinion, as people are told before a text is sent there: the name of a server, mostly. */
    String name();

    /**
     * Reads an article. Nothing but the question leaves the program. The answer is a claim by a stranger: whoever asks
     * keeps only what {@link OpinionCheck} finds in the text.
     *
     * @throws OpinionFailed when no usable answer came in time
     */
    Claims read(Question question) throws OpinionFailed;
}
