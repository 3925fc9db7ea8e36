package org.lienhiep.consolidation.ui;

import java.time.Clock;
import org.lienhiep.access.Access;
import org.lienhiep.consolidation.Consolidations;
import org.lienhiep.consolidation.Issues;
import org.lienhiep.consolidation.Passages;
import org.lienhiep.consolidation.Signers;
import org.lienhiep.document.Documents;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.parts.JointActivities;
import org.springframework.stereotype.Component;

/** What the parts of these pages ask. */
@Component
record Services(
        Consolidations consolidations,
        Passages passages,
        Issues issues,
        Signers signers,
        JointActivities joint,
        Organisations organisations,
        Documents documents,
        Access access,
        Clock clock) {}
