package org.lienhiep.news.coverage.ui;

import org.lienhiep.meeting.RecordNeeds;
import org.lienhiep.news.Articles;
import org.lienhiep.news.coverage.Contradictions;
import org.lienhiep.news.coverage.Coverage;
import org.lienhiep.news.coverage.Pairs;
import org.springframework.stereotype.Component;

/** What the page about meetings and the press reads and does. */
@Component
record CoverageServices(
        Coverage coverage,
        RecordNeeds needs,
        Pairs pairs,
        Contradictions contradictions,
        Articles articles,
        ArticleReview review) {}
