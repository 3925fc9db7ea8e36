package org.lienhiep.kernel;

/** What a meeting was for; which organ met is another question. The committee kinds are for want of another purpose. */
public enum MeetingKind {
    /** "Sơ kết 6 tháng": looks back on half a year. */
    HALF_YEAR_REVIEW,
    /** "Tổng kết năm": looks back on a year. */
    ANNUAL_REVIEW,
    /** "Đại hội": the supreme body; elects, and adopts the statute. */
    CONGRESS,
    /** "Hội nghị Ban Chấp hành" without another purpose. */
    EXECUTIVE_COMMITTEE,
    /** "Họp Ban Thường vụ" without another purpose. */
    STANDING_COMMITTEE,
    /** "Hội thảo, toạ đàm". */
    WORKSHOP,
    /** "Tập huấn, phổ biến". */
    TRAINING,
    /** "Giao ban": several organisations tell each other how they stand. */
    BRIEFING,
    /** "Lễ ký kết". */
    SIGNING,
    /** "Lễ kỷ niệm, tôn vinh, trao giải". */
    CEREMONY,
    /** "Buổi làm việc" with an authority. */
    WORKING_SESSION,
    /** Anything else. */
    OTHER
}
