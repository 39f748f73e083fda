/* Pages with fields for reasons: offers phrases. */
import('/assets/phrases.js').then((phrases) => phrases.offerPhrases('')).catch((broken) => console.error(broken));
