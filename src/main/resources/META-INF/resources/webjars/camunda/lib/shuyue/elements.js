// What the scripts of Tasklist and Cockpit share: the portal's address, its interface, elements of a page.
export const portal = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

export async function json(url) {
  const answer = await fetch(url, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.json();
}

export function element(name, properties = {}, ...children) {
  const created = Object.assign(document.createElement(name), properties);
  created.append(...children);
  return created;
}

export const minute = moment => moment.slice(0, 16).replace('T', ' ');

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** A moment as the engine writes it, 2026-03-01T20:00:00.000-0500, as the clock in Shanghai shows it. */
export const engineMinute = moment => SHANGHAI.format(new Date(moment.replace(/([+-]\d{2})(\d{2})$/, '$1:$2')));

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

export function table(heads, rows, properties = {}) {
  return element(
    'table',
    { className: 'table', ...properties },
    element('thead', {}, element('tr', {}, ...heads.map(text => element('th', { scope: 'col' }, text)))),
    element('tbody', {}, ...rows.map(cells => element('tr', {}, ...cells.map(cell => element('td', {}, cell)))))
  );
}

/** Draws into the node what the function makes; says so when nothing can be had. */
export async function draw(node, make) {
  node.replaceChildren(element('p', { className: 'text-muted' }, '正在加载…'));
  try {
    node.replaceChildren(...(await make()));
  } catch (failure) {
    console.error(failure);
    node.replaceChildren(element('p', { className: 'text-danger' }, '无法取得数据，请刷新页面后重试。'));
  }
}
