/** The rules of the section "Tenants": one class each. */
@NullMarked
package io.stanchion.processor.rule.tenancy;

import org.jspecify.annotations.NullMarked;
