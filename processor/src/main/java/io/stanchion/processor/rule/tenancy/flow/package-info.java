/**
 * What code does with a tenant's organization: an interpreter of bodies whose values remember where
 * an organization came from.
 *
 * <p>A method is run as if somebody called it: for one organization, or for all of them. Where that
 * decides a condition, only one branch is run. Every call is shown to the rules with the values
 * that it gets, and what a method does is written down without places, so that two runs can be
 * compared.
 */
@NullMarked
package io.stanchion.processor.rule.tenancy.flow;

import org.jspecify.annotations.NullMarked;
