package org.lienhiep.document.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.lienhiep.document.Block;

/** Writes a list with its lists as Word keeps them, so that an office that adds a point gets its number. */
final class WordList {

    /** As in numbering.xml, with as many levels as are written here. */
    private static final BigInteger NUMBERS = BigInteger.ONE;

    private static final BigInteger DASHES = BigInteger.TWO;
    /** The one before is that of points with a dash. */
    private static final BigInteger FIRST = BigInteger.TWO;

    private static final int DEEPEST = 2;

    private final XWPFDocument word;

    WordList(XWPFDocument word) {
        this.word = word;
    }

    void write(Block.Points list) {
        write(list, 0);
    }

    private void write(Block.Points list, int level) {
        var counted = counted(list.numbered() ? NUMBERS : DASHES, level);
        for (var point : list.points()) {
            var paragraph = WordText.add(word, "ListPoint", "");
            paragraph.setNumID(counted);
            paragraph.setNumILvl(BigInteger.valueOf(level));
            WordText.fill(paragraph, point.runs());
            point.lists().forEach(inner -> write(inner, Math.min(level + 1, DEEPEST)));
        }
    }

    /** Every list counts from 1. */
    private BigInteger counted(BigInteger form, int level) {
        var numbering = word.getNumbering();
        var id = FIRST;
        while (numbering.numExist(id)) {
            id = id.add(BigInteger.ONE);
        }
        numbering.addNum(form, id);
        var from = numbering.getNum(id).getCTNum().addNewLvlOverride();
        from.setIlvl(BigInteger.valueOf(level));
        from.addNewStartOverride().setVal(BigInteger.ONE);
        return id;
    }
}
