/**
 * What must hold in a coverage as a whole, a class for each rule. They see linked records and give
 * findings; {@link org.rostrum.coverage.rule.Rules} lists them.
 */
@NullMarked
package org.rostrum.coverage.rule;

import org.jspecify.annotations.NullMarked;
