/** From the model to generated source: providers and routers, one class for each target. */
@NullMarked
package io.stanchion.processor.generate;

import org.jspecify.annotations.NullMarked;
