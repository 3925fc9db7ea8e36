package org.lienhiep.shell;

/** Leaves pages out of the menu of those who can read them but have nothing to do there. */
public interface MenuChoice {

    /**
     * Whether the menu offers the page to the person signed in.
     *
     * @param path its address, without a slash at the beginning
     */
    boolean offers(String path);
}
