package org.shuyue.sharing;

import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;

/** Somebody else has meanwhile taken the request further; what was wanted no longer fits its state. */
public class RequestMovedOn extends InputRefused {
    RequestMovedOn(CaseNumber number, RequestState state) {
        super("", "办件 " + number + " 现在的状态是“" + state.label() + "”，不能这样办理；请刷新页面查看最新情况");
    }
}
