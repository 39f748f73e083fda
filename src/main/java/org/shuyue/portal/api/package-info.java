/** The REST API: the same rooms as the pages, for programs; errors are problem+json in Chinese. */
@NullMarked
package org.shuyue.portal.api;

import org.jspecify.annotations.NullMarked;
