package org.lienhiep.leadership;

/** What a body is in an organisation, in the order in which people name them. */
public enum BodyKind {
    /** "Đại hội": elects the others, every few years. */
    CONGRESS,
    /** "Thường trực", in national organisations "Đoàn Chủ tịch": runs the daily work. */
    PRESIDIUM,
    /** "Ban Chấp hành". */
    EXECUTIVE_COMMITTEE,
    /** "Ban Thường vụ". */
    STANDING_COMMITTEE,
    /** "Uỷ ban Kiểm tra". */
    INSPECTION_COMMITTEE,
    /** "Văn phòng" and its departments. */
    OFFICE,
    /** Any other body. */
    OTHER
}
