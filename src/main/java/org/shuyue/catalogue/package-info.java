/** The catalogue of public-data resources (公共数据资源目录), their data items and datasets. */
@ApplicationModule(allowedDependencies = {"shared", "party"})
@NullMarked
package org.shuyue.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
