package org.rostrum.theme;

/**
 * Where an item stands in its list. A template sees these names inside of any list: {@code
 * {{name}}{{^last}}, {{/last}}}.
 *
 * @param index counted from 1
 */
record Position(int index, boolean first, boolean last) {}
