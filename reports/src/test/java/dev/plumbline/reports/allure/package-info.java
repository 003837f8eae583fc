/** Tests of {@code dev.plumbline.reports.allure}. */
@NullMarked
package dev.plumbline.reports.allure;

import org.jspecify.annotations.NullMarked;
