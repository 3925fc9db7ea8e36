package org.lienhiep.news.ui;

import org.lienhiep.news.capture.Captures;
import org.lienhiep.news.capture.Copies;
import org.lienhiep.news.capture.ArticleDuplicates;
import org.lienhiep.news.capture.Snapshots;
import org.springframework.stereotype.Component;

/** What pages need to take articles in and to show where they came from. */
@Component
record CaptureServices(Captures captures, Snapshots snapshots, ArticleDuplicates duplicates, Copies copies) {}
