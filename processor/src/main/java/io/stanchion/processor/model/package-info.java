/** Immutable facts about the code that is compiled. Nothing here knows a compiler. */
@NullMarked
package io.stanchion.processor.model;

import org.jspecify.annotations.NullMarked;
