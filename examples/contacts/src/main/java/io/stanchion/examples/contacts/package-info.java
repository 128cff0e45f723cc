/**
 * The application: what it needs, what it starts, and which routes it offers. Each package below is
 * one business domain, except {@code access} and {@code calendar}.
 */
package io.stanchion.examples.contacts;
