/**
 * The annotation processors that javac starts: wiring only, each stage has a package of its own.
 */
@NullMarked
package io.stanchion.processor;

import org.jspecify.annotations.NullMarked;
