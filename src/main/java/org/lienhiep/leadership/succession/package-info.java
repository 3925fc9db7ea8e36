/** What will have to be filled, elected or confirmed: terms that end, congresses that are due, empty posts. */
@NamedInterface("succession")
@NullMarked
package org.lienhiep.leadership.succession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
