package org.lienhiep.consolidation;

import java.util.List;
import org.lienhiep.reporting.SectionLabel;

/** A part of the report that has words: written freely, or drafted from the figures of a section. */
public sealed interface Part {

    /** Names it in the database and in the API. */
    String key();

    /** The parts before the sections. */
    List<Free> BEFORE = List.of(Free.SITUATION);

    /** The parts after the sections. */
    List<Free> AFTER = List.of(Free.ACHIEVEMENTS, Free.SHORTCOMINGS, Free.CAUSES, Free.DIRECTION, Free.PETITIONS);

    /** A part that no section of the catalogue stands behind. */
    enum Free implements Part {
        /** "Đặc điểm tình hình". */
        SITUATION,
        /** "Ưu điểm". */
        ACHIEVEMENTS,
        /** "Tồn tại, hạn chế". */
        SHORTCOMINGS,
        /** "Nguyên nhân". */
        CAUSES,
        /** "Phương hướng, nhiệm vụ". */
        DIRECTION,
        /** "Kiến nghị, đề xuất". */
        PETITIONS;

        @Override
        public String key() {
            return name();
        }
    }

    /** A section of the catalogue with its figures. */
    record OfSection(SectionLabel section) implements Part {

        /** What keys of sections begin with. */
        static final String PREFIX = "section:";

        @Override
        public String key() {
            return PREFIX + section.code();
        }
    }
}
