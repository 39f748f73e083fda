package org.shuyue.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was decided in a case, for those who decide one alike.
 *
 * @param by who decided, as people see it; empty when that is not kept
 * @param reasons why, or under which conditions; empty where nothing was said
 * @param basis the law that it rests on; empty where nothing was said
 */
public record CaseDecision(String conclusion, @Nullable Instant at, String by, String reasons, String basis) {}
