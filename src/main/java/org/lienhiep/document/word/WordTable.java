package org.lienhiep.document.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Makes tables of a fixed width, so that every word processor lays them out alike. */
final class WordTable {

    /** Millimetre and a bit. */
    private static final int PADDING = 70;

    private WordTable() {}

    /** A table without lines, for laying out. */
    static XWPFTable layout(XWPFDocument word, int rows, List<Integer> widths) {
        var table = table(word, rows, widths);
        table.removeBorders();
        padding(table, 0);
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        return table;
    }

    /** A table with lines between all cells. */
    static XWPFTable ruled(XWPFDocument word, int rows, List<Integer> widths) {
        var table = table(word, rows, widths);
        table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, "auto");
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, "auto");
        table.setLeftBorder(XWPFBorderType.SINGLE, 4, 0, "auto");
        table.setRightBorder(XWPFBorderType.SINGLE, 4, 0, "auto");
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, "auto");
        table.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, "auto");
        padding(table, PADDING);
        return table;
    }

    /** At left and right; said also where it is none, as word processors would take their own. */
    private static void padding(XWPFTable table, int width) {
        var margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        for (var margin : List.of(margins.addNewLeft(), margins.addNewRight())) {
            margin.setType(STTblWidth.DXA);
            margin.setW(BigInteger.valueOf(width));
        }
    }

    private static XWPFTable table(XWPFDocument word, int rows, List<Integer> widths) {
        var table = word.createTable(rows, widths.size());
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        for (var row : table.getRows()) {
            for (int i = 0; i < widths.size(); i++) {
                row.getCell(i).setWidth(Integer.toString(widths.get(i)));
            }
        }
        return table;
    }
}
