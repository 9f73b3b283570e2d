// What the page, its worker and its packages use and Chromium 86 does not have, each from the version
// named on.
import 'core-js/actual/array/at'; // 92
import 'core-js/actual/array/find-last'; // 97
import 'core-js/actual/array/find-last-index'; // 97
import 'core-js/actual/array/to-reversed'; // 110
import 'core-js/actual/array/to-sorted'; // 110
import 'core-js/actual/array/with'; // 110
import 'core-js/actual/object/has-own'; // 93
import 'core-js/actual/string/at'; // 92
