package org.lienhiep.news.press;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.OrganisationTree;
import org.lienhiep.access.Permission;
import org.lienhiep.document.Annex;
import org.lienhiep.document.Block;
import org.lienhiep.document.FileFormat;
import org.lienhiep.document.Letterheads;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.document.PlaceAndDate;
import org.lienhiep.document.Signature;
import org.lienhiep.kernel.FileNames;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.activity.LoggedActivity;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingDetails;
import org.lienhiep.meeting.MeetingLog;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.FigureSource;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.StatedFigure;
import org.lienhiep.reporting.StatedFigures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the press digest of a half-year and the clip book of a meeting. */
@Service
@Transactional(readOnly = true)
public class PressDocuments {

    /** The formats that both are written in: texts make no workbook. */
    public static final List<FileFormat> FORMATS = List.of(FileFormat.DOCX, FileFormat.PDF);

    private final Clips clips;
    private final Meetings meetings;
    private final MeetingLog log;
    private final StatedFigures figures;
    private final Indicators indicators;
    private final Organisations organisations;
    private final OrganisationTree tree;
    private final Letterheads letterheads;
    private final Access access;
    private final Clock clock;

    PressDocuments(
            Clips clips,
            Meetings meetings,
            MeetingLog log,
            StatedFigures figures,
            Indicators indicators,
            Organisations organisations,
            OrganisationTree tree,
            Letterheads letterheads,
            Access access,
            Clock clock) {
        this.clips = clips;
        this.meetings = meetings;
        this.log = log;
        this.figures = figures;
        this.indicators = indicators;
        this.organisations = organisations;
        this.tree = tree;
        this.letterheads = letterheads;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The press of an organisation in a half-year; at most {@value Clips#MOST} articles, the earliest.
     *
     * @param words words of the articles looked for; empty for all
     * @throws NotFound when there is no such organisation or the person may not see it
     */
    public Digest digest(OrganisationId organisation, HalfYear period, String words) {
        if (!access.may(Permission.READ, organisation)) {
            throw new NotFound("organisation", organisation);
        }
        var label = requireNonNull(
                organisations.labels(List.of(organisation), period.lastDay()).get(organisation));
        var below = tree.withAllBelow(organisation);
        var held = log.held(below, period).stream()
                .map(LoggedActivity::record)
                .filter(MeetingId.class::isInstance)
                .map(MeetingId.class::cast)
                .distinct()
                .toList();
        var found = clips.published(
                organisation,
                below,
                held,
                period.firstDay(),
                period.lastDay(),
                words.strip(),
                access.scope(Permission.READ));
        return new Digest(label, period, words.strip(), groups(found));
    }

    private List<Digest.Group> groups(List<Clip> found) {
        var rows = meetings
                .rows(found.stream()
                        .flatMap(clip -> clip.meetings().stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(MeetingRow::id, Function.identity()));
        var stated = figures
                .of(found.stream().map(clip -> FigureSource.of(clip.id())).toList())
                .stream()
                .collect(Collectors.groupingBy(figure -> figure.source().value()));
        var byMeeting = new LinkedHashMap<@Nullable MeetingRow, List<Clip>>();
        found.forEach(clip -> byMeeting
                .computeIfAbsent(first(clip, rows), _ -> new ArrayList<>())
                .add(clip));
        var groups = new ArrayList<Digest.Group>();
        var number = new int[1];
        byMeeting.entrySet().stream()
                .sorted(Comparator.comparing(each -> day(each.getKey())))
                .forEach(each -> groups.add(new Digest.Group(
                        each.getKey(),
                        each.getValue().stream()
                                .map(clip -> new Digest.Cited(
                                        ++number[0],
                                        clip,
                                        stated.getOrDefault(clip.id().value(), List.<StatedFigure>of())))
                                .toList())));
        return groups;
    }

    private static @Nullable MeetingRow first(Clip clip, Map<MeetingId, MeetingRow> rows) {
        return clip.meetings().stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(PressDocuments::day))
                .orElse(null);
    }

    /** Articles without a meeting come last. */
    private static LocalDate day(@Nullable MeetingRow row) {
        return row == null || row.heldOn() == null ? LocalDate.MAX : row.heldOn();
    }

    /** The digest as a document. */
    public OfficialDocument document(Digest digest) {
        var names = indicators.all().stream().collect(Collectors.toMap(IndicatorLabel::id, Function.identity()));
        return document(
                digest.organisation().id(),
                LocalDate.now(clock),
                "BẢN TIN",
                "Báo chí với hoạt động hội " + DigestBody.period(digest.period()),
                new DigestBody(digest, names).blocks(),
                null);
    }

    /**
     * The clip book of a meeting: what was held, which newspapers told of it, and every article in full.
     *
     * @throws NotFound when there is no such meeting or the person may not see it
     */
    public OfficialDocument clipBook(MeetingId meeting) {
        var details = meetings.get(meeting);
        var body = new ClipBookBody(details, clips.of(meeting, access.scope(Permission.READ)));
        return document(
                requireNonNull(details.values().organiser()),
                LocalDate.now(clock),
                "TẬP TIN BÀI",
                "Báo chí viết về " + details.name().vi(),
                body.front(),
                new Annex("TOÀN VĂN CÁC BÀI BÁO", false, body.articles()));
    }

    private OfficialDocument document(
            OrganisationId issuer,
            LocalDate day,
            String type,
            String subject,
            List<Block> body,
            @Nullable Annex annex) {
        var head = letterheads.of(issuer, day).values();
        return new OfficialDocument(
                head.letterhead(),
                head.number(null),
                new PlaceAndDate(Objects.requireNonNullElse(head.place(), ""), day, false),
                false,
                type,
                subject,
                body,
                new Signature(List.of(), "NGƯỜI LẬP", access.actor().displayName()),
                List.of(),
                annex,
                List.of());
    }

    /** The name of a digest's file: {@code LH_ban-tin_2026-H1.pdf}. */
    public static String fileName(Digest digest, FileFormat format) {
        return "%s_ban-tin_%s.%s"
                .formatted(
                        FileNames.part(digest.organisation().code()),
                        digest.period().code(),
                        format.extension());
    }

    /** The name of a clip book's file: {@code LH_2026-07-08_tap-tin-bai.pdf}. */
    public String clipBookName(MeetingId meeting, FileFormat format) {
        MeetingDetails details = meetings.get(meeting);
        var organiser = details.organisation(requireNonNull(details.values().organiser()));
        var day = details.values().heldOn();
        return "%s_%s_tap-tin-bai.%s"
                .formatted(
                        organiser == null ? "" : FileNames.part(organiser.code()),
                        day == null ? LocalDate.now(clock) : day,
                        format.extension());
    }
}
