// What the scripts of Tasklist share: the portal's address, its interface, the case of a task, elements of a page.
export const portal = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

export async function json(url) {
  const answer = await fetch(url, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.json();
}

export async function caseNumber(taskId, engineApi) {
  const task = encodeURIComponent(taskId);
  const variables = await json(`${engineApi}/task/${task}/form-variables?variableNames=caseNumber`);
  return variables.caseNumber ? variables.caseNumber.value : null;
}

export function element(name, properties = {}, ...children) {
  const created = Object.assign(document.createElement(name), properties);
  created.append(...children);
  return created;
}

export function timeLeft({ daysLeft, overdue, paused, state }) {
  if (state === 'CANCELLED') return '已取消';
  if (daysLeft === null) return overdue ? '已办结（曾超期）' : '已办结';
  if (paused) return element('strong', {}, '暂停计算');
  if (overdue) return element('strong', { className: 'text-danger' }, `已超期 ${Math.abs(daysLeft)} 个工作日`);
  if (daysLeft === 0) return element('strong', { className: 'text-warning' }, '今天到期');
  return `还剩 ${daysLeft} 个工作日`;
}

export function caseLink(number, text = number) {
  return element('a', { href: `${portal}/cases/${encodeURIComponent(number)}` }, text);
}

/** Draws into the node what the function makes of the case; says so when the task has none or nothing can be had. */
export async function drawCase(node, { taskId, api }, draw) {
  node.replaceChildren(element('p', { className: 'text-muted' }, '正在加载…'));
  try {
    const number = await caseNumber(taskId, api.engineApi);
    node.replaceChildren(
      ...(number ? await draw(number) : [element('p', { className: 'text-muted' }, '该任务不属于案件。')])
    );
  } catch (failure) {
    console.error(failure);
    node.replaceChildren(element('p', { className: 'text-danger' }, '无法取得案件信息，请刷新页面后重试。'));
  }
}
