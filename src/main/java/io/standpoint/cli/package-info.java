/**
 * The command line.
 */
@NullMarked
package io.standpoint.cli;

import org.jspecify.annotations.NullMarked;
