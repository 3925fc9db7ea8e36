package org.lienhiep.reporting.check;

/**
 * One rule of a union.
 *
 * @param code names it within the union's set
 * @param values what it says
 * @param enabled whether reports are checked by it
 * @param version for {@link CheckRules#update}
 */
public record CheckRow(String code, CheckDraft values, boolean enabled, int version) {}
