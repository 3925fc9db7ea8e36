package org.lienhiep.kernel;

/**
 * What a meeting was for. Which organ met is another matter: an executive committee may hold the half-year review,
 * and then the review is the kind.
 */
public enum MeetingKind {
    /** Review of January to June ("sơ kết 6 tháng đầu năm"), in some unions also of July to December. */
    HALF_YEAR_REVIEW,
    /** Review of a calendar year ("tổng kết năm"), often held in January of the next. */
    ANNUAL_REVIEW,
    /** Congress of delegates or of all members ("đại hội"), which elects the organs of a term. */
    CONGRESS,
    /** Meeting of the executive committee ("Ban Chấp hành") with no other purpose stated. */
    EXECUTIVE_COMMITTEE,
    /** Meeting of the standing committee ("Ban Thường vụ") with no other purpose stated. */
    STANDING_COMMITTEE,
    /** Exchange of papers or opinions on a subject ("hội thảo", "tọa đàm", "hội nghị phản biện"). */
    WORKSHOP,
    /** Training, or explaining a resolution or a subject to members ("tập huấn", "hội nghị quán triệt"). */
    TRAINING,
    /** Regular exchange between unions or societies ("giao ban"). */
    BRIEFING,
    /** Signing of an agreement ("lễ ký kết"). */
    SIGNING,
    /** Anniversary, honours, prizes, launching ("lễ kỷ niệm", "lễ trao giải", "gặp mặt"). */
    CEREMONY,
    /** One side visits or receives another ("buổi làm việc với …"). */
    WORKING_SESSION,
    /** A meeting of which none of the others is said. */
    OTHER
}
