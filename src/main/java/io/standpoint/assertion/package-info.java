/**
 * What was read, one record a kind of fact: the contract between reading ({@code extract}) and writing
 * ({@code graph}), which never see each other.
 */
@NullMarked
package io.standpoint.assertion;

import org.jspecify.annotations.NullMarked;
