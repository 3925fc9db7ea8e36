package org.lienhiep.reporting;

import org.lienhiep.kernel.BilingualText;

/**
 * A section of the catalogue and of every report, such as "III. Information and dissemination".
 *
 * @param code short code, unique
 * @param position place among the sections, from 1
 */
public record SectionLabel(String code, BilingualText name, int position) {}
