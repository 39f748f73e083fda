export default {
  app: { vendor: '数约', name: '流程监控' },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  dateFormat: { monthName: 'M月', abbr: 'YYYY-MM-DD HH:mm', normal: 'LLL', long: 'LLLL', short: 'LL' },
  customScripts: ['../../lib/shuyue/header', 'scripts/supervision', 'scripts/case-tab', 'scripts/bottlenecks'],
  disableWelcomeMessage: true
};
