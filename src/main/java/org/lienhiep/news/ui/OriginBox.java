package org.lienhiep.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.lienhiep.news.capture.FactField;
import org.lienhiep.news.capture.PageFacts;
import org.lienhiep.news.capture.Snapshot;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;

/** Where the article in hand came from, what its page says about it and where; contradictions are for the person. */
final class OriginBox extends Div {

    private final transient Proposals proposals;
    private final transient Runnable chosen;

    OriginBox(Snapshot snapshot, Proposals proposals, Runnable chosen) {
        this.proposals = proposals;
        this.chosen = chosen;
        addClassName("origin");
        var words = new Div(new Icon("file-text"), new Span(OriginWords.of(this, getLocale(), snapshot)));
        words.addClassName("origin-words");
        add(words);
        if (!snapshot.attachments().isEmpty()) {
            var attachments = new Span(
                    getTranslation("news.origin.attachments", String.join(", ", snapshot.attachments())));
            attachments.addClassName("secondary");
            add(attachments);
        }
        var open = Arrays.stream(FactField.values())
                .filter(field -> isOpen(snapshot.facts(), field))
                .toList();
        open.forEach(field -> add(question(snapshot.facts(), field)));
        var said = said(snapshot.facts());
        if (said.getComponentCount() > 0) {
            add(new Details(getTranslation("news.facts"), said));
        }
    }

    /** Nothing is asked about a title or name that stands beyond doubt beside weaker ones; a day always is. */
    private static boolean isOpen(PageFacts facts, FactField field) {
        var values = facts.open(field);
        return field == FactField.PUBLISHED_ON ? !values.isEmpty() : values.size() > 1;
    }

    private Div question(PageFacts facts, FactField field) {
        var values = facts.open(field);
        var words = new Span(getTranslation(
                values.size() > 1 ? "news.facts.differ" : "news.facts.lone", fieldName(field)));
        var box = new Div(new Icon("circle-question-mark"), words);
        box.addClassName("origin-question");
        for (var value : values) {
            var take = new Button(words(field, value.value()), _ -> take(field, value.value()));
            take.addThemeVariants(ButtonVariant.SMALL);
            take.setTooltipText(places(value));
            take.setAriaLabel(getTranslation("news.facts.take", words(field, value.value()), places(value)));
            box.add(take);
        }
        return box;
    }

    private void take(FactField field, String value) {
        switch (field) {
            case TITLE -> proposals.title.correct(value);
            case AUTHOR -> proposals.author.correct(value);
            case PUBLISHER -> proposals.publisher.correct(value);
            case PUBLISHED_ON -> proposals.publishedOn.correct(LocalDate.parse(value));
        }
        chosen.run();
    }

    private Div said(PageFacts facts) {
        var lines = new Div();
        lines.addClassName("lines");
        for (var field : FactField.values()) {
            for (var value : facts.values(field)) {
                var name = new Span(fieldName(field) + ": " + words(field, value.value()));
                var where = new Span(places(value));
                where.addClassName("secondary");
                var line = new Div(name, where);
                line.addClassName("line");
                lines.add(line);
            }
        }
        return lines;
    }

    private String places(PageFacts.Weighed value) {
        return value.places().stream()
                .map(place -> getTranslation(place.message()))
                .collect(Collectors.joining(", "));
    }

    private String words(FactField field, String value) {
        return field == FactField.PUBLISHED_ON ? Formats.of(getLocale()).day(LocalDate.parse(value)) : value;
    }

    private String fieldName(FactField field) {
        return switch (field) {
            case TITLE -> getTranslation("news.field.title");
            case AUTHOR -> getTranslation("news.field.author");
            case PUBLISHER -> getTranslation("news.field.publisher");
            case PUBLISHED_ON -> getTranslation("news.field.publishedOn");
        };
    }

}
