/**
 * The report in the formats of Allure. Start at {@link dev.plumbline.reports.allure.AllureResults}. It is one more
 * view for those who have Allure already; nothing is said only here.
 */
@NullMarked
package dev.plumbline.reports.allure;

import org.jspecify.annotations.NullMarked;
