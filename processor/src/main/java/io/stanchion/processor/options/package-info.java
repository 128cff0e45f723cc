/** The processor's options, parsed once and typed. */
@NullMarked
package io.stanchion.processor.options;

import org.jspecify.annotations.NullMarked;
