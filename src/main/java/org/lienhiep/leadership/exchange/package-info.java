/** Leaders as tables that people keep. */
@NullMarked
package org.lienhiep.leadership.exchange;

import org.jspecify.annotations.NullMarked;
