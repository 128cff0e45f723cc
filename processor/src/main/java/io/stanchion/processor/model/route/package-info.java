/** The HTTP routes that follow from a component's declaration. */
@NullMarked
package io.stanchion.processor.model.route;

import org.jspecify.annotations.NullMarked;
