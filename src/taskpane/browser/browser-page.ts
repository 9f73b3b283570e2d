// What the page in a plain browser is made of, fetched as one part.
// What the page says of the sheet, on paper and where there is little room, comes after the sheet's own.
import './sheet/sheet.css';
import './browser.css';
import './desk/desk.css';
import './review/review.css';

export { BrowserPlace } from './browser-place';
export { opening } from './file/opening';
