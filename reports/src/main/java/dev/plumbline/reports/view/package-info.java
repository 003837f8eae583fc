/**
 * What more than one renderer says: claims, requirements with their standing, findings by clause, and what was not
 * judged. Start at {@link dev.plumbline.reports.view.RunView}. How it looks does not belong here.
 */
@NullMarked
package dev.plumbline.reports.view;

import org.jspecify.annotations.NullMarked;
