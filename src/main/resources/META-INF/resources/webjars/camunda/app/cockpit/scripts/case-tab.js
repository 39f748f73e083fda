// The tab 办件 of an instance: its case, its clocks, and what happened in it, which the community edition does not show.
import { caseLink, draw, element, json, minute, portal, table, timeLeft } from '../../../lib/shuyue/elements.js';

function deadlines(found) {
  if (!found.length) return element('p', { className: 'text-muted' }, '该办件没有计算期限。');
  return table(
    ['条款', '期限依据', '到期日', '剩余时间'],
    found.map(deadline => [
      deadline.clause,
      deadline.citation,
      deadline.due.replace('T', ' ') + (deadline.provisional ? '（暂定）' : ''),
      timeLeft(deadline)
    ])
  );
}

async function caseOf(instance, engineApi) {
  const { businessKey } = await json(`${engineApi}/process-instance/${encodeURIComponent(instance)}`);
  if (!businessKey) return [element('p', { className: 'text-muted' }, '该实例不属于办件。')];
  const found = await json(`${portal}/api/cases/${encodeURIComponent(businessKey)}`);
  return [
    element('h4', {}, found.title),
    element('p', {}, '办件：', caseLink(found.caseNumber), `，申请人：${found.applicantName}，状态：${found.state}`),
    element('h5', {}, '期限'),
    deadlines(found.deadlines),
    element('h5', {}, '办理过程'),
    table(
      ['时间', '人员', '内容'],
      found.history.map(step => [minute(step.at), step.actor, step.sentence])
    )
  ];
}

export default {
  id: 'shuyue-case',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 1000,
  properties: { label: '办件' },
  render: (node, { processInstanceId, api }) => draw(node, () => caseOf(processInstanceId, api.engineApi))
};
