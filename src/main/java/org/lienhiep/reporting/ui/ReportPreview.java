package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import org.lienhiep.reporting.ReportDetails;

/** Shows a report as it will look on paper. */
public interface ReportPreview {

    /** The report as it is stored now, as a document. */
    Component of(ReportDetails report);
}
