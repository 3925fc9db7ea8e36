package org.lienhiep.news.capture;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element holds, how much of it in links: counted once, in one walk through the page. */
final class TextLengths {

    private static final int[] NONE = new int[2];

    private final IdentityHashMap<Node, int[]> counted = new IdentityHashMap<>();

    TextLengths(Element root) {
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    counted.put(node, new int[] {text.getWholeText().strip().length(), 0});
                }
            }

            @Override
            public void tail(Node node, int depth) {
                var own = counted.getOrDefault(node, NONE);
                int links = node.normalName().equals("a") ? own[0] : own[1];
                var parent = node.parent();
                if (own[0] > 0 && parent != null && !node.equals(root)) {
                    var sum = counted.computeIfAbsent(parent, _ -> new int[2]);
                    sum[0] += own[0];
                    sum[1] += links;
                }
            }
        });
    }

    int text(Element element) {
        return counted.getOrDefault(element, NONE)[0];
    }

    int inLinks(Element element) {
        return counted.getOrDefault(element, NONE)[1];
    }
}
