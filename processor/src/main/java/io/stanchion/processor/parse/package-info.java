/** From the compiler's elements and trees to the model. */
@NullMarked
package io.stanchion.processor.parse;

import org.jspecify.annotations.NullMarked;
