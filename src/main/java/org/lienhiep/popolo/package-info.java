/**
 * The register of leaders in the form of the Popolo specification (popoloproject.com), which other programs of civil
 * society read: organisations and their bodies, people, posts, memberships, and as events the terms and the meetings
 * that elected. A module of its own, as it puts together what organisations, leadership and meetings keep apart, and
 * none of them needs it.
 */
@ApplicationModule(
        displayName = "Popolo export",
        allowedDependencies = {
            "kernel",
            "kernel :: *",
            "access",
            "rest",
            "shell",
            "organisation",
            "leadership",
            "leadership :: register",
            "meeting"
        })
@NullMarked
package org.lienhiep.popolo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
