package org.lienhiep.news.reading;

/**
 * Where an organisation belongs, as far as its name says.
 *
 * @param level how wide its field is
 * @param name the place as the word lists spell it, empty when only the level is said ("tỉnh")
 */
record Place(Level level, String name) {

    static final Place UNSAID = new Place(Level.UNSAID, "");
    static final Place NATION = new Place(Level.NATION, "Việt Nam");

    enum Level {
        UNSAID,
        NATION,
        PROVINCE,
        DISTRICT
    }

    boolean isNamed() {
        return !name.isEmpty();
    }
}
