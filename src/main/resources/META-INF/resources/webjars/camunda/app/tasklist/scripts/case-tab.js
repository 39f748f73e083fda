// The tab 办件 of a task: its case with deadlines, what was applied for, its papers and attachments, and what happened.
import { caseLink, drawCase, element, json, minute, portal, table, timeLeft } from './case-of-task.js';

const HEADINGS = { className: 'shuyue-heading' };

function part(heading, empty, ...content) {
  const shown = content.length ? content : [element('p', { className: 'text-muted' }, empty)];
  return element('section', {}, element('h5', HEADINGS, heading), ...shown);
}

function deadlines(found) {
  if (!found.length) return part('期限', '该办件没有计算期限。');
  const rows = found.map(deadline => [
    deadline.citation || deadline.ruleId,
    deadline.due.replace('T', ' ') + (deadline.provisional ? '（暂定）' : ''),
    timeLeft(deadline)
  ]);
  return part('期限', '', table(['期限依据', '到期日', '剩余时间'], rows));
}

function sheet({ heading, lines }) {
  const facts = lines.flatMap(({ label, text }) => [element('dt', {}, label), element('dd', {}, text)]);
  return part(heading, '', element('dl', { className: 'shuyue-facts' }, ...facts));
}

function download(url, text) {
  return element('a', { href: url, download: '' }, text);
}

function papers(base, found) {
  if (!found.length) return part('正式文件', '还没有正式文件。');
  const rows = found.map(paper => [
    download(`${base}/papers/${encodeURIComponent(paper.number)}`, paper.title),
    paper.number,
    `${paper.madeBy}，${minute(paper.madeAt)}`
  ]);
  return part('正式文件', '', table(['文件', '编号', '生成'], rows));
}

function attachments(base, found) {
  const kept = found.filter(file => !file.removed);
  if (!kept.length) return part('材料附件', '没有材料附件。');
  const rows = kept.map(file => [
    download(`${base}/attachments/${file.id}`, file.fileName),
    file.note,
    `${file.addedBy}，${minute(file.addedAt)}`
  ]);
  return part('材料附件', '', table(['材料', '说明', '添加'], rows));
}

function timeline(steps) {
  if (!steps.length) return part('办理过程', '还没有记录。');
  const lines = steps.map(step =>
    element('li', {}, element('time', { dateTime: step.at }, minute(step.at)), ` ${step.actor}：${step.sentence}`)
  );
  return part('办理过程', '', element('ol', { className: 'shuyue-timeline' }, ...lines));
}

async function caseView(number) {
  const base = `${portal}/api/cases/${encodeURIComponent(number)}`;
  const [found, issued, files] = await Promise.all([json(base), json(`${base}/papers`), json(`${base}/attachments`)]);
  return [
    element('h4', {}, found.title || ''),
    element('p', {}, '办件编号：', caseLink(number), `，申请人：${found.applicantName}，状态：${found.state}`),
    deadlines(found.deadlines),
    ...found.sheets.map(sheet),
    papers(base, issued),
    attachments(base, files),
    timeline(found.history)
  ];
}

export default {
  id: 'shuyue-case',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: '办件' },
  render: (node, context) => drawCase(node, context, caseView)
};
