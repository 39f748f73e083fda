// The tab 案件 of a task: which case it belongs to, and how much time its deadlines leave.
import { caseLink, drawCase, element, json, portal, timeLeft } from './case-of-task.js';

function deadlineRow(deadline) {
  const date = deadline.due.replace('T', ' ') + (deadline.provisional ? '（暂定）' : '');
  return element(
    'tr',
    {},
    element('td', {}, deadline.citation || deadline.ruleId),
    element('td', {}, date),
    element('td', {}, timeLeft(deadline))
  );
}

function deadlineTable(deadlines) {
  if (!deadlines.length) return element('p', { className: 'text-muted' }, '该案件没有正在计算的期限。');
  const heads = ['期限依据', '到期日', '剩余时间'].map(text => element('th', { scope: 'col' }, text));
  return element(
    'table',
    { className: 'table' },
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...deadlines.map(deadlineRow))
  );
}

function caseView(found) {
  return [
    element('h4', {}, found.title || ''),
    element('p', {}, '办件编号：', caseLink(found.caseNumber)),
    element('p', {}, `状态：${found.state || ''}`),
    deadlineTable(found.deadlines || [])
  ];
}

export default {
  id: 'shuyue-case',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: '案件' },
  render: (node, context) =>
    drawCase(node, context, async number => caseView(await json(`${portal}/api/cases/${encodeURIComponent(number)}`)))
};
