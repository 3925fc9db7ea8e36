/**
 * What a union's total is made of: the cells of its societies' reports, and what several of them did together, which
 * each is credited with and the union counts once.
 */
@NamedInterface("parts")
@NullMarked
package org.lienhiep.reporting.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
