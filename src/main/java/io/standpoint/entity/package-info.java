/**
 * What mentions stand for: the catalogue of known things, offices and topics, and the linking of a document's
 * mentions to entities with stable identifiers.
 */
@NullMarked
package io.standpoint.entity;

import org.jspecify.annotations.NullMarked;
