package org.shuyue.transfer.process;

import static org.shuyue.workflow.ProcessVariable.id;
import static org.shuyue.workflow.ProcessVariable.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shuyue.shared.AgencyId;
import org.shuyue.transfer.Choice;
import org.shuyue.workflow.ProcessContract;
import org.shuyue.workflow.ProcessVariable;
import org.shuyue.workflow.Submission;

/** What the diagrams of transfers have in common: what is chosen for delivery, and what came of it. */
abstract class TransferProcess implements ProcessContract {
    public static final ProcessVariable<AgencyId> PROVIDER_AGENCY = id("providerAgency", AgencyId::new);
    public static final ProcessVariable<String> DELIVERY_TITLE = text("deliveryTitle");
    public static final ProcessVariable<String> APPROVED_ITEMS = text("approvedItems");
    public static final ProcessVariable<String> DELIVERY_FIELDS = text("deliveryFields");
    public static final ProcessVariable<String> ALIKE_FIELDS = text("alikeFields");
    public static final ProcessVariable<String> COUNT_FIELDS = text("countFields");
    public static final ProcessVariable<String> ROW_CHOICE = text("rowChoice");
    public static final ProcessVariable<String> FILE_FORMAT = text("fileFormat");
    public static final ProcessVariable<String> SOURCE_FILE = text("sourceFile");
    public static final ProcessVariable<String> DELIVERY_OUTCOME = text("deliveryOutcome");

    private static final Set<ProcessVariable<?>> COMMON = Set.of(
            PROVIDER_AGENCY,
            DELIVERY_TITLE,
            APPROVED_ITEMS,
            DELIVERY_FIELDS,
            ALIKE_FIELDS,
            COUNT_FIELDS,
            ROW_CHOICE,
            FILE_FORMAT,
            SOURCE_FILE,
            DELIVERY_OUTCOME);

    /** The variables of one diagram beside the common ones. */
    abstract List<ProcessVariable<?>> own();

    @Override
    public final Set<ProcessVariable<?>> variables() {
        Set<ProcessVariable<?>> all = new HashSet<>(COMMON);
        all.addAll(own());
        return Set.copyOf(all);
    }

    /** The choice as a form brings it. */
    static Choice.Typed typed(Submission submission) {
        return new Choice.Typed(
                submission.text(DELIVERY_FIELDS),
                submission.text(ALIKE_FIELDS),
                submission.text(COUNT_FIELDS),
                submission.text(ROW_CHOICE),
                submission.text(FILE_FORMAT),
                submission.text(SOURCE_FILE));
    }
}
