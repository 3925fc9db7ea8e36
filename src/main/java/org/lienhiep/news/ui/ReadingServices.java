package org.lienhiep.news.ui;

import org.lienhiep.meeting.Meetings;
import org.lienhiep.news.Recording;
import org.lienhiep.news.RecordingDrafts;
import org.lienhiep.news.UnionRegister;
import org.lienhiep.news.learning.LearnedNames;
import org.lienhiep.news.opinion.SecondOpinions;
import org.lienhiep.shell.RecordCatalog;
import org.springframework.stereotype.Component;

/** What the review of a reading asks and does. */
@Component
record ReadingServices(
        Recording recording,
        RecordingDrafts drafts,
        Meetings meetings,
        RecordCatalog catalog,
        CaptureServices capture,
        LearnedNames names,
        SecondOpinions opinions,
        UnionRegister register) {}
