// Offers phrases under the text areas of forms, as the portal's own pages do.
import { portal } from '../../../lib/shuyue/elements.js';

import(`${portal}/assets/phrases.js`)
  .then(phrases => phrases.offerPhrases(portal))
  .catch(failure => console.error(failure));

export default [];
