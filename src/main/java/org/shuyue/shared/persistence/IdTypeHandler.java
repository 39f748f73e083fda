package org.shuyue.shared.persistence;

import java.lang.reflect.Constructor;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ArrivalId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.DeliveryNumber;
import org.shuyue.shared.GrantId;
import org.shuyue.shared.Id;
import org.shuyue.shared.PaperNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/** An id is its text in the database. */
@MappedTypes({
    AgencyId.class,
    ArrivalId.class,
    CaseNumber.class,
    DeliveryNumber.class,
    GrantId.class,
    PaperNumber.class,
    PersonId.class,
    ResourceId.class
})
public class IdTypeHandler<T extends Id> extends BaseTypeHandler<T> {
    private final Constructor<T> constructor;

    public IdTypeHandler(Class<T> type) {
        try {
            constructor = type.getDeclaredConstructor(String.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " has no constructor that takes its text", e);
        }
    }

    @Override
    public void setNonNullParameter(PreparedStatement statement, int i, T id, @Nullable JdbcType jdbcType)
            throws SQLException {
        statement.setString(i, id.value());
    }

    @Override
    public @Nullable T getNullableResult(ResultSet row, String column) throws SQLException {
        return id(row.getString(column));
    }

    @Override
    public @Nullable T getNullableResult(ResultSet row, int column) throws SQLException {
        return id(row.getString(column));
    }

    @Override
    public @Nullable T getNullableResult(CallableStatement call, int column) throws SQLException {
        return id(call.getString(column));
    }

    private @Nullable T id(@Nullable String text) {
        try {
            return text == null ? null : constructor.newInstance(text);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The database holds an unusable id: " + text, e);
        }
    }
}
