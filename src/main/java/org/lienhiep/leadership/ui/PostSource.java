package org.lienhiep.leadership.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.leadership.Leadership;
import org.lienhiep.leadership.PostEntry;
import org.lienhiep.shell.RecordEntry;
import org.lienhiep.shell.RecordSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(45)
class PostSource implements RecordSource<PostId> {

    private final Leadership leadership;

    PostSource(Leadership leadership) {
        this.leadership = leadership;
    }

    @Override
    public Class<PostId> type() {
        return PostId.class;
    }

    @Override
    public String title() {
        return "leadership.posts";
    }

    @Override
    public String icon() {
        return "landmark";
    }

    @Override
    public List<RecordEntry<PostId>> find(String text, Locale language, int offset, int limit) {
        return leadership.findPosts(text, offset, limit).stream()
                .map(post -> entry(post, language))
                .toList();
    }

    @Override
    public Map<PostId, RecordEntry<PostId>> named(Collection<PostId> ids, Locale language) {
        return RecordEntry.byId(leadership.posts(ids).stream().map(post -> entry(post, language)));
    }

    private static RecordEntry<PostId> entry(PostEntry post, Locale language) {
        return new RecordEntry<>(
                post.id(),
                post.title().in(language),
                post.body().in(language) + ", " + post.organisation().brief(language),
                LeadershipLinks.of(post.organisation().code()));
    }
}
