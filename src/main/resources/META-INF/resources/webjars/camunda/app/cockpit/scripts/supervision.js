// On the dashboard: how the deadlines of all procedures stand; every figure leads to its deadlines in the portal.
import { draw, element, json, portal } from '../../../lib/shuyue/elements.js';

const KINDS = [
  ['running', 'OPEN', '进行中的期限'],
  ['overdue', 'OVERDUE', '已超期未办结'],
  ['today', 'TODAY', '今天到期'],
  ['soon', 'SOON', '三个工作日内到期'],
  ['paused', 'PAUSED', '暂停计算']
];

function address(kind, { processId, agency } = {}) {
  const query = new URLSearchParams({ kind });
  if (processId) query.set('process', processId);
  if (agency) query.set('agency', agency);
  return `${portal}/supervision/deadlines?${query}`;
}

function figures(total) {
  const tile = ([name, kind, label]) =>
    element(
      'a',
      { href: address(kind), className: `shuyue-figure${name === 'overdue' && total[name] ? ' shuyue-warn' : ''}` },
      element('strong', {}, String(total[name])),
      label
    );
  return element('div', { className: 'shuyue-figures' }, ...KINDS.map(tile));
}

function counts(cell) {
  if (!cell) return element('td', { className: 'text-muted' }, '—');
  const { counts: of } = cell;
  const parts = [element('a', { href: address('OPEN', cell) }, String(of.running))];
  const more = (number, kind, label) =>
    number && parts.push(element('br'), element('a', { href: address(kind, cell) }, `${label} ${number}`));
  more(of.overdue, 'OVERDUE', '超期');
  more(of.today, 'TODAY', '今天');
  more(of.soon, 'SOON', '将到期');
  const heat = of.overdue ? 'hot' : of.today + of.soon ? 'warm' : 'calm';
  return element('td', { className: `shuyue-${heat}` }, ...parts);
}

function heatMap({ cells, procedures }) {
  if (!cells.length) return element('p', { className: 'text-muted' }, '没有进行中的期限。');
  const processes = [...new Set(cells.map(cell => cell.processId))].sort();
  const agencies = [...new Map(cells.map(cell => [cell.agency, cell.agencyName || '未指定部门']))];
  const head = [
    element('th', { scope: 'col' }, '责任部门'),
    ...processes.map(process => element('th', { scope: 'col' }, procedures[process] || process))
  ];
  const row = ([agency, name]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      ...processes.map(process => counts(cells.find(cell => cell.agency === agency && cell.processId === process)))
    );
  return element(
    'div',
    { className: 'shuyue-scroll' },
    element(
      'table',
      { className: 'table' },
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...agencies.map(row))
    )
  );
}

export default {
  id: 'shuyue-supervision',
  pluginPoint: 'cockpit.dashboard',
  priority: 1000,
  properties: { label: '期限监督' },
  render: node =>
    draw(node, async () => {
      const answer = await fetch(`${portal}/api/supervision`, { credentials: 'same-origin' });
      if (answer.status === 404) return [element('p', { className: 'text-muted' }, '您的岗位不监督期限。')];
      if (!answer.ok) throw new Error(`supervision: ${answer.status}`);
      const overview = await answer.json();
      return [
        element(
          'section',
          { className: 'shuyue-supervision' },
          figures(overview.total),
          heatMap(overview),
          element('p', {}, element('a', { href: `${portal}/supervision` }, '超期率、办理用时和趋势'))
        )
      ];
    })
};
