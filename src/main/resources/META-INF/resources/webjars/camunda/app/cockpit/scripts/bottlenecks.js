// On the diagram of a definition: how many cases wait at each task, how long the oldest has, and how long it usually takes.
import { element, json, portal } from '../../../lib/shuyue/elements.js';

function length(hours) {
  return hours < 48 ? `${hours} 小时` : `${Math.floor(hours / 24)} 天`;
}

function badge({ waiting, oldestHours, done, medianHours }) {
  const lines = [];
  if (waiting) lines.push(`等待 ${waiting} 件，最久 ${length(oldestHours)}`);
  if (done) lines.push(`通常 ${length(medianHours)}（${done} 件）`);
  const slow = waiting > 0 && done > 0 && oldestHours > 2 * medianHours;
  return element(
    'div',
    { className: `shuyue-wait${slow ? ' shuyue-hot' : ''}` },
    ...lines.map(text => element('div', {}, text))
  );
}

export default {
  id: 'shuyue-bottlenecks',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  priority: 1000,
  async render(viewer, { processDefinitionId }) {
    try {
      const steps = await json(`${portal}/api/supervision/steps?definition=${encodeURIComponent(processDefinitionId)}`);
      const overlays = viewer.get('overlays');
      const registry = viewer.get('elementRegistry');
      steps
        .filter(step => registry.get(step.id) && (step.waiting || step.done))
        .forEach(step => overlays.add(step.id, 'shuyue-wait', { position: { top: 94, left: 0 }, html: badge(step) }));
    } catch (failure) {
      console.error(failure);
    }
  }
};
