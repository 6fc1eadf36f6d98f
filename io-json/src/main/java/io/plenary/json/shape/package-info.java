/**
 * How the things of a document stand in it, read and written by one description, with all that is wrong
 * noted at its place; for this module only.
 */
@NullMarked
package io.plenary.json.shape;

import org.jspecify.annotations.NullMarked;
