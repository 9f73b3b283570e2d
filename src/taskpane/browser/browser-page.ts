// What the page in a plain browser is made of, fetched as one part.
import './browser.css';
import './desk/desk.css';
import './review/review.css';

export { BrowserPlace } from './browser-place';
export { opening } from './file/opening';
