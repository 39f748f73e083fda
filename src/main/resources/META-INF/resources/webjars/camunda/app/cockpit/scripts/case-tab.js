// The tab 办件 of an instance: its case, its clocks, its papers, and what happened in it, which the community edition does not show.
import { caseLink, draw, element, engineMinute, json, minute, portal, table, timeLeft } from '../../../lib/shuyue/elements.js';

const PAPER_STATES = { CURRENT: '有效', SUPERSEDED: '已被替代', TERMINATED: '已终止' };
const REASONS = { completed: '已办结', deleted: '已取消' };

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

function late(found) {
  if (!found.length) return element('p', { className: 'text-muted' }, '没有超期。');
  return table(
    ['条款', '期限依据', '到期日', '原因', '责任人', '补救措施'],
    found.map(one => [
      one.clause,
      one.citation,
      one.due.replace('T', ' '),
      one.reason || element('span', { className: 'text-muted' }, '责任部门尚未说明'),
      one.responsible || '',
      one.remedy || ''
    ])
  );
}

function documents(number, papers, files) {
  const of = `${portal}/cases/${encodeURIComponent(number)}`;
  const rows = [
    ...papers.map(paper => [
      '正式文件',
      element('a', { href: `${of}/papers/${encodeURIComponent(paper.number)}.pdf` }, paper.title),
      `${paper.number}，${PAPER_STATES[paper.state] || paper.state}`,
      minute(paper.madeAt)
    ]),
    ...files.map(file => [
      '材料附件',
      file.removed ? file.fileName : element('a', { href: `${of}/attachments/${file.id}` }, file.fileName),
      file.removed ? `已作废：${file.removalReason || ''}` : file.note || '',
      minute(file.addedAt)
    ])
  ];
  if (!rows.length) return element('p', { className: 'text-muted' }, '没有文件和材料。');
  return table(['类别', '名称', '说明', '时间'], rows);
}

function length(millis) {
  if (millis === null) return '办理中';
  const hours = millis / 3600000;
  if (hours < 1) return '不到 1 小时';
  return hours < 48 ? `${Math.round(hours)} 小时` : `${Math.round(hours / 24)} 天`;
}

function taskHistory(tasks) {
  if (!tasks.length) return element('p', { className: 'text-muted' }, '没有人工环节。');
  return table(
    ['环节', '办理人', '开始', '结束', '用时', '结果'],
    tasks.map(task => [
      task.name,
      task.assignee || '未签收',
      engineMinute(task.startTime),
      task.endTime ? engineMinute(task.endTime) : '',
      length(task.duration),
      REASONS[task.deleteReason] || (task.deleteReason ? '已取消' : '')
    ])
  );
}

function shown(value) {
  if (value === null || value === undefined) return '（空）';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function variableHistory(changes) {
  if (!changes.length) return element('p', { className: 'text-muted' }, '没有变量。');
  return element(
    'details',
    {},
    element('summary', {}, `共 ${changes.length} 次赋值，点击展开`),
    table(
      ['时间', '变量', '值'],
      changes.map(change => [engineMinute(change.time), change.variableName, shown(change.value)])
    )
  );
}

async function caseOf(instance, engineApi) {
  const id = encodeURIComponent(instance);
  const { businessKey } = await json(`${engineApi}/process-instance/${id}`);
  if (!businessKey) return [element('p', { className: 'text-muted' }, '该实例不属于办件。')];
  const number = encodeURIComponent(businessKey);
  const [found, supervision, papers, files, tasks, changes] = await Promise.all([
    json(`${portal}/api/cases/${number}`),
    json(`${portal}/api/supervision/cases/${number}`).catch(() => null),
    json(`${portal}/api/cases/${number}/papers`),
    json(`${portal}/api/cases/${number}/attachments`),
    json(`${engineApi}/history/task?processInstanceId=${id}&sortBy=startTime&sortOrder=asc&maxResults=200`),
    json(`${engineApi}/history/detail?processInstanceId=${id}&variableUpdates=true&deserializeValues=false&sortBy=time&sortOrder=asc&maxResults=500`)
  ]);
  return [
    element('h4', {}, found.title),
    element('p', {}, '办件：', caseLink(found.caseNumber), `，申请人：${found.applicantName}，状态：${found.state}`),
    element('h5', {}, '期限'),
    deadlines(found.deadlines),
    ...(supervision
      ? [
          element('h5', {}, '超期及说明'),
          late(supervision.late),
          ...(supervision.urgings.length
            ? [
                element('h5', {}, '督办'),
                table(
                  ['时间', '督办人', '意见'],
                  supervision.urgings.map(one => [minute(one.at), one.by, one.text])
                )
              ]
            : [])
        ]
      : []),
    element('h5', {}, '文件和材料'),
    documents(found.caseNumber, papers, files),
    element('h5', {}, '办理过程'),
    table(
      ['时间', '人员', '内容'],
      found.history.map(step => [minute(step.at), step.actor, step.sentence])
    ),
    element('h5', {}, '人工环节'),
    taskHistory(tasks),
    element('h5', {}, '变量变化'),
    variableHistory(changes)
  ];
}

export default {
  id: 'shuyue-case',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 1000,
  properties: { label: '办件' },
  render: (node, { processInstanceId, api }) => draw(node, () => caseOf(processInstanceId, api.engineApi))
};
