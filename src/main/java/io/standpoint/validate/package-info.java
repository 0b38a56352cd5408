/**
 * Whether a stored graph keeps the promises of its shapes.
 */
@NullMarked
package io.standpoint.validate;

import org.jspecify.annotations.NullMarked;
