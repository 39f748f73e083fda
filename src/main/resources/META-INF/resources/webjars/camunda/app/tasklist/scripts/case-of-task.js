// What the scripts of Tasklist share beside the elements of a page: the case of a task.
import { draw, element, json } from '../../../lib/shuyue/elements.js';

export { caseLink, element, json, minute, portal, table, timeLeft } from '../../../lib/shuyue/elements.js';

export async function caseNumber(taskId, engineApi) {
  const task = encodeURIComponent(taskId);
  const variables = await json(`${engineApi}/task/${task}/form-variables?variableNames=caseNumber`);
  return variables.caseNumber ? variables.caseNumber.value : null;
}

/** Draws into the node what the function makes of the case; says so when the task has none or nothing can be had. */
export function drawCase(node, { taskId, api }, make) {
  return draw(node, async () => {
    const number = await caseNumber(taskId, api.engineApi);
    return number ? make(number) : [element('p', { className: 'text-muted' }, '该任务不属于案件。')];
  });
}
