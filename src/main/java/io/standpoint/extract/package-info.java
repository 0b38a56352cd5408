/**
 * From a linked document to assertions: one class a kind of fact, and the lexicons they share.
 */
@NullMarked
package io.standpoint.extract;

import org.jspecify.annotations.NullMarked;
