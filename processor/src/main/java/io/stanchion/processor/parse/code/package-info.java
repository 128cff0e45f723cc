/** From the compiler's attributed trees to method bodies of the model. */
@NullMarked
package io.stanchion.processor.parse.code;

import org.jspecify.annotations.NullMarked;
