/** Official documents on the screen: a preview, buttons to download them, and the page of an organisation's letterhead. */
@NamedInterface("ui")
@NullMarked
package org.lienhiep.document.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
