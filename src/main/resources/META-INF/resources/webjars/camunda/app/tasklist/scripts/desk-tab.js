// The tab 办理操作 of a task: who does it, what was asked of whom, and the way to the page where all of it is done.
import { element, draw, json, minute, portal, table } from '../../../lib/shuyue/elements.js';

function state({ delegated, assigneeName, ownerName }) {
  if (delegated) return `${ownerName} 已委派 ${assigneeName} 拟办，提交后交回。`;
  return assigneeName ? `由 ${assigneeName} 办理。` : '等待本组人员领取。';
}

function answer({ conclusion, answer: said, state: now }) {
  return [conclusion && `（${conclusion}）`, said || now].filter(Boolean).join('');
}

function asked(found) {
  if (!found.length) return [];
  const rows = found.map(one => [one.kind, one.person, `${one.question}（${one.askedBy}，${minute(one.askedAt)}）`, answer(one)]);
  return [element('h5', { className: 'shuyue-heading' }, '征求意见与会签'), table(['事项', '人员', '问题', '答复'], rows)];
}

async function desk(taskId) {
  const found = await json(`${portal}/api/tasks/${encodeURIComponent(taskId)}`);
  const notes = [
    element('p', {}, state(found)),
    found.secondDemanded &&
      element('p', { className: 'shuyue-note' }, '本单位要求会签：须有第二人会签，且结论与提交的一致，办理才能生效。'),
    element(
      'p',
      {},
      element(
        'a',
        { className: 'btn btn-primary', href: `${portal}/tasks/${encodeURIComponent(taskId)}` },
        '转办、委派、征求意见（加签）、会签、抄送'
      )
    )
  ];
  return [...notes.filter(Boolean), ...asked(found.consultations)];
}

export default {
  id: 'shuyue-desk',
  pluginPoint: 'tasklist.task.detail',
  priority: 895,
  properties: { label: '办理操作' },
  render: (node, { taskId }) => draw(node, () => desk(taskId))
};
