// The tab 期限说明 of a task: how the date of each deadline of its case came about, day by day.
import { caseLink, drawCase, element, json, minute, portal, timeLeft } from './case-of-task.js';

const WEEK = '日一二三四五六';

const SIGNS = {
  start: '起',
  received: '收',
  counted: '计',
  'make-up': '班',
  weekend: '休',
  holiday: '假',
  paused: '停',
  kept: '诺',
  moved: '移',
  passed: '空'
};

function dayOfWeek(date) {
  const [year, month, day] = date.split('-').map(Number);
  return `${date} 星期${WEEK[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]}`;
}

function fact(label, ...values) {
  return [element('dt', {}, label), element('dd', {}, ...values)];
}

function note(text) {
  return element('p', { className: 'shuyue-note' }, text);
}

function notes(deadline) {
  const paused = deadline.events.filter(event => event.kind === 'PAUSED').pop();
  return [
    deadline.provisional && '暂定：期限内有年度放假通知尚未发布，暂按周一至周五推算，通知发布后可能变化。',
    deadline.paused &&
      `暂停计算：${paused ? paused.cause : ''}，自 ${minute(deadline.pausedAt)} 起；恢复后到期日按停止的日数顺延。`,
    deadline.ruleNote && `${deadline.ruleNote}。`
  ]
    .filter(Boolean)
    .map(note);
}

function happened(events) {
  if (!events.length) return [];
  const lines = events.map(event =>
    element('li', {}, `${minute(event.at)} ${event.label}${event.cause ? `：${event.cause}` : ''}`)
  );
  return [element('h5', {}, '经过'), element('ul', {}, ...lines)];
}

function dayRow(day, last) {
  const end = last ? '（截止日）' : '';
  const provisional = day.provisional ? '（暂定）' : '';
  return element(
    'tr',
    { className: `shuyue-day-${day.kind}` },
    element('th', { scope: 'row' }, dayOfWeek(day.date)),
    element('td', {}, element('span', { className: 'shuyue-sign', ariaHidden: 'true' }, SIGNS[day.kind] || ''), day.number),
    element('td', {}, day.reason + provisional + end)
  );
}

function dayTable({ days, paused }) {
  const heads = ['日期', '计入', '说明'].map(text => element('th', { scope: 'col' }, text));
  return element(
    'table',
    { className: 'table table-condensed shuyue-days' },
    element('caption', {}, paused ? '逐日说明（按今天恢复推算）' : '逐日说明'),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...days.map((day, i) => dayRow(day, i === days.length - 1)))
  );
}

function explained(deadline) {
  const due = deadline.due.replace('T', ' ') + (deadline.provisional ? '（暂定）' : '');
  return element(
    'section',
    { className: 'shuyue-deadline' },
    element('h4', {}, `${deadline.clause} ${deadline.periodText}`),
    element(
      'dl',
      { className: 'dl-horizontal' },
      ...fact(deadline.paused ? '最早到期' : '到期日', element('strong', {}, due)),
      ...fact('剩余时间', timeLeft(deadline)),
      ...fact('起算', `${minute(deadline.startedAt)}，${deadline.trigger}`),
      ...fact('依据', deadline.citation),
      ...fact('工作日历', deadline.calendarVersion)
    ),
    ...notes(deadline),
    ...happened(deadline.events),
    dayTable(deadline)
  );
}

async function explanation(number) {
  const found = await json(`${portal}/api/cases/${encodeURIComponent(number)}/deadlines`);
  const running = deadline => (deadline.state === 'RUNNING' ? 0 : 1);
  const deadlines = found.slice().sort((a, b) => running(a) - running(b));
  const link = element('p', {}, '办件：', caseLink(number), '，', caseLink(number, '在门户中查看日历和全部经过'));
  if (!deadlines.length) return [link, element('p', { className: 'text-muted' }, '该案件没有计算期限。')];
  return [link, ...deadlines.map(explained)];
}

export default {
  id: 'shuyue-deadlines',
  pluginPoint: 'tasklist.task.detail',
  priority: 890,
  properties: { label: '期限说明' },
  render: (node, context) => drawCase(node, context, explanation)
};
