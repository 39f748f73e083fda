// The tab 类似案例 of a task: what was decided before on the same resource, or by the same provider in the same procedure.
import { caseLink, drawCase, element, json, minute, portal } from './case-of-task.js';

function said(label, text) {
  return text ? [element('dt', {}, label), element('dd', {}, text)] : [];
}

function precedent(found) {
  const when = found.decidedAt ? minute(found.decidedAt) : '';
  return element(
    'article',
    { className: 'shuyue-precedent' },
    element('h4', {}, caseLink(found.caseNumber), ` ${found.title}`),
    element(
      'p',
      {},
      element('strong', {}, found.conclusion),
      ` · ${found.sameResource ? '同一资源' : '同一提供部门的同类业务'} · ${[when, found.decidedBy].filter(Boolean).join('，')}`
    ),
    element('dl', { className: 'shuyue-facts' }, ...said('理由和条件', found.reasons), ...said('依据', found.basis))
  );
}

async function precedents(number) {
  const found = await json(`${portal}/api/cases/${encodeURIComponent(number)}/precedents`);
  if (!found.length) return [element('p', { className: 'text-muted' }, '没有您可以查看的类似案例。')];
  return [element('p', { className: 'text-muted' }, '按决定的时间，新的在前；只列出您可以查看的办件。'), ...found.map(precedent)];
}

export default {
  id: 'shuyue-precedents',
  pluginPoint: 'tasklist.task.detail',
  priority: 880,
  properties: { label: '类似案例' },
  render: (node, context) => drawCase(node, context, precedents)
};
