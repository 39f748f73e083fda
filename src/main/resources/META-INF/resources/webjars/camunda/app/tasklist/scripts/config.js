export default {
  app: { vendor: '数约', name: '待办任务' },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  dateFormat: { monthName: 'M月', abbr: 'YYYY-MM-DD HH:mm', normal: 'LLL', long: 'LLLL', short: 'LL' },
  customScripts: [
    '../../lib/shuyue/header',
    'scripts/by-deadline',
    'scripts/case-tab',
    'scripts/deadline-tab',
    'scripts/precedents-tab',
    'scripts/desk-tab',
    'scripts/deadline-card',
    'scripts/phrases',
    'scripts/plain-errors',
    'scripts/settled-fields'
  ],
  disableWelcomeMessage: true,

  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '签收当前任务' },
    focusFilter: { key: 'ctrl+shift+f', description: '转到第一个筛选器' },
    focusList: { key: 'ctrl+alt+l', description: '转到列表中的第一个任务' },
    focusForm: { key: 'ctrl+alt+f', description: '转到表单的第一个输入框' },
    startProcess: { key: 'ctrl+alt+p', description: '打开“发起流程”窗口' }
  }
};
