package org.lienhiep.meeting;

/** Whether an invited organisation was represented. */
public enum AttendanceStatus {
    /** Its delegates came. */
    PRESENT,
    /** It let the hosts know that nobody would come. */
    EXCUSED,
    /** Nobody came, without a word. */
    ABSENT
}
