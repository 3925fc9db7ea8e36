/** Leadership for programs. */
@NullMarked
package org.lienhiep.leadership.api;

import org.jspecify.annotations.NullMarked;
