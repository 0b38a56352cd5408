/** Tests of reading files into documents. */
@NullMarked
package io.standpoint.text;

import org.jspecify.annotations.NullMarked;
