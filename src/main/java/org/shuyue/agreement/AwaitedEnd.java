package org.shuyue.agreement;

/** What has been decided about an agreement that its own case has still to carry out. */
record AwaitedEnd(AgreementEnd awaitedEnd, String awaitedReason) {}
