/** From violations to what a person reads. The only place that prints. */
@NullMarked
package io.stanchion.processor.report;

import org.jspecify.annotations.NullMarked;
