/**
 * From files to documents: formats, zones, repair of damaged text, metadata and language. Whatever is done to the
 * text, every character leads back to the characters that were given.
 */
@NullMarked
package io.standpoint.text;

import org.jspecify.annotations.NullMarked;
