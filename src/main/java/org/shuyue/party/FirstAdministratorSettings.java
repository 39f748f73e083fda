package org.shuyue.party;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who administers a fresh installation; read only while the database knows nobody.
 *
 * @param login log-in name
 * @param name as shown to people
 * @param password of the first log-in
 * @param agency name of the agency made for that person
 * @param agencyCode its code
 * @param region city or county that it works for
 */
@ConfigurationProperties(prefix = "shuyue.first-administrator", ignoreUnknownFields = false)
record FirstAdministratorSettings(
        @Nullable String login,
        @DefaultValue("系统管理员") String name,
        @Nullable String password,
        @DefaultValue("系统管理单位") String agency,
        @DefaultValue("SYSTEM") String agencyCode,
        @DefaultValue("本市") String region) {

    @Override
    public String toString() {
        return "FirstAdministratorSettings[" + login + ", " + name + ", " + agency + "]";
    }
}
