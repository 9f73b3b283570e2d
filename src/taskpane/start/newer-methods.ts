// old-browser.js has this loaded before the page's own script, and only by browsers that need it.
import '../parts/newer-array-methods';
import { understandIs } from './older-selectors';

understandIs(); // 88
