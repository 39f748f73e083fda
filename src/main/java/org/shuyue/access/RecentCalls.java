package org.shuyue.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The calls of a grant that count against its rate. */
record RecentCalls(long calls, @Nullable Instant oldest) {}
