package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import org.lienhiep.reporting.ReportDetails;

/** Shows a report as it will look on paper. A module that makes documents offers one; without it a plain page does. */
public interface ReportPreview {

    /** The report as it is stored now, as a document. */
    Component of(ReportDetails report);
}
