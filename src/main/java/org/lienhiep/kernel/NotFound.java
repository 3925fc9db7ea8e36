package org.lienhiep.kernel;

/** No such record, or none that the person may see: both look the same from outside. */
public class NotFound extends RuntimeException {

    /**
     * Nothing found.
     *
     * @param what the kind of record, such as {@code meeting}
     * @param key what it was looked up by
     */
    public NotFound(String what, Object key) {
        super("No %s '%s'".formatted(what, key));
    }
}
