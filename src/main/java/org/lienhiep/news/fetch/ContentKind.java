package org.lienhiep.news.fetch;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The contents that can be read, told by the media type that the server states. */
public enum ContentKind {
    HTML("text/html", "application/xhtml+xml"),
    TEXT("text/plain"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Feeds and site maps. */
    XML("application/rss+xml", "application/atom+xml", "application/xml", "text/xml", "application/rdf+xml");

    /** What an article may come as. */
    public static final Set<ContentKind> ARTICLES = EnumSet.of(HTML, TEXT, PDF, DOCX);

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> mediaTypes;

    ContentKind(String... mediaTypes) {
        this.mediaTypes = List.of(mediaTypes);
    }

    /** Its media types, lower case, without parameters. */
    public List<String> mediaTypes() {
        return mediaTypes;
    }

    /** The kind of a media type given without parameters in lower case; empty for any other. */
    static Optional<ContentKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaTypes.contains(mediaType))
                .findFirst();
    }
}
