/**
 * From documents to sentences, tokens, dependencies, mentions and coreference chains, for English and Chinese.
 */
@NullMarked
package io.standpoint.language;

import org.jspecify.annotations.NullMarked;
