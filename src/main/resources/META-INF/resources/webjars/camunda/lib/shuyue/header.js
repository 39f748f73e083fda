// Runs once in each of the engine's web applications: says that the page is Chinese (fonts, screen readers)
// and puts the way back to the portal into the header, which the application draws after this script ran.
const appRoot = document.querySelector('base').getAttribute('app-root');
const portal = appRoot.replace(/\/camunda$/, '') + '/';

document.documentElement.lang = 'zh-CN';

function addPortalLink() {
  const menu = document.querySelector('[cam-widget-header] nav.app-menu > ul');
  if (!menu) return false;
  const item = document.createElement('li');
  item.className = 'portal';
  const link = document.createElement('a');
  link.href = portal;
  link.textContent = '返回门户';
  item.append(link);
  menu.prepend(item);
  return true;
}

if (!addPortalLink()) {
  const waiting = new MutationObserver(() => addPortalLink() && waiting.disconnect());
  waiting.observe(document.documentElement, { childList: true, subtree: true });
}

// The application's own log-in form is closed: who has logged out, or whose session has ended, goes to the portal's.
function leaveOwnLogin() {
  if (location.hash.startsWith('#/login')) location.replace(`${portal}login`);
}

window.addEventListener('hashchange', leaveOwnLogin);
leaveOwnLogin();

export default [];
