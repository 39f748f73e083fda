// Runs once in each of the engine's web applications: says that the page is Chinese (fonts, screen readers)
// and puts the way back to the portal, in Tasklist also to what one has done and does for several cases at once, into
// the header, which the application draws after this script ran.
const appRoot = document.querySelector('base').getAttribute('app-root');
const portal = appRoot.replace(/\/camunda$/, '') + '/';

document.documentElement.lang = 'zh-CN';

const places = [['', '返回门户']];
if (location.pathname.includes('/app/tasklist/')) {
  places.push(['tasks', '批量办理'], ['tasks/done', '我已办结'], ['consultations', '征求我的意见'], ['phrases', '常用语']);
}

function entry([path, text]) {
  const item = document.createElement('li');
  item.className = 'portal';
  const link = document.createElement('a');
  link.href = portal + path;
  link.textContent = text;
  item.append(link);
  return item;
}

function addPortalLinks() {
  const menu = document.querySelector('[cam-widget-header] nav.app-menu > ul');
  if (!menu) return false;
  menu.prepend(...places.map(entry));
  return true;
}

if (!addPortalLinks()) {
  const waiting = new MutationObserver(() => addPortalLinks() && waiting.disconnect());
  waiting.observe(document.documentElement, { childList: true, subtree: true });
}

// The application's own log-in form is closed: who has logged out, or whose session has ended, goes to the portal's.
function leaveOwnLogin() {
  if (location.hash.startsWith('#/login')) location.replace(`${portal}login`);
}

window.addEventListener('hashchange', leaveOwnLogin);
leaveOwnLogin();

export default [];
