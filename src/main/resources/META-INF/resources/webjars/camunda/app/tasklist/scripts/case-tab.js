// The tab 案件 of a task: which case it belongs to, and how much time its deadlines leave.
const portal = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

async function json(url) {
  const answer = await fetch(url, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.json();
}

async function caseNumber(taskId, engineApi) {
  const task = encodeURIComponent(taskId);
  const variables = await json(`${engineApi}/task/${task}/form-variables?variableNames=caseNumber`);
  return variables.caseNumber ? variables.caseNumber.value : null;
}

function element(name, properties = {}, ...children) {
  const created = Object.assign(document.createElement(name), properties);
  created.append(...children);
  return created;
}

function timeLeft({ daysLeft, overdue }) {
  if (daysLeft === null) return '已办结';
  if (overdue) return element('strong', { className: 'text-danger' }, `已超期 ${Math.abs(daysLeft)} 个工作日`);
  if (daysLeft === 0) return element('strong', { className: 'text-warning' }, '今天到期');
  return `还剩 ${daysLeft} 个工作日`;
}

function deadlineRow(deadline) {
  return element(
    'tr',
    {},
    element('td', {}, deadline.citation || deadline.ruleId),
    element('td', {}, deadline.dueDate || ''),
    element('td', {}, timeLeft(deadline))
  );
}

function deadlineTable(deadlines) {
  if (!deadlines.length) return element('p', { className: 'text-muted' }, '该案件没有正在计算的期限。');
  const heads = ['期限依据', '到期日', '剩余时间'].map(text => element('th', {}, text));
  return element(
    'table',
    { className: 'table' },
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...deadlines.map(deadlineRow))
  );
}

function caseView(found) {
  const link = element('a', { href: `${portal}/cases/${encodeURIComponent(found.caseNumber)}` }, found.caseNumber);
  return [
    element('h4', {}, found.title || ''),
    element('p', {}, '办件编号：', link),
    element('p', {}, `状态：${found.state || ''}`),
    deadlineTable(found.deadlines || [])
  ];
}

export default {
  id: 'shuyue-case',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: '案件' },
  async render(node, { taskId, api }) {
    node.replaceChildren(element('p', { className: 'text-muted' }, '正在加载…'));
    try {
      const number = await caseNumber(taskId, api.engineApi);
      node.replaceChildren(
        ...(number
          ? caseView(await json(`${portal}/api/cases/${encodeURIComponent(number)}`))
          : [element('p', { className: 'text-muted' }, '该任务不属于案件。')])
      );
    } catch (failure) {
      console.error(failure);
      node.replaceChildren(element('p', { className: 'text-danger' }, '无法取得案件信息，请刷新页面后重试。'));
    }
  }
};
