package io.standpoint.text;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown as CommonMark 0.31 defines it. Links are reduced to their text, images and raw HTML are left out, marks of
 * headings, quotations, lists and emphasis are gone. Each block ends in an empty line.
 */
record Markdown() implements Format {

    /** A heading, a link with an address, or an address in angle brackets: marks that plain news text does not have. */
    private static final Pattern MARKS = Pattern.compile(
            "^#{1,6}[ \\t]+\\S|\\[[^\\]\\n]{1,2000}\\]\\(<?(?:https?:|mailto:|/|#)[^)\\s]*|^> .*<https?://",
            Pattern.MULTILINE);

    static boolean recognises(String source) {
        return MARKS.matcher(source).find();
    }

    @Override
    public Draft read(String source) {
        Parser parser = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
        Writer writer = new Writer(source);
        parser.parse(source).accept(writer);
        return new Draft(
                writer.text.toString(),
                writer.text.offsets(),
                writer.headings,
                Optional.ofNullable(writer.addresses.isEmpty() ? null : writer.addresses.get(0)));
    }

    private static final class Writer extends AbstractVisitor {

        private final String source;
        private final TextBuilder text;
        private final List<Span> headings = new ArrayList<>();
        private final List<URI> addresses = new ArrayList<>();

        Writer(String source) {
            this.source = source;
            this.text = new TextBuilder(source);
        }

        @Override
        public void visit(Heading heading) {
            headings.add(stretch(heading));
            block(heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            block(paragraph);
        }

        private void block(Block block) {
            visitChildren(block);
            int end = stretch(block).end();
            text.replace("\n\n", end, end);
        }

        @Override
        public void visit(Text node) {
            String literal = node.getLiteral();
            Span span = stretch(node);
            int at = span.begin();
            int done = 0;
            while (done < literal.length() && at < span.end()) {
                int length = markup(at, span.end(), literal.charAt(done));
                if (length == 1) {
                    text.copyNormalised(at, at + 1);
                } else {
                    text.replace(literal.substring(done, done + 1), at, at + length);
                }
                at += length;
                done++;
            }
            text.replace(literal.substring(done), at, span.end());
        }

        /** How many characters of the source stand for one of the text: an escape, an entity, or the character. */
        private int markup(int at, int end, char c) {
            if (source.charAt(at) == c) {
                return 1;
            }
            int semicolon = source.charAt(at) == '&' ? source.indexOf(';', at) : -1;
            return semicolon > 0 && semicolon < end ? semicolon + 1 - at : Math.min(2, end - at);
        }

        @Override
        public void visit(Code code) {
            Span span = stretch(code);
            int begin = source.indexOf(code.getLiteral(), span.begin());
            if (begin >= 0 && begin + code.getLiteral().length() <= span.end()) {
                text.copyNormalised(begin, begin + code.getLiteral().length());
            } else {
                text.replace(code.getLiteral(), span.begin(), span.end());
            }
        }

        @Override
        public void visit(Link link) {
            if (link.getParent() != null
                    && link.getParent().getParent() instanceof org.commonmark.node.BlockQuote
                    && link.getDestination().startsWith("http")) {
                Addresses.parse(link.getDestination()).ifPresent(addresses::add);
            }
            visitChildren(link);
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            lineBreak(lineBreak);
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            lineBreak(lineBreak);
        }

        /** The parser gives line breaks no source span of their own. */
        private void lineBreak(Node node) {
            Node next = node.getNext();
            Node previous = node.getPrevious();
            int at = next != null && !next.getSourceSpans().isEmpty()
                    ? stretch(next).begin()
                    : previous == null ? 0 : stretch(previous).end();
            text.replace("\n", at, at);
        }

        @Override
        public void visit(Image image) {
            // a picture's description is not the article's text
        }

        @Override
        public void visit(HtmlInline html) {
            // markup
        }

        @Override
        public void visit(HtmlBlock html) {
            // markup
        }

        @Override
        public void visit(FencedCodeBlock code) {
            // not prose
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            for (SourceSpan line : code.getSourceSpans()) {
                int begin = line.getInputIndex();
                text.copyNormalised(begin, begin + line.getLength());
                text.replace("\n", begin + line.getLength(), begin + line.getLength());
            }
            int end = stretch(code).end();
            text.replace("\n", end, end);
        }

        private static Span stretch(Node node) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (spans.isEmpty()) {
                throw new IllegalStateException("The Markdown parser gave no source span for " + node);
            }
            SourceSpan last = spans.get(spans.size() - 1);
            return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
        }
    }
}
