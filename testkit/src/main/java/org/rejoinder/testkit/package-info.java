/** What tests are built with: articles from mark-up, and the contract that every annotator keeps. */
@NullMarked
package org.rejoinder.testkit;

import org.jspecify.annotations.NullMarked;
