/** The whole register of leaders of many organisations at once, for whoever hands it on. */
@NamedInterface("register")
@NullMarked
package org.lienhiep.leadership.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
