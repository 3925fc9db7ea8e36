package org.lienhiep.meeting.election;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lienhiep.meeting.election.RoundDraft.VoteDraft;

/**
 * Candidates, and perhaps their votes, as copied out of a document or a spreadsheet: a name a line, behind it the votes
 * for and against, after a tab, a semicolon or blanks. A number before the name is left out.
 *
 * @param candidates in the order of the lines
 * @param votes those of the lines that had any, by the places of the candidates
 */
public record PastedCandidates(List<CandidateDraft> candidates, List<VoteDraft> votes) {

    private static final Pattern LINE =
            Pattern.compile("\\s*(?:\\d+\\s*[.)\\t;]\\s*)?(\\D+?)[\\s;,:]*(?:(\\d{1,6})(?:[\\s;,]+(\\d{1,6}))?)?\\s*");

    public PastedCandidates {
        candidates = List.copyOf(candidates);
        votes = List.copyOf(votes);
    }

    /** Reads the lines; blank ones, and those without a name, are left out. */
    public static PastedCandidates read(String text) {
        var candidates = new ArrayList<CandidateDraft>();
        var votes = new ArrayList<VoteDraft>();
        for (var line : text.lines().toList()) {
            var parts = LINE.matcher(line);
            if (parts.matches() && !parts.group(1).isBlank()) {
                if (parts.group(2) != null) {
                    var no = parts.group(3) == null ? null : Integer.valueOf(parts.group(3));
                    votes.add(new VoteDraft(candidates.size(), Integer.valueOf(parts.group(2)), no));
                }
                candidates.add(CandidateDraft.of(parts.group(1).strip()));
            }
        }
        return new PastedCandidates(candidates, votes);
    }
}
