package io.standpoint.graph;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Splits text of any language into words (UAX #29), in lower case and without accents. Chinese, Japanese and Korean, which
 * have no spaces to split at, give pairs of adjacent characters. No word is left out for being common and none is stemmed,
 * since a label may be of any language.
 */
final class WordAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(
                words, new CJKBigramFilter(new ASCIIFoldingFilter(new LowerCaseFilter(new CJKWidthFilter(words)))));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(new CJKWidthFilter(words)));
    }
}
