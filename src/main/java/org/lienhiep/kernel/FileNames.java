package org.lienhiep.kernel;

import java.util.regex.Pattern;

/** What files that people take away are called. */
public final class FileNames {

    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N}_-]");

    private FileNames() {}

    /** The code of an organisation as a part of a file's name that every system and every browser takes. */
    public static String part(String code) {
        return UNFIT.matcher(code).replaceAll("_");
    }
}
