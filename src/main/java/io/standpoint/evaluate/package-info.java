/**
 * How good the reading is, measured against facts that careful readers wrote down.
 */
@NullMarked
package io.standpoint.evaluate;

import org.jspecify.annotations.NullMarked;
