/**
 * What names mean in Wikipedia: an index from surface forms, in any script, to the title of the English article that they
 * most often lead to. It is built once from the dictionary that comes with CoreNLP's knowledge-base population models
 * (V. Spitkovsky and A. Chang, "A Cross-Lingual Dictionary for English Wikipedia Concepts", LREC 2012) and kept on disk.
 */
@NullMarked
package io.standpoint.entity.title;

import org.jspecify.annotations.NullMarked;
