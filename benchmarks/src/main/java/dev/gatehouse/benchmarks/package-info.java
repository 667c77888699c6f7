/** Measurements as commands: {@code gatehouse bench NAME}. Not shipped with the distribution. */
package dev.gatehouse.benchmarks;
