/** Method bodies as immutable trees of resolved symbols, read once from the compiler. */
@NullMarked
package io.stanchion.processor.model.code;

import org.jspecify.annotations.NullMarked;
