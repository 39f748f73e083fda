// On the card of a task: how much time is left, and where its due date is provisional, stands still, or rests on a rule
// that has run out.
import { caseNumber, element, json, portal, timeLeft } from './case-of-task.js';

const MEMORY = 30_000;
const known = new Map();

async function look(taskId, engineApi) {
  const number = await caseNumber(taskId, engineApi);
  return number ? (await json(`${portal}/api/cases/${encodeURIComponent(number)}`)).deadlines : [];
}

function deadlines(taskId, engineApi) {
  const now = performance.now();
  const remembered = known.get(taskId);
  if (remembered && now - remembered.at < MEMORY) return remembered.answer;
  const answer = look(taskId, engineApi);
  known.set(taskId, { at: now, answer });
  answer.catch(() => known.delete(taskId));
  return answer;
}

function marks(found) {
  const running = found.filter(deadline => deadline.state === 'RUNNING');
  const [nearest] = running.slice().sort((a, b) => a.due.localeCompare(b.due));
  return [
    running.some(deadline => deadline.provisional) && '到期日暂定',
    running.some(deadline => deadline.paused) && '期限暂停计算',
    running.some(deadline => deadline.ruleRunOut) && '规则已过有效期',
    nearest && !nearest.paused && timeLeft(nearest)
  ].filter(Boolean);
}

export default {
  id: 'shuyue-deadline-card',
  pluginPoint: 'tasklist.card',
  priority: 1000,
  async render(node, { taskId, api }) {
    try {
      const found = marks(await deadlines(taskId, api.engineApi));
      node.replaceChildren(...found.map(text => element('span', { className: 'shuyue-mark' }, text)));
    } catch (failure) {
      console.error(failure);
    }
  }
};
